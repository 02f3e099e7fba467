import { isMoneyUnit } from "../../../money/index.ts"
import { type PrintedQuantity, scanQuantities } from "../narrative/quantity-scan.ts"
import type { Source } from "../narrative/source.ts"
import type { Span } from "../narrative/token.ts"
import * as words from "./asset-words.ts"

/** A number of the assets, or a name, with the place where it was printed. */
export interface Told {
  readonly source: Source
  readonly quantity: PrintedQuantity
  readonly span: Span
}

/** Things of one kind: how many of them, and what they are worth. */
export interface ToldGroup {
  readonly name: string
  readonly count: Told
  readonly threshold?: Told
  value?: Told
}

/** What the passages about assets tell. */
export interface ToldAssets {
  buildings?: { area?: Told; value?: Told }
  vehicles?: ToldGroup
  readonly groups: ToldGroup[]
  readonly equipment: ToldGroup[]
  plannedVehicles?: Told
  readonly plannedGroups: ToldGroup[]
  readonly plannedEquipment: ToldGroup[]
  furniture?: Told
  other?: Told
  total?: Told
}

interface Clause extends Told {
  /** the words before the number */
  readonly context: string
  readonly planned: boolean
}

interface Memory {
  threshold: Told | undefined
  /** what a value would be the value of */
  valued: ToldGroup | { value?: Told } | undefined
}

const readMoney = (assets: ToldAssets, memory: Memory, clause: Clause): boolean => {
  const told: Told = clause
  const named = words.assetNamed(clause.context)
  if (named === "furniture" || named === "other" || named === "total") {
    assets[named] ??= told
    memory.valued = undefined
    return true
  }
  if (named === "buildings") memory.valued = assets.buildings ??= {}
  else if (!words.isValue(clause.context)) return false
  if (memory.valued === undefined) return false
  memory.valued.value ??= told
  return true
}

const readVehicles = (assets: ToldAssets, memory: Memory, clause: Clause): void => {
  const group: ToldGroup = { name: words.groupName(clause.context), count: clause }
  const isAll = words.isAllVehicles(clause.context)
  if (clause.planned) {
    if (isAll && assets.plannedVehicles === undefined) assets.plannedVehicles = clause
    else {
      assets.plannedGroups.push(group)
      memory.valued = group
    }
  } else if (isAll && assets.vehicles === undefined) {
    assets.vehicles = { name: "", count: clause }
    memory.valued = assets.vehicles
  } else {
    assets.groups.push(group)
    memory.valued = group
  }
}

const readNumber = (assets: ToldAssets, memory: Memory, clause: Clause): boolean => {
  const { quantity, context, source } = clause
  if (isMoneyUnit(quantity.unit)) {
    const isThreshold = words.above.test(source.compacted.text.slice(quantity.end))
    if (isThreshold) memory.threshold = clause
    return isThreshold || readMoney(assets, memory, clause)
  }
  if (quantity.unit === "平方米") {
    const buildings = (assets.buildings ??= {})
    buildings.area ??= clause
    memory.valued = buildings
    return true
  }
  if (memory.threshold !== undefined && ["台", "套", "件", "个"].includes(quantity.unit)) {
    const group: ToldGroup = { name: "", threshold: memory.threshold, count: clause }
    ;(clause.planned ? assets.plannedEquipment : assets.equipment).push(group)
    memory.valued = group
    memory.threshold = undefined
    return true
  }
  if (!words.meansVehicles(context, quantity.unit)) return false
  readVehicles(assets, memory, clause)
  return true
}

const boundary = /[,;。:()、]/g
const clauseStart = (text: string, from: number, end: number): number => {
  let start = from
  for (const { index } of text.slice(from, end).matchAll(boundary)) if (from + index < end - 1) start = from + index + 1
  return start
}

/** Reads a passage about assets. Returns whether every number in it was understood. */
export const readAssets = (assets: ToldAssets, source: Source): boolean => {
  const { text } = source.compacted
  const memory: Memory = { threshold: undefined, valued: undefined }
  let [from, planned, complete] = [0, false, true]
  for (const quantity of scanQuantities(text)) {
    const between = text.slice(from, quantity.start)
    planned = words.isPlan(between) || (planned && !between.includes("。"))
    const start = clauseStart(text, from, quantity.start)
    const context = text.slice(start, quantity.start)
    const span = { start, end: quantity.end }
    if (!readNumber(assets, memory, { source, quantity, span, context, planned })) complete = false
    from = quantity.end
  }
  return complete
}
