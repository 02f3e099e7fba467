import finalAccounts from "../../../forms/final-accounts.json" with { type: "json" }
import shanghaiBudget from "../../../forms/shanghai-budget.json" with { type: "json" }
import xinjiangBudget from "../../../forms/xinjiang-budget.json" with { type: "json" }
import { isTableId, type Kind, type TableId } from "../../disclosure/index.ts"
import { plainTitle } from "./title-stem.ts"

/** A form: the tables that a region asks for, as data under `forms/`. */
export interface Form {
  readonly form: string
  readonly region?: string
  readonly kind: Kind
  readonly tables: readonly { readonly id: TableId; readonly title: string; readonly columns: readonly string[] }[]
}

/** A form as written in JSON, before its words are checked. */
interface FormData {
  readonly form: string
  readonly region?: string
  readonly kind: string
  readonly tables: readonly { readonly id: string; readonly title: string; readonly columns: readonly string[] }[]
}

const formOf = ({ form, region, kind, tables }: FormData): Form => ({
  form,
  ...(region === undefined ? {} : { region }),
  kind: kind === "budget" ? "budget" : "finalAccounts",
  tables: tables.flatMap(({ id, title, columns }) => (isTableId(id) ? [{ id, title, columns }] : [])),
})

/** The forms that are known. */
export const forms: readonly Form[] = [xinjiangBudget, shanghaiBudget, finalAccounts].map(formOf)

/** The form that a document follows, and how sure that is: 1 where every title is that form's. */
export interface FormMatch {
  readonly form: Form
  readonly confidence: number
}

/** Below this share of common titles, a document follows no known form. */
const leastConfidence = 0.6

/** Finds the form whose titles are most like those of the document. */
export const matchForm = (kind: Kind, titles: readonly string[]): FormMatch | undefined => {
  const printed = new Set(titles.map(plainTitle))
  const matches = forms
    .filter((form) => form.kind === kind)
    .map((form) => {
      const official = new Set(form.tables.map(({ title }) => plainTitle(title)))
      const common = [...official].filter((title) => printed.has(title)).length
      const all = new Set([...official, ...printed]).size
      return { form, confidence: all === 0 ? 0 : common / all }
    })
    .filter(({ confidence }) => confidence >= leastConfidence)
  return matches.toSorted((a, b) => b.confidence - a.confidence)[0]
}
