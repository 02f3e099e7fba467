/**
 * The core of gouji: exact amounts, the typed disclosure, rules and the audit. Values in, values out: nothing here
 * reads a file, and a failure is a value. It runs in Node and in browsers; `gouji/node` adds files.
 *
 * @module
 */

// money
export { type Amount, decimalsOf, isAmount, isPlainNumber, isReported, makeAmount, maxDigits } from "./money/index.ts"
export { Decimal } from "./money/index.ts"
export { isQuantity, pureNumber, type Quantity, toQuantity } from "./money/index.ts"
export {
  type CountUnit,
  isExact,
  isMoneyUnit,
  type MoneyUnit,
  powerOfTen,
  sameKind,
  Unit,
  type UnitOfMeasure,
} from "./money/index.ts"
export { AmountJson, AmountSelf, AmountText } from "./money/index.ts"

// disclosure
export { ContentsEntry, Disclosure, Heading, Kind, Level, Tables } from "./disclosure/index.ts"
export { Column, EmptyTable, type Row, RowTable, SummaryTable } from "./disclosure/index.ts"
export { RowKind, Stage, TableId } from "./disclosure/index.ts"
export {
  regionalTableIds,
  type RowTableId,
  statutoryTableIds,
  type SummaryTableId,
  type TargetTableId,
} from "./disclosure/index.ts"
export { Indicator, PerformanceTarget, TargetTable } from "./disclosure/index.ts"
export { Profile, StaffGroup, Staffing, StaffKind, StatedList } from "./disclosure/index.ts"
export { Change, Completion, Direction, NameList, Narrative, NarrativeSection, Statement } from "./disclosure/index.ts"
export { AllocationLine, ProjectDescription } from "./disclosure/index.ts"
export { Fund, ItemNames, Measure, Part, Subject } from "./disclosure/index.ts"
export {
  EquipmentGroup,
  GlossaryEntry,
  OperatingExpenses,
  PerformanceSummary,
  Procurement,
  StateAssets,
  ThreePublicCounts,
  VehicleGroup,
} from "./disclosure/index.ts"
export { SourceMap, SourcePlace } from "./disclosure/index.ts"

// rules
export { AppliesTo, Category, Examples, Rule, RuleSet, Severity, Text } from "./rules/rule.ts"

// audit
export type {
  AuditReport,
  Coverage,
  Finding,
  Operand,
  Reason,
  RuleOutcome,
  Summary,
  Verdict,
  VerdictCounts,
} from "./audit/report.ts"
