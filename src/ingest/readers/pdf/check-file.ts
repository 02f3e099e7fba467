/** What a look at the bytes of a PDF shows. */
export interface FileCheck {
  /** Streams whose content does not agree with its checksum, or is cut off. */
  readonly broken: number
  /** Whether the streams unfold to more than the limit. */
  readonly isTooLarge: boolean
  /** How many pages can be seen without unfolding anything. */
  readonly pages: number
}

/** A stream's dictionary is looked for this far before its data. */
const dictionaryReach = 4_096

/** Numbers that are objects of their own, as lengths of streams often are. */
const numberObjects = (text: string): ReadonlyMap<string, number> =>
  new Map(
    Array.from(text.matchAll(/(\d{1,10})\s+\d{1,5}\s+obj\s{1,4}(\d{1,10})\s{1,4}endobj/g), ([, id, value]) => [
      id ?? "",
      Number(value),
    ]),
  )

interface PackedStream {
  readonly data: Uint8Array<ArrayBuffer>
  /** How many times over it is compressed. */
  readonly times: number
}

/** The streams that are compressed by the usual means; images, which are not read, are left out. */
const packedStreams = (bytes: Uint8Array<ArrayBuffer>, text: string): readonly PackedStream[] => {
  const lengths = numberObjects(text)
  const found: PackedStream[] = []
  // Encrypted streams cannot be told from broken ones.
  if (/\/Encrypt\b/.test(text)) return found
  const opening = /\bstream\r?\n/g
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const start = opening.lastIndex
    const before = text.slice(Math.max(0, match.index - dictionaryReach), match.index)
    const dictionary = before.slice(before.lastIndexOf("obj"))
    const filters = /\/Filter\s*\[?\s*((?:\/FlateDecode\s*)+)/.exec(dictionary)?.[1]
    const length = /\/Length\s+(\d{1,10})(\s+\d{1,5}\s+R)?/.exec(dictionary)
    const end = length?.[2] === undefined ? Number(length?.[1]) : lengths.get(length[1] ?? "")
    const closing = text.indexOf("endstream", start)
    if (filters !== undefined && !/\/Subtype\s*\/Image/.test(dictionary)) {
      const size = end === undefined || Number.isNaN(end) ? closing - start : end
      found.push({ data: bytes.subarray(start, start + Math.max(0, size)), times: filters.split("/").length - 1 })
    }
    if (closing < 0) break
    opening.lastIndex = closing
  }
  return found
}

/** The pages in the open, each object once: a file that was changed holds several states of one. */
const openPages = (text: string): number => {
  const objects = new Set<string>()
  for (const { index } of text.matchAll(/\/Type\s{0,4}\/Page(?![A-Za-z])/g)) {
    const before = text.slice(Math.max(0, index - dictionaryReach), index)
    const object = /.*\b(\d{1,10})\s+\d{1,5}\s+obj\b/s.exec(before)?.[1]
    if (object !== undefined) objects.add(object)
  }
  return objects.size
}

/** Some programs write a line end into the stream's length. */
const isHarmless = (error: unknown): boolean => error instanceof Error && /junk|trailing/i.test(error.message)

/** How many bytes a stream unfolds to, read no further than `most`; undefined if it is broken. */
const unfold = async ({ data, times }: PackedStream, most: number): Promise<number | undefined> => {
  let unfolded: ReadableStream<Uint8Array<ArrayBuffer>> = new Blob([data]).stream()
  for (let i = 0; i < times; i += 1) unfolded = unfolded.pipeThrough(new DecompressionStream("deflate"))
  const reader = unfolded.getReader()
  let size = 0
  try {
    for (let next = await reader.read(); !next.done && size <= most; next = await reader.read())
      size += next.value.length
    await reader.cancel()
    return size
  } catch (error) {
    return isHarmless(error) ? size : undefined
  }
}

/**
 * Unfolds a PDF's compressed streams and compares their checksums. pdf.js does neither: it reads a damaged stream as
 * far as it goes and says nothing, and a small file may unfold to any size.
 */
export const checkFile = async (bytes: Uint8Array<ArrayBuffer>, most: number): Promise<FileCheck> => {
  let broken = 0
  let total = 0
  const text = new TextDecoder("latin1").decode(bytes)
  const pages = openPages(text)
  for (const stream of packedStreams(bytes, text)) {
    const size = await unfold(stream, most - total)
    if (size === undefined) broken += 1
    else total += size
    if (total > most) return { broken, isTooLarge: true, pages }
  }
  return { broken, isTooLarge: false, pages }
}
