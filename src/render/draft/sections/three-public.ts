import { type Disclosure, Fund, Part, type Stage } from "../../../disclosure/index.ts"
import {
  type Drafting,
  type Find,
  moved,
  paragraphs,
  sayMoved,
  subjectOf,
  type Teller,
  withParts,
} from "../drafting.ts"
import { type Figure, figureAt } from "../figures.ts"
import { joined, type Told } from "../told.ts"

/** The expenses as settled, or as they are printed where only one number is. */
const figureOf = ({ tables }: Disclosure, part: Part, stage: Stage = "settled"): Figure => {
  const { threePublicExpenses: table } = tables
  if (table === undefined) return undefined
  const rows = table.state === "filled" ? table.rows : []
  const staged = rows.find((each) => each.stage === stage)
  if (stage === "budgeted" && staged === undefined) return undefined
  const row = staged ?? rows[0]
  if (!table.columns.some(({ key }) => key === part)) return undefined
  return figureAt(row, part, { unit: table.unit ?? "万元", decimals: table.state === "filled" ? table.decimals : 0 })
}

const partOf = (name: string): Part | undefined => Part.literals.find((known) => known === name)

const fundOf = ({ prose }: Drafting): Fund =>
  Fund.literals.find((known) => known === prose.threePublic.fund) ?? "appropriation"

const expenseTold = (drafting: Drafting, id: string, part: Part): Told | undefined => {
  const { prose } = drafting
  const found = moved(
    drafting,
    (from) => figureOf(from, part),
    (from) => figureOf(from, part, "budgeted"),
  )
  const name = prose.names[part] ?? ""
  return found === undefined
    ? undefined
    : sayMoved(drafting, id, subjectOf("threePublicExpenses", fundOf(drafting), part), found, { name })
}

const groupTold = (drafting: Drafting, group: readonly string[]): readonly Told[] => {
  const [first, ...within] = group.flatMap((name) =>
    paragraphs(expenseTold(drafting, "threePublic.part", partOf(name) ?? "total")),
  )
  const between = drafting.prose.sentences["threePublic.within"]
  if (first === undefined) return []
  return within.length === 0 || between === undefined
    ? [first, ...within]
    : [joined([first, joined(within, "；")], between)]
}

/** The three public expenses: the total and each of them. */
export const threePublic: Teller = (drafting) => {
  const head = expenseTold(drafting, "threePublic", "total")
  return withParts(
    drafting,
    "threePublic",
    head,
    drafting.prose.threePublic.parts.flatMap((group) => groupTold(drafting, group)),
  )
}

/** What last year's expenses have become, where the sentence on the total holds them against their budget instead. */
export const threePublicChange: Teller = (drafting) => {
  const total: Find = (from) => figureOf(from, "total")
  const found = moved(drafting, total, (from) => figureOf(from, "total", "budgeted"))
  if (found?.change.change === undefined || found.completion === undefined) return []
  const { completion: _against, ...changed } = found
  return paragraphs(
    sayMoved(drafting, "threePublic.moved", subjectOf("threePublicExpenses", fundOf(drafting)), changed),
  )
}
