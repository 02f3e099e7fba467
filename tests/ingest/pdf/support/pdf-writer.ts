/** A page to write: its content in PDF's own drawing language, with y upwards. */
export interface PageSpec {
  readonly content: string | Uint8Array
  readonly width?: number
  readonly height?: number
  readonly rotate?: 0 | 90 | 180 | 270
  /** left, bottom, right, top: the part of the paper that is shown */
  readonly cropBox?: readonly [number, number, number, number]
  /** further entries of the page's resources, such as `/XObject << /Im 9 0 R >>` */
  readonly resources?: string
  /** entries of the content's dictionary, such as `/Filter /FlateDecode` */
  readonly contentEntries?: string
}

export interface PdfSpec {
  readonly pages: readonly PageSpec[]
  /** objects of one's own, numbered from 10 */
  readonly objects?: readonly (string | Uint8Array)[]
  readonly trailer?: string
  readonly catalog?: string
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff)

const concat = (parts: readonly (string | Uint8Array)[]): Uint8Array => {
  const bytes = parts.map((part) => (typeof part === "string" ? latin1(part) : part))
  const joined = new Uint8Array(bytes.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of bytes) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

export const streamObject = (entries: string, data: string | Uint8Array): Uint8Array => {
  const length = typeof data === "string" ? latin1(data).length : data.length
  return concat([`<< /Length ${length} ${entries} >>\nstream\n`, data, "\nendstream"])
}

/** A Chinese font that is not embedded: its characters go by their UTF-16 codes. Latin ones are half as wide. */
const fontObjects = [
  "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
  "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500] /FontDescriptor 5 0 R >>",
  "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>",
]

const firstOwn = 10

/** Writes a PDF: small, uncompressed, with everything in the open. */
export const writePdf = ({ pages, objects = [], trailer = "", catalog = "" }: PdfSpec): Uint8Array => {
  const firstPage = firstOwn + objects.length
  const kids = pages.map((_, i) => `${firstPage + 2 * i} 0 R`).join(" ")
  const bodies = new Map<number, string | Uint8Array>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`],
    [3, fontObjects[0] ?? ""],
    [4, fontObjects[1] ?? ""],
    [5, fontObjects[2] ?? ""],
    ...objects.map((body, i): [number, string | Uint8Array] => [firstOwn + i, body]),
    ...pages.flatMap((page, i): [number, string | Uint8Array][] => [
      [
        firstPage + 2 * i,
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width ?? 595} ${page.height ?? 842}] ` +
          (page.cropBox === undefined ? "" : `/CropBox [${page.cropBox.join(" ")}] `) +
          `/Rotate ${page.rotate ?? 0} /Resources << /Font << /F1 3 0 R >> ${page.resources ?? ""} >> ` +
          `/Contents ${firstPage + 2 * i + 1} 0 R >>`,
      ],
      [firstPage + 2 * i + 1, streamObject(page.contentEntries ?? "", page.content)],
    ]),
  ])
  const parts: (string | Uint8Array)[] = ["%PDF-1.7\n"]
  const offsets = new Map<number, number>()
  let length = latin1("%PDF-1.7\n").length
  for (const [number, body] of bodies) {
    offsets.set(number, length)
    const object = concat([`${number} 0 obj\n`, body, "\nendobj\n"])
    parts.push(object)
    length += object.length
  }
  const size = firstPage + 2 * pages.length
  const entries = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number)
    return offset === undefined ? "0000000000 65535 f \n" : `${String(offset).padStart(10, "0")} 00000 n \n`
  })
  parts.push(
    `xref\n0 ${size}\n${entries.join("")}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
  )
  return concat(parts)
}

const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, "0")).join("")

/** Text with its baseline at (x, y). */
export const text = (x: number, y: number, said: string, size = 12, before = ""): string =>
  `BT ${before} /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(said)}> Tj ET\n`

/** How wide a text is: Latin characters take half an em. */
export const widthOf = (said: string, size = 12): number =>
  Array.from(said).reduce((sum, character) => sum + (character.charCodeAt(0) < 128 ? size / 2 : size), 0)

export const line = (x0: number, y0: number, x1: number, y1: number): string => `${x0} ${y0} m ${x1} ${y1} l S\n`
