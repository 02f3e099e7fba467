import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { expect } from "vitest"

const pathOf = (name: string): URL => new URL(`golden/${name}`, import.meta.url)

/** Golden files are written anew only when this is asked for: UPDATE_GOLDEN=1. */
export const updating = process.env.UPDATE_GOLDEN !== undefined

export const writeGolden = (name: string, text: string): void => {
  mkdirSync(new URL("golden/", import.meta.url), { recursive: true })
  writeFileSync(pathOf(name), text)
}
export const readGolden = (name: string): string => readFileSync(pathOf(name), "utf8")

/** Compares with a golden file, byte for byte. */
export const expectGolden = (name: string, text: string): void => {
  if (updating) writeGolden(name, text)
  expect(text).toBe(readGolden(name))
}
