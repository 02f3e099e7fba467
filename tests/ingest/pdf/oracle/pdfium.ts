import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { init, type WrappedPdfiumModule } from "@embedpdf/pdfium"

/** Asks for values at as many places in PDFium's memory; false where there are none. */
type Call = (first: number, second: number, third: number, fourth: number) => boolean
type Read = (call: Call) => readonly number[] | undefined

/** PDFium, and its memory: what a function writes there, undefined where it says no. */
export interface Pdfium extends WrappedPdfiumModule {
  readonly doubles: Read
  readonly floats: Read
  readonly integers: Read
  /** a structure of so many floats, such as a matrix */
  readonly structure: (count: number, call: (place: number) => boolean) => readonly number[] | undefined
  /** a copy of bytes in its memory */
  readonly hold: (bytes: Uint8Array) => number
  readonly free: (place: number) => void
}

const scratchSize = 64
const width = 8

export const loadPdfium = async (): Promise<Pdfium> => {
  const file = createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm")
  const module = await init({ wasmBinary: new Uint8Array(readFileSync(file)).buffer })
  module.PDFiumExt_Init()
  const { malloc, free } = module.pdfium.wasmExports
  const scratch = malloc(scratchSize)
  // Its memory moves when it grows: it is looked up at each use.
  const memory = (): Uint8Array => {
    const heap: unknown = Reflect.get(module.pdfium, "HEAPU8")
    if (heap instanceof Uint8Array) return heap
    throw new Error("PDFium shows no memory")
  }
  const view = () => new DataView(memory().buffer)
  const reader =
    (get: (view: DataView, place: number) => number): Read =>
    (call) => {
      const places = [0, 1, 2, 3].map((i) => scratch + i * width)
      const [first = 0, second = 0, third = 0, fourth = 0] = places
      return call(first, second, third, fourth) ? places.map((place) => get(view(), place)) : undefined
    }
  return {
    ...module,
    doubles: reader((at, place) => at.getFloat64(place, true)),
    floats: reader((at, place) => at.getFloat32(place, true)),
    integers: reader((at, place) => at.getInt32(place, true)),
    structure: (count, call) =>
      call(scratch) ? Array.from({ length: count }, (_, i) => view().getFloat32(scratch + i * 4, true)) : undefined,
    hold: (bytes) => {
      const place = malloc(bytes.length)
      memory().set(bytes, place)
      return place
    },
    free,
  }
}
