/**
 * The core of gouji: exact amounts, the typed disclosure, rules and the audit. Values in, values out: nothing here
 * reads a file, and a failure is a value. It runs in Node and in browsers; `gouji/node` adds files.
 *
 * @module
 */

// money
export { type Amount, decimalsOf, isAmount, isPlainNumber, isReported, makeAmount, maxDigits } from "./money/index.ts"
export { isExact, isMoneyUnit, powerOfTen, sameKind } from "./money/index.ts"
export type { AnyUnit, CountUnit, MoneyUnit, UnitOfMeasure } from "./money/index.ts"
export { AmountJson, AmountSelf, AmountText, Unit } from "./money/index.ts"
export { Decimal } from "./money/index.ts"
export { isQuantity, type Measured, pureNumber, type Quantity, quantityOf, toQuantity } from "./money/index.ts"
export { convert, isMoney } from "./money/index.ts"
export { abs, add, divide, maximum, minimum, multiply, negate, percentOf, subtract, sum } from "./money/index.ts"
export { type Known, minus, type OneUnit, plus, times, total } from "./money/index.ts"
export { compare, type Comparison, order, type OrderOutcome, type Outcome, type Relation } from "./money/index.ts"
export { DivisionByUncertain, DivisionByZero, type MoneyError, UnitMismatch, UnreadableAmount } from "./money/index.ts"
export { type PrintedNumber, readPrinted } from "./money/index.ts"
export { formatDecimal, formatMeasured, type NumberFormat } from "./money/index.ts"

// classification
export {
  type Classification,
  classificationOf,
  type Code,
  type CodeFault,
  type CodeLevel,
  type DepartmentalEconomicCode,
  type FunctionalCode,
  type GovernmentEconomicCode,
  InvalidCode,
  isCode,
  isLevel,
  levelOf,
  parseCode,
} from "./classification/index.ts"
export { ancestorAt, isDescendant, parentOf, printSplit, splitCode } from "./classification/index.ts"
export { normaliseName, sameName } from "./classification/index.ts"
export {
  type CatalogueEntry,
  childrenOf,
  entriesByName,
  entriesOf,
  type Evidence,
  evidenceOf,
  type Funds,
  isValidIn,
  lookup,
  mayBeValidIn,
  type NameQuery,
  namesOf,
} from "./classification/index.ts"
export { governmentCodeOf, revenueLine, type RevenueLine, type UnitType } from "./classification/index.ts"

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
export { decodeDisclosure, DisclosureInvalid, type DisclosureJson, encodeDisclosure } from "./disclosure/index.ts"
export { pointersOf, type Related, SourceMap, SourcePlace } from "./disclosure/index.ts"

// recognition
export { type Recognition, recognise } from "./ingest/recognise/recognise.ts"
export { NotADisclosure } from "./ingest/recognise/not-a-disclosure.ts"
export type { Block, Cell, Grid, Paragraph, Position, ReaderWarning, SourceDocument } from "./ingest/source-document.ts"

// facts
export {
  type Fact,
  type FactGroup,
  factGroups,
  type FactName,
  type FactQuantity,
  type FactReport,
  relate,
} from "./facts/index.ts"

// rules
export {
  AppliesTo,
  Case,
  Category,
  Examples,
  Logic,
  Parameter,
  PartialRule,
  Rule,
  RuleSet,
  Setting,
  Severity,
  Text,
  ToleranceText,
} from "./rules/index.ts"
export {
  builtIn,
  builtInSources,
  type Diagnostic,
  type LoadedRule,
  type LoadedRuleSet,
  type LoadOptions,
  loadRuleSet,
  type RuleLogic,
  RuleSetInvalid,
} from "./rules/index.ts"
export { type ExampleFailure, testRule } from "./rules/index.ts"
export {
  dataContext,
  disclosureContext,
  evaluate,
  EvaluationFailed,
  type Expression,
  ExpressionInvalid,
  type Json,
  type Language,
  type Limits,
  makeLanguage,
  type Operator,
  type Problem,
  type RuleContext,
  standardLanguage,
  type Value,
} from "./rules/index.ts"
export { Agreement, type Check, type CheckOutcome, Failure, type FailureCode, Missing } from "./rules/index.ts"

// audit
export { audit, type AuditOptions, type RelatedDocument } from "./audit/index.ts"
export { suppress, type Suppressed, type Suppressible, type SuppressOptions } from "./audit/index.ts"
export { ForDocument, Suppression, SuppressionList, SuppressionState, SuppressionUse } from "./audit/index.ts"
export { type Comparable, type SinceBaseline, sinceBaseline, updateBaseline } from "./audit/index.ts"
export { Baseline, BaselineDocument, BaselineFinding } from "./audit/index.ts"
export type {
  AuditReport,
  Coverage,
  Finding,
  FoundOnly,
  Operand,
  Reason,
  RuleOutcome,
  Summary,
  SuppressedFinding,
  Verdict,
  VerdictCounts,
} from "./audit/index.ts"

// render
export { draft, type DraftOptions, type Reasons, render } from "./render/index.ts"
