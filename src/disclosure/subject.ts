import * as Schema from "effect/Schema"

/** What a number measures. */
export const Measure = Schema.Literals([
  "incomeAndExpenditure",
  "income",
  "expenditure",
  "thisYearIncome",
  "thisYearExpenditure",
  "openingCarryOver",
  "closingCarryOver",
  "useOfSurplus",
  "distribution",
  "threePublicExpenses",
  "operatingExpenses",
  "procurement",
  "performance",
  "meetings",
  "training",
])
export type Measure = typeof Measure.Type

/**
 * The fund, or source of income, that a number is about. `all` is every fund together, `appropriation` the three funds
 * of fiscal appropriation together.
 */
export const Fund = Schema.Literals([
  "all",
  "appropriation",
  "generalBudget",
  "governmentFunds",
  "stateCapital",
  "specialFiscalAccount",
  "institutional",
  "business",
  "superiorSubsidy",
  "subordinateRemittance",
  "unitFunds",
  "other",
  "carriedOver",
])
export type Fund = typeof Fund.Type

/** The part of the measured whole: basic or project expenditure, one of the three public expenses, a kind of procurement. */
export const Part = Schema.Literals([
  "total",
  "basic",
  "project",
  "personnel",
  "operating",
  "remittanceToSuperior",
  "business",
  "subsidyToSubordinates",
  "overseas",
  "vehicles",
  "vehiclePurchase",
  "vehicleOperation",
  "hospitality",
  "goods",
  "works",
  "services",
  "centralised",
  "decentralised",
  "reservedForSmes",
  "reservedForMicro",
  "awardedToSmes",
  "awardedToMicro",
  "goodsAwardedToSmes",
  "worksAwardedToSmes",
  "servicesAwardedToSmes",
  "unreserved",
  "awardedOfReserved",
  "awardedOfReservedMicro",
  "awardedOfUnreserved",
])
export type Part = typeof Part.Type

/** The functional names that a sentence gives to an item: “X支出（类）Y（款）Z（项）”. */
export const ItemNames = Schema.Struct({
  class: Schema.optionalKey(Schema.String),
  section: Schema.optionalKey(Schema.String),
  item: Schema.optionalKey(Schema.String),
})
export type ItemNames = typeof ItemNames.Type

/** What a statement is about: the coordinates of the fact that it reports. */
export const Subject = Schema.Struct({
  measure: Measure,
  fund: Fund,
  part: Part,
  names: Schema.optionalKey(ItemNames),
  code: Schema.optionalKey(Schema.String),
  project: Schema.optionalKey(Schema.String),
})
export type Subject = typeof Subject.Type
