import * as Schema from "effect/Schema"
import { AmountJson } from "../money/index.ts"
import { listOf, textOrEmpty } from "./fields.ts"
import { Change } from "./narrative.ts"

/** Agency operating expenses (机关运行经费), and the number of units that they cover. */
export const OperatingExpenses = Schema.Struct({
  amount: Schema.optionalKey(AmountJson),
  change: Schema.optionalKey(Change),
  administrativeUnits: Schema.optionalKey(AmountJson),
  institutions: Schema.optionalKey(AmountJson),
})
export type OperatingExpenses = typeof OperatingExpenses.Type

/** Government procurement: goods, works, services, and what is reserved for, or was awarded to, small and medium enterprises. */
export const Procurement = Schema.Struct({
  total: Schema.optionalKey(AmountJson),
  goods: Schema.optionalKey(AmountJson),
  works: Schema.optionalKey(AmountJson),
  services: Schema.optionalKey(AmountJson),
  reservedForSmes: Schema.optionalKey(AmountJson),
  reservedForMicro: Schema.optionalKey(AmountJson),
  awardedToSmes: Schema.optionalKey(AmountJson),
  awardedToMicro: Schema.optionalKey(AmountJson),
})
export type Procurement = typeof Procurement.Type

/** The numbers behind the three public expenses: journeys, travellers, vehicles, receptions, guests. */
export const ThreePublicCounts = Schema.Struct({
  journeys: Schema.optionalKey(AmountJson),
  travellers: Schema.optionalKey(AmountJson),
  vehiclesPurchased: Schema.optionalKey(AmountJson),
  vehiclesHeld: Schema.optionalKey(AmountJson),
  receptions: Schema.optionalKey(AmountJson),
  guests: Schema.optionalKey(AmountJson),
})
export type ThreePublicCounts = typeof ThreePublicCounts.Type

/** A number of projects that a word describes: those with targets, those evaluated, those of one grade. */
export const ProjectGroup = Schema.Struct({
  name: textOrEmpty,
  projects: AmountJson,
  amount: Schema.optionalKey(AmountJson),
})
export type ProjectGroup = typeof ProjectGroup.Type

/**
 * What the narrative says of performance management: how many projects have targets, and how much money; the steps of
 * the year (绩效目标、跟踪、自评) and the grades given, where it tells them.
 */
export const PerformanceSummary = Schema.Struct({
  projects: Schema.optionalKey(AmountJson),
  amount: Schema.optionalKey(AmountJson),
  steps: listOf(ProjectGroup),
  grades: listOf(ProjectGroup),
})
export type PerformanceSummary = typeof PerformanceSummary.Type

/** A kind of vehicle with number and value. */
export const VehicleGroup = Schema.Struct({
  name: textOrEmpty,
  count: Schema.optionalKey(AmountJson),
  value: Schema.optionalKey(AmountJson),
})
export type VehicleGroup = typeof VehicleGroup.Type

/** Large equipment above a price, or what is planned of it. */
export const EquipmentGroup = Schema.Struct({
  threshold: AmountJson,
  count: Schema.optionalKey(AmountJson),
  value: Schema.optionalKey(AmountJson),
})
export type EquipmentGroup = typeof EquipmentGroup.Type

/** State assets held (国有资产占用), and what the year's budget adds. */
export const StateAssets = Schema.Struct({
  asOf: Schema.optionalKey(Schema.String),
  buildings: Schema.optionalKey(
    Schema.Struct({ area: Schema.optionalKey(AmountJson), value: Schema.optionalKey(AmountJson) }),
  ),
  vehicles: Schema.optionalKey(
    Schema.Struct({
      count: Schema.optionalKey(AmountJson),
      value: Schema.optionalKey(AmountJson),
      groups: listOf(VehicleGroup),
    }),
  ),
  equipment: listOf(EquipmentGroup),
  plannedVehicles: Schema.optionalKey(AmountJson),
  plannedGroups: listOf(VehicleGroup),
  plannedEquipment: listOf(EquipmentGroup),
  furniture: Schema.optionalKey(AmountJson),
  other: Schema.optionalKey(AmountJson),
  total: Schema.optionalKey(AmountJson),
})
export type StateAssets = typeof StateAssets.Type

/** A term of the glossary and its definition. */
export const GlossaryEntry = Schema.Struct({ term: textOrEmpty, definition: textOrEmpty })
export type GlossaryEntry = typeof GlossaryEntry.Type
