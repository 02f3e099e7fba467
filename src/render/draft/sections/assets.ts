import type { StateAssets } from "../../../disclosure/index.ts"
import { fill } from "../../layout/fill.ts"
import { printedAmount } from "../amounts.ts"
import type { Drafting, Teller } from "../drafting.ts"
import { plain } from "../told.ts"

type VehicleGroup = StateAssets["plannedGroups"][number]
type EquipmentGroup = StateAssets["equipment"][number]

/** Fills the form's phrases on assets. */
type Phrase = (id: string, values: Readonly<Record<string, string>>) => string

const phrases =
  ({ prose, values }: Drafting): Phrase =>
  (id, own) =>
    fill(prose.sentences[`assets.${id}`] ?? "", { ...values, ...own })

const worth = (phrase: Phrase, value: VehicleGroup["value"]): readonly string[] =>
  value === undefined ? [] : [phrase("value", { amount: printedAmount(value) })]

const vehicleGroup =
  (phrase: Phrase) =>
  ({ name, count, value }: VehicleGroup): string =>
    [
      ...(count === undefined ? [] : [phrase("group", { name, count: printedAmount(count) })]),
      ...worth(phrase, value),
    ].join("，")

const withGroups = (phrase: Phrase, whole: string, groups: readonly VehicleGroup[]): string =>
  [whole, ...(groups.length === 0 ? [] : [phrase("groups", {}) + groups.map(vehicleGroup(phrase)).join("；")])]
    .filter((part) => part !== "")
    .join("；")

const equipmentGroup =
  (phrase: Phrase) =>
  ({ threshold, count, value }: EquipmentGroup): string =>
    count === undefined
      ? ""
      : [
          phrase("equipment", { threshold: printedAmount(threshold), count: printedAmount(count) }),
          ...worth(phrase, value),
        ].join("，")

const buildings = (phrase: Phrase, { buildings: told }: StateAssets): readonly string[] => {
  if (told === undefined) return []
  const { area, value } = told
  const line = area === undefined ? phrase("buildings.name", {}) : phrase("buildings", { area: printedAmount(area) })
  return [[line, ...worth(phrase, value)].join(area === undefined ? "" : "，")]
}

const vehicles = (phrase: Phrase, { vehicles: told }: StateAssets): readonly string[] => {
  if (told === undefined) return []
  const { count, value, groups } = told
  const whole = count === undefined ? [] : [phrase("vehicles", { count: printedAmount(count) })]
  return [withGroups(phrase, [...whole, ...worth(phrase, value)].join("，"), groups)]
}

const single = (phrase: Phrase, id: "furniture" | "other" | "total", assets: StateAssets): readonly string[] => {
  const amount = assets[id]
  return amount === undefined ? [] : [phrase(id, { amount: printedAmount(amount) })]
}

const equipment = (phrase: Phrase, groups: readonly EquipmentGroup[]): readonly string[] => {
  const told = groups.map(equipmentGroup(phrase)).filter((text) => text !== "")
  return told.length === 0 ? [] : [told.join("，")]
}

const planned = (phrase: Phrase, assets: StateAssets): readonly string[] => {
  const { plannedVehicles, plannedGroups, plannedEquipment } = assets
  const whole =
    plannedVehicles === undefined ? "" : phrase("planned.vehicles", { count: printedAmount(plannedVehicles) })
  const bought = [
    ...(whole === "" && plannedGroups.length === 0 ? [] : [withGroups(phrase, whole, plannedGroups)]),
    ...equipment(phrase, plannedEquipment).map((text) => phrase("planned.equipment", { text })),
  ]
  return bought.length === 0 ? [] : [phrase("planned", {}) + bought.join("；")]
}

/** The state assets held, and what the year's budget adds to them. */
export const stateAssets: Teller = (drafting) => {
  const { stateAssets: assets } = drafting.disclosure
  if (assets === undefined) return []
  const phrase = phrases(drafting)
  const lines = [
    ...buildings(phrase, assets),
    ...vehicles(phrase, assets),
    ...single(phrase, "furniture", assets),
    ...single(phrase, "other", assets),
    ...single(phrase, "total", assets),
  ].map((line, place) => `${place + 1}.${line}。`)
  const { asOf } = assets
  const opening = asOf === undefined ? [] : [phrase("asOf", { asOf })]
  const rest = [...equipment(phrase, assets.equipment), ...planned(phrase, assets)].map((line) => `${line}。`)
  return lines.length + rest.length === 0 ? [] : [...opening, ...lines, ...rest].map(plain)
}
