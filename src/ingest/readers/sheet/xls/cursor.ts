/** Thrown when a record holds less than it says; `Result.try` around the reader of a workbook catches it. */
export class RecordTooShort extends Error {}

/** Reads values from a record one after the other, over the borders of the records that continue it. */
export interface Cursor {
  readonly left: () => boolean
  readonly byte: () => number
  readonly word: () => number
  readonly long: () => number
  readonly double: () => number
  readonly skip: (count: number) => void
  /** characters of one or two bytes; a record that continues them begins by saying anew which */
  readonly letters: (count: number, wide: boolean) => string
  readonly bytes: (count: number) => Uint8Array
}

const noPart = new DataView(new ArrayBuffer(0))

export const cursorOf = (parts: readonly DataView[]): Cursor => {
  let index = 0
  let offset = 0
  const here = (): DataView => parts[index] ?? noPart
  /** Moves on to the next record that has something left; says whether it had to move. */
  const settle = (): boolean => {
    const from = index
    while (index < parts.length && offset >= here().byteLength) {
      index++
      offset = 0
    }
    return index !== from
  }
  const byte = (): number => {
    settle()
    if (index >= parts.length) throw new RecordTooShort()
    return here().getUint8(offset++)
  }
  const word = (): number => byte() | (byte() << 8)
  const long = (): number => (word() | (word() << 16)) >>> 0
  const bytes = (count: number): Uint8Array => {
    const out = new Uint8Array(count)
    for (let i = 0; i < count; i++) out[i] = byte()
    return out
  }
  return {
    left: () => {
      settle()
      return index < parts.length
    },
    byte,
    word,
    long,
    double: () => new DataView(bytes(8).buffer).getFloat64(0, true),
    skip: (count) => {
      for (let rest = count; rest > 0;) {
        settle()
        if (index >= parts.length) throw new RecordTooShort()
        const step = Math.min(rest, here().byteLength - offset)
        offset += step
        rest -= step
      }
    },
    letters: (count, wide) => {
      let text = ""
      let isWide = wide
      for (let i = 0; i < count; i++) {
        if (settle() && i > 0) isWide = (byte() & 1) === 1
        text += String.fromCharCode(isWide ? word() : byte())
      }
      return text
    },
    bytes,
  }
}
