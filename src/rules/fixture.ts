import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Disclosure, isSummaryTableId, isTableId, isTargetTableId, type TableId } from "../disclosure/index.ts"
import { decimalsOf, moneyUnits } from "../money/index.ts"
import { isJsonList, isJsonObject, type Json, type JsonObject } from "./language/json.ts"
import { type Problem } from "./language/problem.ts"
import { problemsOf } from "./load/issues.ts"

/** An example that is no part of a disclosure. */
export class FixtureInvalid extends Data.TaggedError("FixtureInvalid")<{ readonly problems: readonly Problem[] }> {
  override get message(): string {
    return this.problems.map(({ pointer, message }) => `${pointer === "" ? "/" : pointer}: ${message.en}`).join("\n")
  }
}

const defaults = { kind: "budget", level: "unit", unit: "示例单位", fiscalYear: 2025 } as const

const codeKinds: Readonly<Record<number, string>> = { 3: "class", 5: "section", 7: "item" }

const isTotalName = (name: Json | undefined): boolean =>
  typeof name === "string" && /^(?:合计|总计|收入总计|支出总计|收入合计|支出合计)$/.test(name.replaceAll(/\s/g, ""))

// What a row is follows from its code, or from the name of a total.
const kindOf = ({ code, name, key }: JsonObject): string => {
  const byCode = typeof code === "string" ? codeKinds[code.length] : undefined
  if (byCode !== undefined) return byCode
  return isTotalName(name) || key === "total" ? "total" : "line"
}

const asText = (amount: Json): Json => (typeof amount === "number" ? String(amount) : amount)

const completeRow = (row: Json): Json => {
  if (!isJsonObject(row)) return row
  const amounts = isJsonObject(row.amounts) ? row.amounts : {}
  const texts = Object.fromEntries(Object.entries(amounts).map(([key, amount]) => [key, asText(amount)]))
  return { kind: kindOf(row), ...row, amounts: texts }
}

const rowsIn = (json: Json | undefined): readonly Json[] => (isJsonList(json) ? json.map(completeRow) : [])

// Disclosures print money to two decimals; an example that means otherwise says so.
const usual = 2

const finest = (rows: readonly Json[]): number =>
  rows
    .flatMap((row) => (isJsonObject(row) && isJsonObject(row.amounts) ? Object.values(row.amounts) : []))
    .reduce<number>((most, amount) => Math.max(most, typeof amount === "string" ? decimalsOf(amount) : 0), usual)

const completeTable = (id: TableId, table: Json): Json => {
  if (!isJsonObject(table) || table.state === "empty") return table
  if (isTargetTableId(id)) return { state: "filled", ...table }
  if (isSummaryTableId(id)) {
    const [income, expenditure] = [rowsIn(table.income), rowsIn(table.expenditure)]
    return {
      state: "filled",
      unit: "万元",
      decimals: finest([...income, ...expenditure]),
      ...table,
      income,
      expenditure,
    }
  }
  const rows = rowsIn(table.rows)
  return { state: "filled", unit: "万元", decimals: finest(rows), ...table, rows }
}

const isMoneyJson = (json: JsonObject): boolean =>
  typeof json.value === "string" && isMoneyName(json.unit) && json.decimals === undefined

const isMoneyName = (unit: Json | undefined): boolean => moneyUnits.some((known) => known === unit)

/** The most decimals that money outside the tables shows, by unit: an example is one passage, and a passage has one precision. */
const finestMoney = (json: Json, finestOf: Map<string, number> = new Map()): ReadonlyMap<string, number> => {
  if (isJsonList(json)) for (const item of json) finestMoney(item, finestOf)
  else if (isJsonObject(json)) {
    const { value, unit } = json
    if (typeof value === "string" && typeof unit === "string" && isMoneyName(unit))
      finestOf.set(unit, Math.max(finestOf.get(unit) ?? usual, decimalsOf(value)))
    for (const member of Object.values(json)) finestMoney(member, finestOf)
  }
  return finestOf
}

const withPrecision = (json: Json, finestOf: ReadonlyMap<string, number>): Json => {
  if (isJsonList(json)) return json.map((item) => withPrecision(item, finestOf))
  if (!isJsonObject(json)) return json
  if (isMoneyJson(json))
    return { ...json, decimals: (typeof json.unit === "string" ? finestOf.get(json.unit) : undefined) ?? usual }
  return Object.fromEntries(Object.entries(json).map(([key, member]) => [key, withPrecision(member, finestOf)]))
}

/**
 * Makes a disclosure of a part of one, as an example in a rule writes it: what is not said is a unit's budget for 2025;
 * a row's kind follows from its code, the precision of a table from its numbers, and that of the text's money likewise; it is two decimals at least.
 */
export const decodeFixture = (fixture: Json): Result.Result<Disclosure, FixtureInvalid> => {
  const part = isJsonObject(fixture) ? fixture : {}
  const precise = withPrecision(part, finestMoney(part))
  const tables = isJsonObject(precise) && isJsonObject(precise.tables) ? precise.tables : {}
  const whole = {
    ...defaults,
    ...(isJsonObject(precise) ? precise : {}),
    tables: Object.fromEntries(
      Object.entries(tables).map(([id, table]) => [id, isTableId(id) ? completeTable(id, table) : table]),
    ),
  }
  return Result.mapError(
    Schema.decodeUnknownResult(Disclosure, { errors: "all", onExcessProperty: "error" })(whole),
    ({ issue }) => new FixtureInvalid({ problems: problemsOf(issue, whole) }),
  )
}
