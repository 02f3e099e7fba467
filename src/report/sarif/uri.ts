import { harmless } from "../terminal/harmless.ts"

const drive = /^[A-Za-z]:\//

const encoded = (path: string): string => path.split("/").map(encodeURIComponent).join("/")

/** The URI of a file as it was named: relative to the working directory, or absolute with the scheme `file`. */
export const uriOf = (file: string): string => {
  const path = harmless(file).replaceAll("\\", "/")
  if (drive.test(path)) return `file:///${path.slice(0, 2)}${encoded(path.slice(2))}`
  return path.startsWith("/") ? `file://${encoded(path)}` : encoded(path)
}
