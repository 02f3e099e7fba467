import type { Operator } from "../language/operator.ts"
import { count, group, sum, unique } from "./aggregates.ts"
import { agrees } from "./agrees.ts"
import { absolute, greatest, least, minus, negated, over, percent, plus, times } from "./arithmetic.ts"
import { prior, signed } from "./changes.ts"
import { atLeast, atMost, differs, equals, greater, less, strictlyDiffers, strictlyEquals } from "./comparison.ts"
import { consistent } from "./consistent.ts"
import { get, missing, missingSome, object, variable } from "./data.ts"
import { all, filter, find, map, merge, none, reduce, some } from "./lists.ts"
import { and, ifOperator, isTruthy, log, not, or, ternary } from "./logic.ts"
import { amount, isBlank, number, remainder, reported, round } from "./numbers.ts"
import { texts } from "./passages.ts"
import { findAll, matches } from "./patterns.ts"
import { sort } from "./sort.ts"
import { rollups, row, rows, tables, tableState } from "./tables.ts"
import { codeLevel, catalogue, normalise, parentCode, sameNameOperator } from "./classification.ts"
import { cat, contains, endsWith, isIn, joinList, length, split, startsWith, substr } from "./texts.ts"

/** The operators of JsonLogic. */
export const standardOperators: readonly Operator[] = [
  variable,
  missing,
  missingSome,
  ifOperator,
  ternary,
  and,
  or,
  not,
  isTruthy,
  log,
  equals,
  differs,
  strictlyEquals,
  strictlyDiffers,
  less,
  atMost,
  greater,
  atLeast,
  plus,
  minus,
  times,
  over,
  remainder,
  least,
  greatest,
  map,
  filter,
  reduce,
  all,
  some,
  none,
  merge,
  isIn,
  cat,
  substr,
]

/** What this language adds to JsonLogic. */
export const ownOperators: readonly Operator[] = [
  get,
  object,
  agrees,
  consistent,
  amount,
  number,
  sum,
  percent,
  round,
  absolute,
  negated,
  find,
  count,
  unique,
  group,
  sort,
  joinList,
  split,
  startsWith,
  endsWith,
  contains,
  length,
  matches,
  findAll,
  tables,
  tableState,
  rows,
  row,
  rollups,
  isBlank,
  reported,
  prior,
  signed,
  texts,
  catalogue,
  parentCode,
  codeLevel,
  sameNameOperator,
  normalise,
]
