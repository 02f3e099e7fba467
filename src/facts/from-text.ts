import type { Disclosure, Stage, Statement } from "../disclosure/index.ts"
import { fundOfSubject } from "./coordinates.ts"
import type { Fact, FactReport } from "./fact.ts"
import type { CodeFinder } from "./codes.ts"
import { asYearsOwn, type YearsOwn } from "./years-own.ts"

const hasNames = ({ subject }: Statement): boolean =>
  subject.names !== undefined && Object.keys(subject.names).length > 0

const statementReports = (
  disclosure: Disclosure,
  statement: Statement,
  codeOf: (statement: Statement) => string | undefined,
  own: YearsOwn,
): FactReport[] => {
  const { subject, change, completion } = statement
  const code = codeOf(statement)
  if (code === undefined && hasNames(statement)) return []
  const stage: Stage = statement.stage ?? (disclosure.kind === "budget" ? "budgeted" : "settled")
  const year = statement.year ?? disclosure.fiscalYear
  const plain: Omit<Fact, "quantity"> = {
    measure: subject.measure,
    fund: fundOfSubject(subject),
    part: subject.part,
    stage,
    year,
    ...(code === undefined ? {} : { code }),
    ...(subject.project === undefined ? {} : { project: subject.project }),
  }
  const base = asYearsOwn(plain, own.sections.has(statement.section))
  const report = (fact: Fact, amount: FactReport["amount"], owner: object): FactReport => ({
    fact,
    amount,
    medium: "text",
    owner,
  })
  return [
    ...(statement.amount === undefined ? [] : [report({ ...base, quantity: "amount" }, statement.amount, statement)]),
    ...(change?.amount === undefined ? [] : [report({ ...base, quantity: "change" }, change.amount, change)]),
    ...(completion?.budget === undefined
      ? []
      : [report({ ...base, quantity: "amount", stage: "budgeted" }, completion.budget, statement)]),
  ]
}

/** The reports of facts that the narrative's sentences make. A name that no table bears makes no report of a code. */
export const reportsOfText = (disclosure: Disclosure, find: CodeFinder, own: YearsOwn): readonly FactReport[] => {
  const codeOf = ({ subject }: Statement): string | undefined =>
    subject.code ?? (subject.names === undefined ? undefined : find(subject.names))
  return disclosure.narrative.statements.flatMap((statement) => statementReports(disclosure, statement, codeOf, own))
}
