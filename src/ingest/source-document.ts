/**
 * Where a piece of a document stands: its line (from 1) in a text, its page (from 1) and box in a PDF, its sheet and the
 * address of its cell in a workbook.
 */
export interface Position {
  readonly line?: number
  readonly page?: number
  /** left, top, right, bottom in points */
  readonly box?: readonly [number, number, number, number]
  readonly sheet?: string
  /** the address that a workbook's users see, such as D10 */
  readonly cell?: string
}

/** A run of text that stands by itself. */
export interface Paragraph {
  readonly _tag: "Paragraph"
  readonly text: string
  readonly position: Position
}

/** A cell of a grid. `row` and `column` count from 0; a cell that spans others stands where they begin. */
export interface Cell {
  /** as displayed */
  readonly text: string
  /** The exact number that a workbook holds, where the cell displays fewer digits of it. */
  readonly value?: string
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly position: Position
}

/** A table as the document draws it: cells in reading order. Cells that a span covers are not listed. */
export interface Grid {
  readonly _tag: "Grid"
  readonly rows: number
  readonly columns: number
  readonly cells: readonly Cell[]
  readonly position: Position
  /** Rows at the top that the reader knows to be headings (a PDF's repeated header, HTML's th); absent = not known. */
  readonly headerRows?: number
  /** `ruled`: drawn with lines or marked up; `aligned`: guessed from the alignment of text. */
  readonly confidence: "ruled" | "aligned"
}

/** A piece of a document: running text, or a table. */
export type Block = Paragraph | Grid

/** Something that the reader could not take over as it is: a scanned page, a hidden row, a damaged part. */
export interface ReaderWarning {
  readonly code: string
  readonly message: { readonly zh: string; readonly en: string }
  readonly position: Position
}

/** A document as read: paragraphs and grids in reading order. What they mean is for the recogniser to say. */
export interface SourceDocument {
  readonly format: "text" | "html" | "docx" | "xlsx" | "xls" | "pdf"
  readonly blocks: readonly Block[]
  readonly warnings: readonly ReaderWarning[]
}
