import type { Disclosure } from "../../disclosure/index.ts"
import { type Amount, Decimal, isAmount, makeAmount } from "../../money/index.ts"
import { edited, type Path, pointerOf, remove, set } from "./edit.ts"
import type { Mutation, Way } from "./mutation.ts"

const at = (node: unknown, [key, ...rest]: Path): unknown => {
  if (key === undefined) return node
  if (typeof node !== "object" || node === null) return undefined
  return at(new Map<string, unknown>(Object.entries(node)).get(key), rest)
}

const raised = (amount: Amount): Amount | undefined =>
  makeAmount(
    amount.value.plus(new Decimal(amount.decimals === 0 ? 7 : "712.34")).toFixed(amount.decimals),
    amount.unit,
    amount.decimals,
  )

/** Another number in a place that holds one, where there is one. */
const otherNumber = (disclosure: Disclosure, path: Path, zh: string, en: string): readonly Way[] => {
  const amount = at(disclosure, path)
  const wrong = isAmount(amount) ? raised(amount) : undefined
  if (!isAmount(amount) || wrong === undefined) return []
  return [
    {
      broken: [pointerOf(path)],
      description: {
        zh: `${zh}${amount.text}写成了${wrong.text}`,
        en: `${en}: ${amount.text} is given as ${wrong.text}`,
      },
      make: () => edited(disclosure, [set(path, wrong)]),
    },
  ]
}

const targetsOf = ({ tables: { performanceTargets } }: Disclosure) =>
  performanceTargets?.state === "filled" ? performanceTargets.targets : []

/** What is said besides the tables of money: staff, offices, procurement, assets, projects. */
export const matterMutations: readonly Mutation[] = [
  {
    name: "staff-miscounted",
    title: { zh: "人数对不上", en: "Staff does not add up" },
    ways: ({ disclosure }) => [
      ...otherNumber(disclosure, ["profile", "staffing", "actual"], "实有人数", "actual staff"),
      ...(disclosure.profile.staffing?.groups ?? []).flatMap(({ name }, index) =>
        otherNumber(disclosure, ["profile", "staffing", "groups", String(index), "count"], `${name}人数`, name),
      ),
    ],
  },
  {
    name: "office-left-out",
    title: { zh: "科室漏列一个", en: "An office is left out of the list" },
    ways: ({ disclosure }) => {
      const names = disclosure.profile.offices?.names ?? []
      return names.map((name, index) => ({
        broken: [pointerOf(["profile", "offices", "stated"])],
        description: { zh: `科室漏列${name}`, en: `The office ${name} is left out` },
        ...(names.length > 1
          ? {}
          : {
              unseen: {
                zh: "一个科室也没有列出时，无从核对。",
                en: "Where no office is listed, there is nothing to count.",
              },
            }),
        make: () => edited(disclosure, [remove(["profile", "offices", "names", String(index)])]),
      }))
    },
  },
  {
    name: "procurement-does-not-add-up",
    title: { zh: "政府采购各项之和不等于合计", en: "Procurement does not add up" },
    ways: ({ disclosure }) =>
      ["total", "goods", "works", "services"].flatMap((part) =>
        otherNumber(disclosure, ["procurement", part], "政府采购金额", "procurement"),
      ),
  },
  {
    name: "reserved-above-total",
    title: { zh: "面向中小企业预留超过采购总额", en: "More is reserved for small enterprises than is bought" },
    ways: ({ disclosure }) => {
      const { total, reservedForSmes } = disclosure.procurement ?? {}
      const wrong = total === undefined ? undefined : raised(total)
      if (reservedForSmes === undefined || wrong === undefined) return []
      return [
        {
          broken: [pointerOf(["procurement", "reservedForSmes"])],
          description: {
            zh: `面向中小企业预留写成${wrong.text}万元`,
            en: `${wrong.text} are reserved for small enterprises`,
          },
          make: () => edited(disclosure, [set(["procurement", "reservedForSmes"], wrong)]),
        },
      ]
    },
  },
  {
    name: "vehicles-miscounted",
    title: { zh: "车辆数或价值对不上", en: "Vehicles do not add up" },
    ways: ({ disclosure }) => {
      const groups = disclosure.stateAssets?.vehicles?.groups ?? []
      if (groups.length === 0) return []
      return [
        ...otherNumber(disclosure, ["stateAssets", "vehicles", "count"], "车辆数", "vehicles"),
        ...otherNumber(disclosure, ["stateAssets", "vehicles", "value"], "车辆价值", "value of vehicles"),
        ...groups.flatMap(({ name }, index) =>
          ["count", "value"].flatMap((field) =>
            otherNumber(disclosure, ["stateAssets", "vehicles", "groups", String(index), field], name, name),
          ),
        ),
      ]
    },
  },
  {
    name: "assets-of-another-year",
    title: { zh: "国有资产截止日期是更早的年份", en: "State assets are as of an earlier year" },
    ways: ({ disclosure }) => {
      const asOf = disclosure.stateAssets?.asOf
      const year = /20\d\d/.exec(asOf ?? "")?.[0]
      if (asOf === undefined || year === undefined) return []
      const wrong = asOf.replace(year, String(Number(year) - 1))
      return [
        {
          broken: [pointerOf(["stateAssets"])],
          description: { zh: `国有资产截至${wrong}`, en: `State assets are as of ${wrong}` },
          make: () => edited(disclosure, [set(["stateAssets", "asOf"], wrong)]),
        },
      ]
    },
  },
  {
    name: "target-amount-changed",
    title: { zh: "绩效目标表的金额不是项目的金额", en: "A performance target has another amount than its project" },
    ways: ({ disclosure }) =>
      targetsOf(disclosure).flatMap(({ project }, index) =>
        ["total", "appropriation"].flatMap((field) =>
          otherNumber(disclosure, ["tables", "performanceTargets", "targets", String(index), field], project, project),
        ),
      ),
  },
  {
    name: "target-left-out",
    title: { zh: "漏了一个项目的绩效目标表", en: "The performance targets of a project are left out" },
    ways: ({ disclosure }) => {
      const targets = targetsOf(disclosure)
      return targets.length < 2
        ? []
        : targets.map(({ project }, index) => ({
            broken: [
              pointerOf(["performance", "projects"]),
              pointerOf(["performance", "amount"]),
              pointerOf(["tables", "generalBudgetProjects"]),
            ],
            description: { zh: `漏了${project}的绩效目标表`, en: `The targets of ${project} are left out` },
            make: () => edited(disclosure, [remove(["tables", "performanceTargets", "targets", String(index)])]),
          }))
    },
  },
]
