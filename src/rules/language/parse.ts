import type { Expression } from "./expression.ts"
import { isJsonList, isJsonObject, type Json } from "./json.ts"
import type { Language } from "./language.ts"
import { measureOf } from "./measure.ts"
import type { OperandKind, Operator, Parameter } from "./operator.ts"
import { parsePath } from "./path.ts"
import { below } from "./pointer.ts"
import { type Problem, problem, type ProblemCode } from "./problem.ts"
import { suggest } from "./suggest.ts"

/** The names that a rule set gives to expressions (`use`) and values (`param`). */
export interface Names {
  readonly definitions: ReadonlyMap<string, Expression>
  readonly parameters: ReadonlyMap<string, Json>
}

/** What parsing needs: the language, the names, and how many nodes there may still be. */
export interface ParseOptions {
  readonly language: Language
  readonly names: Names
  readonly budget: { nodes: number }
}

/** An expression, and everything that is wrong with it. A part that cannot be read stands in it as null. */
export interface Parsed {
  readonly expression: Expression
  readonly problems: readonly Problem[]
}

export const noNames: Names = { definitions: new Map(), parameters: new Map() }

/** Reads JsonLogic into a tree. Objects with one member are operations; all else is data. */
export const parse = (json: Json, pointer: string, options: ParseOptions): Parsed => {
  const reader = new Reader(options)
  const expression = reader.read(json, pointer, 0)
  return { expression, problems: reader.problems }
}

/** How many operands an operator takes at least, and at most. */
export const arityOf = ({ parameters }: Operator): readonly [least: number, most: number] => [
  parameters.filter(({ optional }) => optional !== true).length,
  parameters.some(({ repeated }) => repeated) ? Infinity : parameters.length,
]

/** The parameter that an operand is for. */
export const parameterAt = (operator: Operator, index: number): Parameter | undefined =>
  operator.parameters[index] ?? operator.parameters.findLast(({ repeated }) => repeated)

/** How many values there are in a JSON value. */
const valuesIn = (json: Json): number => {
  const pending = [json]
  let values = 0
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    values += 1
    if (typeof next === "object" && next !== null) for (const member of Object.values(next)) pending.push(member)
  }
  return values
}

/** What is wrong with a tree, or a chain of names, that is deeper than a language allows. */
export const tooDeep = (pointer: string, levels: number): Problem =>
  problem("tooDeep", pointer, `规则嵌套超过 ${levels} 层`, `the rule is nested more than ${levels} levels deep`)

class Reader {
  readonly problems: Problem[] = []
  private readonly passed = new Set<ProblemCode>()
  private readonly options: ParseOptions
  constructor(options: ParseOptions) {
    this.options = options
  }

  read(json: Json, pointer: string, depth: number, kind: OperandKind = "any"): Expression {
    const { language, budget } = this.options
    budget.nodes -= 1
    if (budget.nodes < 0)
      return this.refuse(
        problem(
          "tooLarge",
          pointer,
          `规则超过 ${language.limits.nodes} 个节点`,
          `the rules have more than ${language.limits.nodes} nodes`,
        ),
      )
    if (depth > language.limits.depth) return this.refuse(tooDeep(pointer, language.limits.depth))
    if (isJsonList(json)) return this.list(json, pointer, depth)
    if (!isJsonObject(json)) return { _tag: "Literal", pointer, value: json }
    if (kind === "fields") return this.fields(json, pointer, depth)
    const keys = Object.keys(json)
    const [key] = keys
    if (key !== undefined && keys.length === 1) return this.operation(key, json[key] ?? null, pointer, depth)
    return this.data(json, pointer, depth)
  }

  private refuse(found: Problem): Expression {
    // Of a limit that is passed it is enough to say so once.
    const isLimit = found.code === "tooLarge" || found.code === "tooDeep"
    if (!isLimit || !this.passed.has(found.code)) this.problems.push(found)
    if (isLimit) this.passed.add(found.code)
    return { _tag: "Literal", pointer: found.pointer, value: null }
  }

  private list(json: readonly Json[], pointer: string, depth: number): Expression {
    const items = json.map((item, index) => this.read(item, below(pointer, index), depth + 1))
    if (this.options.budget.nodes < 0) return { _tag: "Literal", pointer, value: null }
    return items.every(({ _tag }) => _tag === "Literal")
      ? { _tag: "Literal", pointer, value: json }
      : { _tag: "List", pointer, items }
  }

  private fields(json: Readonly<Record<string, Json>>, pointer: string, depth: number): Expression {
    const fields = Object.entries(json).map(
      ([key, value]) => [key, this.read(value, below(pointer, key), depth + 1)] as const,
    )
    return { _tag: "Fields", pointer, fields }
  }

  private data(json: Readonly<Record<string, Json>>, pointer: string, depth: number): Expression {
    const operator = Object.keys(json).find((key) => this.options.language.operators.has(key))
    if (operator !== undefined && Object.keys(json).length > 1)
      this.problems.push(
        problem("severalOperators", pointer, "一个运算只能有一个键", "an operation is an object with exactly one key"),
      )
    // Data is not evaluated, but counts: a constant of a million members is refused like a rule of that size.
    this.options.budget.nodes -= valuesIn(json)
    return this.options.budget.nodes < 0 ? this.read(null, pointer, depth) : { _tag: "Literal", pointer, value: json }
  }

  private operation(name: string, argument: Json, pointer: string, depth: number): Expression {
    const at = below(pointer, name)
    if (name === "use" || name === "param") return this.named(name, argument, at, depth)
    const operator = this.options.language.operators.get(name)
    if (operator === undefined)
      return this.refuse(
        problem(
          "unknownOperator",
          at,
          `没有运算符“${name}”`,
          `there is no operator "${name}"`,
          suggest(name, this.operatorNames()),
        ),
      )
    const isList = isJsonList(argument)
    const given = isList ? argument : [argument]
    const operands = given.map((operand, index) =>
      this.read(operand, isList ? below(at, index) : at, depth + 1, parameterAt(operator, index)?.kind),
    )
    this.arity(operator, operands.length, at)
    if (name !== "var") return { _tag: "Call", pointer: at, operator: name, operands }
    return this.variable(operands, at)
  }

  private *operatorNames(): Iterable<string> {
    yield* this.options.language.operators.keys()
    yield "use"
    yield "param"
  }

  private arity(operator: Operator, count: number, pointer: string): void {
    const [least, most] = arityOf(operator)
    if (count >= least && count <= most) return
    const wanted = least === most ? `${least}` : most === Infinity ? `≥${least}` : `${least}–${most}`
    const names = operator.parameters.map(({ name }) => name).join(", ")
    this.problems.push(
      problem(
        "wrongArity",
        pointer,
        `“${operator.name}”需要 ${wanted} 个参数（${names}），写了 ${count} 个`,
        `"${operator.name}" takes ${wanted} operands (${names}), not ${count}`,
      ),
    )
  }

  private variable(operands: readonly Expression[], pointer: string): Expression {
    const [path, fallback] = operands
    if (path !== undefined && path._tag !== "Literal") return { _tag: "Call", pointer, operator: "var", operands }
    const key = path?.value ?? ""
    if (typeof key === "object" || typeof key === "boolean")
      return this.refuse(problem("wrongOperand", pointer, "“var”的路径应是文字", '"var" takes a path, which is a text'))
    return { _tag: "Variable", pointer, path: parsePath(String(key)), fallback }
  }

  private named(kind: "use" | "param", argument: Json, pointer: string, depth: number): Expression {
    const { definitions, parameters } = this.options.names
    const name = typeof argument === "string" ? argument : ""
    const known = kind === "use" ? definitions : parameters
    const expression = kind === "use" ? definitions.get(name) : this.parameter(name, pointer)
    if (expression !== undefined) {
      // What a name stands for counts wherever it is used: names that use names twice over do not grow without end.
      const measure = measureOf(expression)
      const deepest = this.options.language.limits.depth
      if (depth + measure.depth > deepest) return this.refuse(tooDeep(pointer, deepest))
      this.options.budget.nodes -= measure.nodes
      return this.options.budget.nodes < 0
        ? this.read(null, pointer, 0)
        : { _tag: "Named", pointer, kind, name, expression }
    }
    const [zh, en] = kind === "use" ? ["表达式", "expression"] : ["参数", "parameter"]
    return this.refuse(
      problem(
        "unknownName",
        pointer,
        `没有名为“${name}”的${zh}`,
        `there is no ${en} named "${name}"`,
        suggest(name, known.keys()),
      ),
    )
  }

  private parameter(name: string, pointer: string): Expression | undefined {
    const value = this.options.names.parameters.get(name)
    return value === undefined ? undefined : { _tag: "Literal", pointer, value }
  }
}
