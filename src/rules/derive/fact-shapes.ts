import type { FactBook } from "../../facts/index.ts"
import { changeShape, rowShape, shapeAt, statementShape, wordShape, wordsShape } from "../check/disclosure-shapes.ts"
import {
  amountShape,
  conditionShape,
  listShape,
  numberShape,
  objectShape,
  oneOf,
  type Shape,
  textShape,
} from "../language/shape.ts"

const subject = (key: string): Shape => shapeAt("narrative", "statements", "0", "subject", key)

const fact = (): Shape =>
  objectShape({
    measure: subject("measure"),
    fund: subject("fund"),
    part: subject("part"),
    quantity: wordShape("amount", "change"),
    stage: wordShape("budgeted", "settled"),
    year: numberShape,
    code: textShape,
    economy: textShape,
    project: textShape,
    against: wordShape("budgeted", "settled"),
  })

const owner = (): Shape => oneOf([rowShape(), statementShape(), changeShape()])

const report = (): Shape =>
  objectShape({ fact: fact(), amount: amountShape, medium: wordShape("table", "text"), owner: owner() })

const projectOwner = (): Shape =>
  oneOf([rowShape(), shapeAt("narrative", "projects", "0"), shapeAt("tables", "performanceTargets", "targets", "0")])

const named = (): Readonly<Record<string, Shape>> => ({
  name: textShape,
  code: textShape,
  statement: statementShape(),
  isPrinted: conditionShape,
})

const twins = (): Shape => listShape(objectShape({ name: wordsShape, change: changeShape(), other: changeShape() }))

/** What each chapter of the fact book holds: the type of its items, as a rule can read them. */
export const chapters: Readonly<Record<keyof FactBook, () => Shape>> = {
  groups: () =>
    listShape(
      objectShape({
        key: textShape,
        fact: fact(),
        name: wordsShape,
        code: textShape,
        quantity: wordShape("amount", "change"),
        reports: listShape(report()),
        inTables: listShape(report()),
        inText: listShape(report()),
      }),
    ),
  textReports: () =>
    listShape(objectShape({ name: wordsShape, amount: amountShape, table: amountShape, statement: owner() })),
  textSums: () => listShape(objectShape({ name: wordsShape, whole: amountShape, parts: listShape(amountShape) })),
  changes: () =>
    listShape(
      objectShape({
        name: wordsShape,
        statement: statementShape(),
        change: changeShape(),
        amount: amountShape,
        prior: amountShape,
      }),
    ),
  changeSums: () =>
    listShape(
      objectShape({
        name: wordsShape,
        whole: changeShape(),
        parts: listShape(changeShape()),
        largestPart: changeShape(),
      }),
    ),
  unchanged: twins,
  incomeChanges: twins,
  budgetSums: () => listShape(objectShape({ name: wordsShape, whole: amountShape, parts: listShape(amountShape) })),
  completions: () =>
    listShape(
      objectShape({
        name: wordsShape,
        statement: statementShape(),
        completion: shapeAt("narrative", "statements", "0", "completion"),
        amount: amountShape,
        budget: amountShape,
      }),
    ),
  datedAmounts: () =>
    listShape(
      objectShape({
        name: wordsShape,
        statement: statementShape(),
        amount: amountShape,
        year: numberShape,
        table: amountShape,
      }),
    ),
  shares: () =>
    listShape(
      objectShape({
        name: textShape,
        statement: statementShape(),
        share: amountShape,
        amount: amountShape,
        whole: amountShape,
      }),
    ),
  projects: () =>
    listShape(
      objectShape({
        name: textShape,
        mentions: listShape(
          objectShape({
            where: wordShape("table", "narrative", "target"),
            name: textShape,
            amount: amountShape,
            owner: projectOwner(),
          }),
        ),
        names: listShape(textShape),
        stems: listShape(textShape),
      }),
    ),
  projectParts: () =>
    listShape(
      objectShape({
        name: textShape,
        owner: projectOwner(),
        part: wordShape("narrative", "target"),
        isMissing: conditionShape,
        what: wordsShape,
      }),
    ),
  emptyTables: () =>
    listShape(
      objectShape({
        title: textShape,
        number: textShape,
        stated: objectShape({ name: wordsShape, amount: amountShape }),
      }),
    ),
  named: () => listShape(objectShape(named())),
  purposes: () => listShape(objectShape({ ...named(), what: wordsShape })),
  explainedCodes: () => listShape(textShape),
  carriedCodes: () => listShape(textShape),
  generalBudgetOnly: () => conditionShape,
  carryOver: () => conditionShape,
}
