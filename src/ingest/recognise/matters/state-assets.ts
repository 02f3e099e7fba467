import type { StateAssets } from "../../../disclosure/index.ts"
import { type Amount, makeAmount } from "../../../money/index.ts"
import { scanQuantities } from "../narrative/quantity-scan.ts"
import { amountOf, placed, type Source, textOf, understand } from "../narrative/source.ts"
import { readAssets, type Told, type ToldAssets, type ToldGroup } from "./asset-reader.ts"
import { asOf, noVehicles } from "./asset-words.ts"

const amount = (told: Told | undefined): Amount | undefined =>
  told === undefined ? undefined : amountOf(told.source, told.quantity, told.span)

const countAndValue = ({ count, value }: ToldGroup): { readonly count?: Amount; readonly value?: Amount } => {
  const [number, worth] = [amount(count), amount(value)]
  return { ...(number === undefined ? {} : { count: number }), ...(worth === undefined ? {} : { value: worth }) }
}

type VehicleGroup = StateAssets["plannedGroups"][number]
const vehicleGroup = (group: ToldGroup): VehicleGroup =>
  placed(group.count.source, { name: group.name, ...countAndValue(group) }, group.count.span)

const equipmentGroup = (group: ToldGroup): StateAssets["equipment"] => {
  const threshold = amount(group.threshold)
  return threshold === undefined
    ? []
    : [placed(group.count.source, { threshold, ...countAndValue(group) }, group.count.span)]
}

const buildingsOf = ({ buildings }: ToldAssets): Pick<StateAssets, "buildings"> => {
  if (buildings === undefined) return {}
  const [area, value] = [amount(buildings.area), amount(buildings.value)]
  return { buildings: { ...(area === undefined ? {} : { area }), ...(value === undefined ? {} : { value }) } }
}

const vehiclesOf = ({ vehicles, groups }: ToldAssets): Pick<StateAssets, "vehicles"> =>
  vehicles === undefined && groups.length === 0
    ? {}
    : {
        vehicles: {
          ...(vehicles === undefined ? {} : countAndValue(vehicles)),
          groups: groups.map(vehicleGroup),
        },
      }

/** “未安排购置车辆经费” is a number too: none. */
const noneAmong = (sources: readonly Source[]): Amount | undefined => {
  for (const source of sources) {
    const match = noVehicles.exec(source.compacted.text)
    const none = match === null ? undefined : makeAmount("0", "辆")
    if (match !== null && none !== undefined)
      return placed(source, none, { start: match.index, end: match.index + match[0].length })
  }
  return undefined
}

const dateAmong = (sources: readonly Source[]): string | undefined => {
  for (const source of sources) {
    const match = asOf.exec(source.compacted.text)
    const [whole, date] = match ?? []
    if (match !== null && whole !== undefined && date !== undefined) {
      const end = match.index + whole.length
      return textOf(source, { start: end - date.length, end })
    }
  }
  return undefined
}

/** The state assets held, and those that the year's budget adds. */
export const recogniseStateAssets = (sources: readonly Source[]): StateAssets | undefined => {
  const told: ToldAssets = { groups: [], equipment: [], plannedGroups: [], plannedEquipment: [] }
  for (const source of sources) if (readAssets(told, source)) understand(source)
  const [first] = sources
  if (first === undefined || !sources.some(({ compacted }) => scanQuantities(compacted.text).length > 0))
    return undefined
  const plannedVehicles = amount(told.plannedVehicles) ?? noneAmong(sources)
  const date = dateAmong(sources)
  const [furniture, other, total] = [amount(told.furniture), amount(told.other), amount(told.total)]
  const assets: StateAssets = {
    ...(date === undefined ? {} : { asOf: date }),
    ...buildingsOf(told),
    ...vehiclesOf(told),
    equipment: told.equipment.flatMap(equipmentGroup),
    ...(plannedVehicles === undefined ? {} : { plannedVehicles }),
    plannedGroups: told.plannedGroups.map(vehicleGroup),
    plannedEquipment: told.plannedEquipment.flatMap(equipmentGroup),
    ...(furniture === undefined ? {} : { furniture }),
    ...(other === undefined ? {} : { other }),
    ...(total === undefined ? {} : { total }),
  }
  return placed(first, assets, { start: 0, end: first.compacted.text.length })
}
