import type { Change, Disclosure, Stage, Statement } from "../disclosure/index.ts"
import { fundOfSubject } from "./coordinates.ts"
import type { Fact, FactReport } from "./fact.ts"
import type { CodeFinder } from "./codes.ts"
import { asGrandTotal, tellsGrandTotal } from "./grand-totals.ts"
import { isRough } from "./rough.ts"
import { asYearsOwn, type YearsOwn } from "./years-own.ts"

type Base = Omit<Fact, "quantity">

const hasNames = ({ subject }: Statement): boolean =>
  subject.names !== undefined && Object.keys(subject.names).length > 0

const ownStage = ({ kind }: Disclosure): Stage => (kind === "budget" ? "budgeted" : "settled")

const codeIn =
  (find: CodeFinder) =>
  ({ subject }: Statement): string | undefined =>
    subject.code ?? (subject.names === undefined ? undefined : find(subject.names))

/** What a statement is about; nothing where it names what no table bears. */
export const subjectFact = (
  disclosure: Disclosure,
  statement: Statement,
  find: CodeFinder,
  own: YearsOwn,
): Base | undefined => {
  const { subject } = statement
  const code = codeIn(find)(statement)
  if (code === undefined && hasNames(statement)) return undefined
  const plain: Base = {
    measure: subject.measure,
    fund: fundOfSubject(subject),
    part: subject.part,
    stage: statement.stage ?? ownStage(disclosure),
    year: statement.year ?? disclosure.fiscalYear,
    ...(code === undefined ? {} : { code }),
    ...(subject.project === undefined ? {} : { project: subject.project }),
  }
  const isGrand = !hasNames(statement) && tellsGrandTotal(own.grand, statement.section, subject.measure)
  return asGrandTotal(asYearsOwn(plain, own.sections.has(statement.section)), isGrand)
}

/** The fact of a change against last year; nothing for one against the year's own budget or an earlier year. */
const changeOf = (disclosure: Disclosure, base: Base, { against, year }: Change): Fact | undefined =>
  year === undefined || year === base.year - 1
    ? { ...base, quantity: "change", against: against ?? ownStage(disclosure) }
    : undefined

const statementReports = (
  disclosure: Disclosure,
  statement: Statement,
  find: CodeFinder,
  own: YearsOwn,
): FactReport[] => {
  const base = subjectFact(disclosure, statement, find, own)
  if (base === undefined) return []
  const { amount, change, completion } = statement
  const changed = change && changeOf(disclosure, base, change)
  const report = (fact: Fact, number: FactReport["amount"], owner: object): FactReport => ({
    fact,
    amount: number,
    medium: "text",
    owner,
  })
  return [
    ...(amount === undefined ? [] : [report({ ...base, quantity: "amount" }, amount, statement)]),
    ...(change?.amount === undefined || changed === undefined ? [] : [report(changed, change.amount, change)]),
    ...(completion?.budget === undefined
      ? []
      : [report({ ...base, quantity: "amount", stage: "budgeted" }, completion.budget, statement)]),
  ]
}

/** The reports of facts that the narrative's sentences make. A name that no table bears makes no report of a code. */
export const reportsOfText = (disclosure: Disclosure, find: CodeFinder, own: YearsOwn): readonly FactReport[] =>
  disclosure.narrative.statements.flatMap((statement) => statementReports(disclosure, statement, find, own))

/** A change of which a sentence says that there is none, without a number: “与上年持平”. */
export interface Unchanged {
  readonly fact: Fact
  readonly change: Change
}

/** What the sentences say has not changed at all; what has “basically” not changed may have changed a little. */
export const unchangedOfText = (disclosure: Disclosure, find: CodeFinder, own: YearsOwn): readonly Unchanged[] =>
  disclosure.narrative.statements.flatMap((statement) => {
    const { change } = statement
    if (change === undefined || change.amount !== undefined || change.direction !== "none" || isRough(change)) return []
    const base = subjectFact(disclosure, statement, find, own)
    const fact = base && changeOf(disclosure, base, change)
    return fact === undefined ? [] : [{ fact, change }]
  })
