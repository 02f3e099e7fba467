import { isPlainNumber } from "../../money/index.ts"
import { tableIds } from "../../disclosure/index.ts"
import type { Call, Expression, Variable } from "../language/expression.ts"
import { isJsonList, type Json } from "../language/json.ts"
import type { Language } from "../language/language.ts"
import { constantOf } from "../language/compile.ts"
import type { OperandKind } from "../language/operator.ts"
import { parameterAt } from "../language/parse.ts"
import { parsePath, type VariablePath } from "../language/path.ts"
import { type Problem, problem } from "../language/problem.ts"
import {
  anyShape,
  conditionShape,
  itemOf,
  listShape,
  nullShape,
  numberShape,
  objectShape,
  oneOf,
  type Shape,
} from "../language/shape.ts"
import { suggest } from "../language/suggest.ts"
import { optionProblems } from "./options.ts"
import { patternProblem } from "./pattern.ts"
import { keysOf, memberShape } from "../language/member-shape.ts"

/** What is known of the items around an expression. */
export interface ScopeShape {
  readonly item: Shape
  readonly outer: ScopeShape | undefined
  readonly root: Shape
}

/** What an expression gives, and what can never be right about it. */
export interface Inferred {
  readonly shape: Shape
  readonly problems: readonly Problem[]
}

/** Infers what an expression gives, from what is known of the data before there is any. */
export const infer = (expression: Expression, scope: ScopeShape, language: Language): Inferred => {
  const problems: Problem[] = []
  const shape = new Inference(language, problems).of(expression, scope)
  return { shape, problems }
}

/** The scope of an item inside another scope. */
export const innerScope = (outer: ScopeShape, item: Shape): ScopeShape => ({ item, outer, root: outer.root })

const shapeOfJson = (value: Json): Shape => {
  if (value === null) return nullShape
  if (typeof value === "string") return { _tag: "Text", options: [value] }
  if (typeof value === "number") return numberShape
  if (typeof value === "boolean") return conditionShape
  if (isJsonList(value)) return listShape(value.length === 0 ? anyShape : oneOf(value.map(shapeOfJson)))
  return objectShape(Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shapeOfJson(member)])))
}

/** What a path leads to; a problem where it can lead nowhere. */
export const inferPath = (path: VariablePath, scope: ScopeShape, pointer: string): Shape | Problem => {
  let at: ScopeShape | undefined = scope
  if (path.origin._tag === "Outer") for (let level = 0; level < path.origin.levels; level++) at = at?.outer
  if (at === undefined)
    return problem(
      "unknownPath",
      pointer,
      `“${path.text}”之外没有更外层的项`,
      `there is no scope so far out for "${path.text}"`,
    )
  let shape: Shape = path.origin._tag === "Root" ? scope.root : at.item
  for (const key of path.keys) {
    const inner = memberShape(shape, key)
    if (inner === undefined)
      return problem(
        "unknownPath",
        pointer,
        `路径“${path.text}”中没有“${key}”`,
        `there is no "${key}" in the path "${path.text}"`,
        suggest(key, keysOf(shape)),
      )
    shape = inner
  }
  return shape
}

const isProblem = (found: Shape | Problem): found is Problem => "code" in found

class Inference {
  private readonly language: Language
  private readonly problems: Problem[]
  constructor(language: Language, problems: Problem[]) {
    this.language = language
    this.problems = problems
  }

  of(expression: Expression, scope: ScopeShape): Shape {
    switch (expression._tag) {
      case "Literal":
        return shapeOfJson(expression.value)
      case "List":
        return listShape(oneOf(expression.items.map((item) => this.of(item, scope))))
      case "Fields":
        return objectShape(Object.fromEntries(expression.fields.map(([key, value]) => [key, this.of(value, scope)])))
      case "Named":
        return this.of(expression.expression, scope)
      case "Variable":
        return this.variable(expression, scope)
      case "Call":
        return this.call(expression, scope)
    }
  }

  private variable({ path, pointer, fallback }: Variable, scope: ScopeShape): Shape {
    const shape = this.path(path, scope, pointer)
    return fallback === undefined ? shape : oneOf([shape, this.of(fallback, scope)])
  }

  private path(path: VariablePath, scope: ScopeShape, pointer: string): Shape {
    const found = inferPath(path, scope, pointer)
    if (!isProblem(found)) return found
    this.problems.push(found)
    return anyShape
  }

  private call({ operator: name, operands }: Call, scope: ScopeShape): Shape {
    const operator = this.language.operators.get(name)
    if (operator === undefined) return anyShape
    const shapes: Shape[] = []
    for (const [index, operand] of operands.entries()) {
      const parameter = parameterAt(operator, index)
      const kind = parameter?.kind ?? "any"
      const within = kind === "body" ? innerScope(scope, this.itemShape(name, shapes[0] ?? anyShape)) : scope
      const shape = this.of(operand, within)
      this.operand(name, kind, operand, shape)
      for (const found of optionProblems(parameter?.options, operand)) this.problems.push(found)
      if (kind === "path") this.paths(operand, scope)
      shapes.push(shape)
    }
    return operator.shape(shapes)
  }

  private itemShape(operator: string, list: Shape): Shape {
    const item = itemOf(list)
    return operator === "reduce" ? objectShape({ current: item, accumulator: anyShape }) : item
  }

  private paths(operand: Expression, scope: ScopeShape): void {
    const constant = constantOf(operand)
    for (const path of Array.isArray(constant) ? constant : [constant])
      if (typeof path === "string") this.path(parsePath(path), scope, operand.pointer)
  }

  private operand(operator: string, kind: OperandKind, operand: Expression, shape: Shape): void {
    const found = operandProblem(operator, kind, operand, shape, this.language)
    if (found !== undefined) this.problems.push(found)
  }
}

const canBe: Readonly<Partial<Record<OperandKind, readonly Shape["_tag"][]>>> = {
  number: ["Number", "Amount", "List", "Null"],
  text: ["Text", "Number", "Null"],
  list: ["List", "Null"],
}

const isPossible = (kind: OperandKind, shape: Shape): boolean => {
  const tags = canBe[kind]
  if (tags === undefined || shape._tag === "Any") return true
  if (shape._tag === "OneOf") return shape.shapes.some((each) => isPossible(kind, each))
  if (kind === "number" && shape._tag === "Text") return shape.options?.some(isPlainNumber) ?? true
  return tags.includes(shape._tag)
}

const kindNames = { number: ["数字", "a number"], text: ["文字", "a text"], list: ["清单", "a list"] } as const

const operandProblem = (
  operator: string,
  kind: OperandKind,
  operand: Expression,
  shape: Shape,
  language: Language,
): Problem | undefined => {
  const constant = constantOf(operand)
  if (kind === "pattern") return patternProblem(constant, operand.pointer, language.limits.pattern)
  if (kind === "table")
    return typeof constant !== "string" || tableIds.some((id) => id === constant)
      ? undefined
      : problem(
          "unknownTable",
          operand.pointer,
          `没有报表“${constant}”`,
          `there is no table "${constant}"`,
          suggest(constant, tableIds),
        )
  if (kind !== "number" && kind !== "text" && kind !== "list") return undefined
  if (isPossible(kind, shape)) return undefined
  const [zh, en] = kindNames[kind]
  return problem("wrongOperand", operand.pointer, `“${operator}”在这里需要${zh}`, `"${operator}" needs ${en} here`)
}
