import * as Result from "effect/Result"
import type { DamagedFile, LimitExceeded } from "../file-errors.ts"
import type { Budget } from "../flow/budget.ts"
import type { Flow } from "../flow/flow.ts"
import { tableOf } from "../flow/table.ts"
import { walkXml, type XmlTag } from "../opc/xml.ts"
import type { ListLabels } from "./list-labels.ts"
import { describe, linesOf, type ParagraphDraft, paragraphDraft, symbolOf } from "./paragraph.ts"
import { skipper } from "./skipped.ts"
import type { ListOfStyle } from "./styles.ts"
import { type TableDraft, tableDraft } from "./table.ts"

/** What the paragraphs of a document need to be read. */
export interface BodyContext {
  readonly ofStyle: ListOfStyle
  readonly labels: ListLabels
  readonly cells: Budget
  readonly paragraphs: Budget
}

/** The text and tables of a document, and how often it holds what is not read. */
export interface Body {
  readonly flow: readonly Flow[]
  readonly counts: ReadonlyMap<string, number>
}

/** Elements whose number tells what a reader misses. */
const counted: ReadonlySet<string> = new Set([
  "ins",
  "del",
  "moveFrom",
  "moveTo",
  "footnoteReference",
  "endnoteReference",
  "blip",
  "imagedata",
  "OLEObject",
  "altChunk",
])

/** Tables nested deeper are read as text of the cell that they stand in. */
const maxTableDepth = 32

/** An element that is open. `finish` is what its end brings about. */
interface OpenElement {
  readonly name: string
  readonly finish?: () => void
}

const isOn = ({ attribute }: XmlTag): boolean => !["0", "false", "off"].includes(attribute("val") ?? "1")

const gatherer = ({ ofStyle, labels, ...budgets }: BodyContext) => {
  const counts = new Map<string, number>()
  const skip = skipper()
  const path: OpenElement[] = []
  const contents: Flow[][] = [[]]
  const tables: TableDraft[] = []
  const paragraphs: ParagraphDraft[] = []
  let line = 1
  let inText = false
  let hidden = false
  let carried = ""
  let exceeded: LimitExceeded | undefined

  const put = (flow: Flow): void => {
    contents.at(-1)?.push(flow)
  }
  const position = () => ({ line })

  const openParagraph = () => {
    const draft = paragraphDraft()
    draft.text = carried
    carried = ""
    paragraphs.push(draft)
    return () => {
      paragraphs.pop()
      if (draft.open) carried = draft.text
      else
        for (const text of linesOf(draft, ofStyle, labels)) put({ _tag: "FlowLine", text, position: { line: line++ } })
      draft.after.forEach(put)
    }
  }
  const openTable = () => {
    const draft = tableDraft()
    const start = position()
    tables.push(draft)
    return () => {
      tables.pop()
      const table = tableOf(draft.cells(), draft.headerRows(), start, budgets.cells)
      if (Result.isFailure(table)) exceeded = table.failure
      else put(table.success)
    }
  }
  const openCell = (table: TableDraft) => {
    contents.push(table.openCell(position()))
    return () => {
      contents.pop()
      table.closeCell()
    }
  }
  /** The text of a text box follows the paragraph that it hangs on. */
  const openBox = () => {
    const content: Flow[] = []
    contents.push(content)
    const host = paragraphs.at(-1)
    return () => {
      contents.pop()
      const target = host?.after ?? contents.at(-1)
      target?.push(...content)
    }
  }

  /** An element that holds others; its end brings something about. */
  const openHolder = ({ name }: XmlTag): (() => void) | undefined => {
    const table = tables.at(-1)
    if (name === "p") return openParagraph()
    if (name === "tbl" && tables.length < maxTableDepth) return openTable()
    if (name === "txbxContent") return openBox()
    if (table === undefined) return undefined
    if (name === "tr") table.openRow()
    if (name === "tr") return table.closeRow
    return name === "tc" ? openCell(table) : undefined
  }
  const describeTable = (tag: XmlTag, parent: string | undefined): void => {
    const table = tables.at(-1)
    const value = tag.attribute("val")
    if (tag.name === "gridSpan") table?.spanColumns(Number(value))
    else if (tag.name === "vMerge" && value !== "restart") table?.continueCell()
    else if (tag.name === "gridBefore" && Number(value) > 0) table?.skipColumns(Number(value))
    else if (tag.name === "tblHeader" && isOn(tag)) table?.headRow()
    else if (parent === "trPr" && (tag.name === "del" || (tag.name === "hidden" && isOn(tag)))) table?.dropRow()
  }
  const describeText = (tag: XmlTag, parent: string | undefined): void => {
    const draft = paragraphs.at(-1)
    if (tag.name === "t") inText = true
    if (tag.name === "r") hidden = false
    if (draft === undefined) return
    describe(draft, tag)
    const inProperties = path.at(-2)?.name === "pPr"
    if (tag.name === "del" && parent === "rPr" && inProperties) draft.open = true
    if (tag.name === "vanish" && parent === "rPr" && !inProperties) hidden = isOn(tag)
    if (parent === "r" && !hidden) draft.text += tag.name === "tab" ? "\t" : (symbolOf(tag.name) ?? "")
  }

  return {
    open: (tag: XmlTag): LimitExceeded | undefined => {
      const parent = path.at(-1)?.name
      if (counted.has(tag.name)) counts.set(tag.name, (counts.get(tag.name) ?? 0) + 1)
      if (skip.open(tag, parent)) return undefined
      describeTable(tag, parent)
      describeText(tag, parent)
      const finish = openHolder(tag)
      path.push({ name: tag.name, ...(finish === undefined ? {} : { finish }) })
      return exceeded ?? (tag.name === "p" ? budgets.paragraphs.take(1) : undefined)
    },
    close: (name: string): void => {
      if (skip.close(name)) return
      if (name === "t") inText = false
      path.pop()?.finish?.()
    },
    text: (text: string): void => {
      const draft = paragraphs.at(-1)
      if (inText && !hidden && draft !== undefined) draft.text += text
    },
    body: (): Result.Result<Body, LimitExceeded> =>
      exceeded === undefined ? Result.succeed({ flow: contents[0] ?? [], counts }) : Result.fail(exceeded),
  }
}

/** Reads the main part of a Word document, tracked changes taken as accepted. */
export const readBody = (
  bytes: Uint8Array,
  part: string,
  context: BodyContext,
): Result.Result<Body, DamagedFile | LimitExceeded> => {
  const gathered = gatherer(context)
  return Result.flatMap(walkXml(bytes, part, gathered), gathered.body)
}
