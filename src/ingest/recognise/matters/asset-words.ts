import forms from "../../../../forms/narrative-matters.json" with { type: "json" }
import { anyOf } from "../narrative/alternation.ts"

const { assets, joiners } = forms
const joined = `(?:${anyOf(joiners)}|:)*`
const ending = (words: readonly string[]): RegExp => new RegExp(`(?:${anyOf(words)})${joined}$`)

const named = {
  buildings: ending([
    ...assets.buildings,
    ...assets.buildings.flatMap((word) => assets.value.map((value) => word + value)),
  ]),
  furniture: ending([
    ...assets.furniture,
    ...assets.furniture.flatMap((word) => assets.value.map((value) => word + value)),
  ]),
  other: ending([...assets.other, ...assets.other.flatMap((word) => assets.value.map((value) => word + value))]),
  total: ending(assets.total),
} as const

/** What of the assets the words before a number name. */
export const assetNamed = (context: string): keyof typeof named | undefined =>
  (["buildings", "furniture", "other", "total"] as const).find((name) => named[name].test(context))

/** Whether the words before an amount of money make it the value of what was named before. */
export const isValue = (context: string): boolean => value.test(context)
const value = ending(assets.value)

/** “50万元以上”, “100万元(含)以上”: what stands behind a price that equipment exceeds. */
export const above = new RegExp(`^(?:\\(含\\))?(?:${anyOf(assets.above)})`)

const vehicleTotal = ending(assets.vehicleTotal)
const vehicle = new RegExp(`(?:${anyOf(assets.vehicleWords)})|(?:用车|轿车)`)
/** Whether the words before a number of vehicles mean all of them. */
export const isAllVehicles = (context: string): boolean => vehicleTotal.test(context)
/** Whether the words before a number mean vehicles at all. */
export const meansVehicles = (context: string, unit: string): boolean => unit === "辆" || vehicle.test(context)

const planned = new RegExp(anyOf(assets.planned))
/** Whether a clause tells what is to be bought. */
export const isPlan = (context: string): boolean => planned.test(context)

/** “未安排购置车辆经费”. */
export const noVehicles = new RegExp(anyOf(assets.noVehicles))

/** “截至2024年12月31日”. */
export const asOf = new RegExp(`(?:${anyOf(assets.asOf)})(20\\d\\d年(?:\\d{1,2}月(?:\\d{1,2}日|底|末)?|年?底|末)?)`)

const prefix = new RegExp(`^(?:${anyOf(assets.groupPrefixes)}|[:,、;()\\s])+`)
const suffix = new RegExp(`${joined}$`)
/** The name of a kind of vehicle, without the words that open the list and those that lead to the number. */
export const groupName = (context: string): string => context.replace(prefix, "").replace(suffix, "")
