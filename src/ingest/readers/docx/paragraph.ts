import type { Flow } from "../flow/flow.ts"
import type { XmlTag } from "../opc/xml.ts"
import type { ListLabels } from "./list-labels.ts"
import type { ListOfStyle } from "./styles.ts"

/** A paragraph while its tags are read. */
export interface ParagraphDraft {
  text: string
  style: string
  list: string | undefined
  level: number | undefined
  /** its end is deleted: what follows belongs to it */
  open: boolean
  /** text boxes that hang on it */
  readonly after: Flow[]
}

export const paragraphDraft = (): ParagraphDraft => ({
  text: "",
  style: "",
  list: undefined,
  level: undefined,
  open: false,
  after: [],
})

const symbols: ReadonlyMap<string, string> = new Map([
  ["br", "\n"],
  ["cr", "\n"],
  ["ptab", "\t"],
  ["noBreakHyphen", "-"],
])

/** The character that an element of a run stands for. */
export const symbolOf = (name: string): string | undefined => symbols.get(name)

/** What a tag in a paragraph's properties says about it. */
export const describe = (draft: ParagraphDraft, { name, attribute }: XmlTag): void => {
  const value = attribute("val")
  if (name === "pStyle") draft.style = value ?? ""
  else if (name === "numId") draft.list = value
  else if (name === "ilvl") draft.level = Number(value ?? 0)
}

/** The lines of a paragraph, with the label that its list gives it. */
export const linesOf = (draft: ParagraphDraft, ofStyle: ListOfStyle, labels: ListLabels): readonly string[] => {
  const styled = ofStyle(draft.style)
  const list = draft.list ?? styled?.list
  const label = list === undefined ? "" : labels(list, draft.level ?? styled?.level ?? 0)
  return draft.text.trim() === "" ? [] : (label + draft.text).split("\n")
}
