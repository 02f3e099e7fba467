import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import type { LoadCMap } from "../engine/cmaps.ts"

/** Only pdf.js asks, but the name comes from the file that it reads. */
const mapName = /^[A-Za-z0-9-]+\.bcmap$/

/** Takes character maps from where npm installed pdf.js. */
export const loadInstalledCMap: LoadCMap = async (fileName) => {
  if (!mapName.test(fileName)) throw new Error(`No character map is called ${fileName}`)
  const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"))
  return new Uint8Array(await readFile(join(folder, "cmaps", fileName)))
}
