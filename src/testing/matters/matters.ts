import type {
  GlossaryEntry,
  OperatingExpenses,
  PerformanceSummary,
  Procurement,
  Profile,
  StateAssets,
} from "../../disclosure/index.ts"
import type { Books } from "../books/books.ts"
import { moneyOf, spentOf } from "../books/line.ts"
import { counted, statedMoney, sumOf } from "../money.ts"
import { operatingOf } from "../tables/three-public.ts"
import words from "../words.json" with { type: "json" }

/** What the first part says of the unit. */
export const profileOf = ({ level, matters: { staff, offices, functions, units } }: Books): Profile => ({
  functions: words.functions.slice(0, functions),
  offices: { stated: counted(offices, "个"), names: words.offices.slice(0, offices) },
  ...(level === "department"
    ? { subordinateUnits: { stated: counted(units, "个"), names: words.units.slice(0, units) } }
    : {}),
  staffing: {
    authorised: counted(staff.inPost + staff.spare, "人"),
    actual: counted(staff.inPost + staff.retired + staff.veterans, "人"),
    groups: [
      { kind: "inPost", name: "在职", count: counted(staff.inPost, "人") },
      { kind: "retired", name: "退休", count: counted(staff.retired, "人") },
      { kind: "retiredVeterans", name: "离休", count: counted(staff.veterans, "人") },
    ],
  },
})

/** 机关运行经费 is what the general public budget pays of operating funds. */
export const operatingExpensesOf = (books: Books): OperatingExpenses => ({ amount: statedMoney(operatingOf(books)) })

/** 政府采购: its parts, and what is reserved for small and for micro enterprises. */
export const procurementOf = ({ matters: { procurement } }: Books): Procurement => {
  const { goods, works, services, reserved, micro } = procurement
  const total = sumOf([goods, works, services])
  const reservedForSmes = (total * BigInt(reserved)) / 100n
  return {
    total: statedMoney(total),
    goods: statedMoney(goods),
    works: statedMoney(works),
    services: statedMoney(services),
    reservedForSmes: statedMoney(reservedForSmes),
    reservedForMicro: statedMoney((reservedForSmes * BigInt(micro)) / 100n),
  }
}

/** 国有资产占用情况. */
export const stateAssetsOf = ({ form, year, matters: { assets } }: Books): StateAssets => ({
  asOf: form === "final-accounts" ? `${year}年12月31日` : `${year - 1}年底`,
  buildings: { area: counted(assets.area, "平方米"), value: statedMoney(assets.buildings) },
  vehicles: {
    count: counted(
      assets.vehicles.reduce((sum, { count }) => sum + count, 0),
      "辆",
    ),
    value: statedMoney(sumOf(assets.vehicles.map(({ value }) => value))),
    groups: assets.vehicles.map(({ count, value }, index) => ({
      name: words.vehicles[index] ?? "",
      count: counted(count, "辆"),
      value: statedMoney(value),
    })),
  },
  equipment: [
    { threshold: statedMoney(50_000_000n), count: counted(assets.larger + assets.large, "台") },
    { threshold: statedMoney(100_000_000n), count: counted(assets.larger, "台") },
  ],
  plannedGroups: [],
  plannedEquipment: [],
  furniture: statedMoney(assets.furniture),
  other: statedMoney(assets.other),
})

/** How many projects have performance targets, and how much money they have. */
export const performanceOf = ({ lines, projects }: Books): PerformanceSummary => ({
  projects: counted(projects.length, "个"),
  amount: statedMoney(
    moneyOf(
      lines.filter(({ project }) => project !== undefined),
      spentOf,
    ),
  ),
  steps: [],
  grades: [],
})

/** 名词解释. */
export const glossaryOf = ({ matters }: Books): readonly GlossaryEntry[] =>
  words.glossary.slice(0, matters.glossary).map(([term = "", definition = ""]) => ({ term, definition }))
