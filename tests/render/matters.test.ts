import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { decodeDisclosure, type Disclosure, encodeDisclosure } from "../../src/disclosure/index.ts"
import { draft, render } from "../../src/render/index.ts"
import { parsed } from "./support.ts"

const money = (value: string) => ({ value, unit: "万元" })
const count = (value: string, unit: string) => ({ value, unit })

/** Every figure that a disclosure may tell beside its tables. */
const matters = {
  threePublicCounts: {
    journeys: count("2", "个"),
    travellers: count("5", "人次"),
    vehiclesPurchased: count("1", "辆"),
    vehiclesHeld: count("3", "辆"),
    receptions: count("12", "批次"),
    guests: count("60", "人次"),
  },
  operatingExpenses: { amount: money("43.41"), administrativeUnits: count("1", "个"), institutions: count("2", "个") },
  procurement: {
    total: money("18.60"),
    goods: money("6"),
    works: money("0"),
    services: money("12.6"),
    reservedForSmes: money("15"),
    reservedForMicro: money("9"),
    awardedToSmes: money("14"),
    awardedToMicro: money("8.5"),
  },
  stateAssets: {
    asOf: "2024年12月31日",
    buildings: { area: count("2860", "平方米"), value: money("512.4") },
    vehicles: {
      count: count("2", "辆"),
      value: money("36"),
      groups: [{ name: "特种专业技术用车", count: count("2", "辆"), value: money("36") }],
    },
    equipment: [{ threshold: money("100"), count: count("1", "台"), value: money("130.5") }],
    plannedVehicles: count("1", "辆"),
    plannedGroups: [{ name: "应急保障用车", count: count("1", "辆"), value: money("20") }],
    plannedEquipment: [{ threshold: money("100"), count: count("2", "台") }],
    furniture: money("3"),
    other: money("1"),
    total: money("682.9"),
  },
  performance: {
    projects: count("3", "个"),
    amount: money("86"),
    steps: [{ name: "编报绩效目标", projects: count("3", "个"), amount: money("86") }],
    grades: [{ name: "优", projects: count("2", "个") }],
  },
}

const titles: Readonly<Record<string, readonly string[]>> = {
  "xinjiang-budget": ["一般公共预算“三公”经费支出情况表", "2025年部门预算"],
  "shanghai-budget": ["“三公”经费和机关运行经费预算表", "2025年部门预算"],
  "final-accounts": ["财政拨款“三公”经费支出决算表", "2025年度部门决算"],
}

const disclosureIn = (form: string): Disclosure =>
  Result.getOrThrow(
    decodeDisclosure({
      kind: form === "final-accounts" ? "finalAccounts" : "budget",
      level: "department",
      unit: "青禾县文化局",
      fiscalYear: 2025,
      title: `青禾县文化局${titles[form]?.[1] ?? ""}`,
      tables: {
        threePublicExpenses: {
          state: "filled",
          title: titles[form]?.[0],
          unit: "万元",
          decimals: 2,
          columns: [{ key: "total", heading: "合计" }],
          rows: [{ kind: "line", name: "", amounts: { total: "4.30" } }],
        },
      },
      ...matters,
    }),
  )

describe.each(Object.keys(titles))("in the prose of %s", (form) => {
  // One table does not tell the form; the prose is what is tried here.
  const drafted: Disclosure = draft({ ...disclosureIn(form), form })
  const { form: _form, ...expected } = encodeDisclosure(drafted)

  it("every figure beside the tables is told, and read again", () => {
    const { disclosure, unrecognised } = parsed(render(drafted))
    expect(encodeDisclosure(disclosure)).toEqual(expected)
    expect(unrecognised).toEqual([])
  })

  it("no figure is lost", () => {
    const kept = Object.keys(matters).filter((key) => !(key in expected))
    expect(kept).toEqual([])
    expect(drafted.procurement?.services?.text).toBe("12.6")
    expect(drafted.procurement?.services?.decimals).toBe(2)
    expect(drafted.threePublicCounts?.guests?.text).toBe("60")
  })
})
