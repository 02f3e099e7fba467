import finalAccounts from "../../../forms/final-accounts.json" with { type: "json" }
import provinces from "../../../forms/provinces.json" with { type: "json" }
import integratedBudget from "../../../forms/integrated-budget.json" with { type: "json" }
import shanghaiBudget from "../../../forms/shanghai-budget.json" with { type: "json" }
import xinjiangBudget from "../../../forms/xinjiang-budget.json" with { type: "json" }
import { isTableId, type Kind, type TableId } from "../../disclosure/index.ts"
import { tableOfTitle } from "./table-title.ts"
import { plainTitle } from "./title-stem.ts"

/** A table that a form asks for: its official title, other official titles, and the keys of its columns, where told. */
export interface FormTable {
  readonly id: TableId
  readonly title: string
  readonly also: readonly string[]
  readonly columns: readonly string[]
}

/** A form: the tables that a region asks for, as data under `forms/`. */
export interface Form {
  readonly form: string
  readonly region?: string
  readonly kind: Kind
  readonly tables: readonly FormTable[]
}

/** A form as written in JSON, before its words are checked. */
interface FormData {
  readonly form: string
  readonly region?: string
  readonly kind: string
  readonly tables: readonly (Pick<FormTable, "title"> & {
    readonly id: string
    readonly also?: readonly string[] | undefined
    readonly columns?: readonly string[] | undefined
  })[]
}

const formOf = ({ form, region, kind, tables }: FormData): Form => ({
  form,
  ...(region === undefined ? {} : { region }),
  kind: kind === "budget" ? "budget" : "finalAccounts",
  tables: tables.flatMap(({ id, title, also = [], columns = [] }) =>
    isTableId(id) ? [{ id, title, also, columns }] : [],
  ),
})

/** The forms that are known. */
export const forms: readonly Form[] = [
  xinjiangBudget,
  shanghaiBudget,
  integratedBudget,
  finalAccounts,
  ...provinces.forms,
].map(formOf)

/** The form that a document follows, and how sure that is: 1 where every title is that form's. */
export interface FormMatch {
  readonly form: Form
  readonly confidence: number
}

/** Below this share of common titles, a document follows no known form. */
const leastConfidence = 0.6

/** The targets of projects are printed under one title everywhere: they tell no form from another. */
const tellsForm = (title: string): boolean => tableOfTitle(title) !== "performanceTargets"

interface Fit extends FormMatch {
  /** how many of the printed titles are the form's */
  readonly found: number
}

const fitOf = (form: Form, printed: ReadonlySet<string>): Fit => {
  const official = form.tables.map(({ title, also }) => [title, ...also].map(plainTitle))
  const found = official.filter((titles) => titles.some((title) => printed.has(title))).length
  const foreign = [...printed].filter((title) => !official.some((titles) => titles.includes(title)))
  const all = official.length + foreign.length
  return { form, found, confidence: all === 0 ? 0 : found / all }
}

const titlesIn = ({ tables }: Form): readonly string[] => tables.map(({ title }) => plainTitle(title))

/** Whether a province's form has a table under a title that the country's form does not know. */
const hasOwnTitle = (form: Form, national: Form): boolean => {
  const known = national.tables.flatMap(({ title, also }) => [title, ...also].map(plainTitle))
  return titlesIn(form).some((title) => !known.includes(title))
}

/**
 * A province's form that asks for fewer tables than the country's looks the better one where tables are absent. Only all
 * of its tables tell that it is meant, and of these one must be its own: otherwise nothing tells of the province.
 */
const unlessNational = (best: Fit, fits: readonly Fit[]): Fit =>
  best.form.region === undefined
    ? best
    : (fits.find(
        ({ form, found }) =>
          form.region === undefined && found >= best.found && (best.confidence < 1 || !hasOwnTitle(best.form, form)),
      ) ?? best)

/** Finds the form whose titles are most like those of the document. */
export const matchForm = (kind: Kind, titles: readonly string[]): FormMatch | undefined => {
  const printed = new Set(titles.filter(tellsForm).map(plainTitle))
  const fits = forms
    .filter((form) => form.kind === kind)
    .map((form) => fitOf(form, printed))
    .filter(({ confidence }) => confidence >= leastConfidence)
    .toSorted((a, b) => b.confidence - a.confidence)
  const [best] = fits
  if (best === undefined) return undefined
  const { form, confidence } = unlessNational(best, fits)
  return { form, confidence }
}
