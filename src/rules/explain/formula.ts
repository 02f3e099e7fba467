import type { Call, Expression, Fields } from "../language/expression.ts"
import type { Language } from "../language/language.ts"
import type { OperandKind, Operator } from "../language/operator.ts"
import { parameterAt } from "../language/parse.ts"
import type { Tongue } from "../message.ts"
import { comma, type Role, sayConstant, sayPath } from "./constants.ts"
import { bracketed, fill, templateFor } from "./template.ts"
import { flagFor, nameOf, type Phrase, phraseFor } from "./vocabulary.ts"

/** What stands for an expression instead of its formula, if anything does: an evaluated number. */
export type Instead = (expression: Expression) => string | undefined

const nothingInstead: Instead = () => undefined

/** An expression as a formula, in Chinese or English, made from its tree. */
export const formulaOf = (
  expression: Expression,
  tongue: Tongue,
  language: Language,
  instead: Instead = nothingInstead,
): string => new Writer(tongue, language, instead).write(expression)

/** A condition in words: a value by itself says that it is there. */
export const conditionOf = (expression: Expression, tongue: Tongue, language: Language): string =>
  new Writer(tongue, language, nothingInstead).condition(expression, false)

const conditional = new Set(["if", "?:"])
const junctions = new Set(["and", "or"])

class Writer {
  private readonly tongue: Tongue
  private readonly language: Language
  private readonly instead: Instead
  constructor(tongue: Tongue, language: Language, instead: Instead) {
    this.tongue = tongue
    this.language = language
    this.instead = instead
  }

  write(expression: Expression, role: Role = "value"): string {
    const instead = this.instead(expression)
    if (instead !== undefined) return instead
    switch (expression._tag) {
      case "Literal":
        return sayConstant(expression.value, role, this.tongue)
      case "List":
        return expression.items.map((item) => this.write(item, role)).join(comma[this.tongue])
      case "Variable":
        return sayPath(expression.path, this.tongue)
      case "Fields":
        return this.fields(expression)
      case "Named":
        return this.write(expression.expression, role)
      case "Call":
        return this.call(expression, false)
    }
  }

  /** Says that an expression is true, or that it is not. */
  condition(expression: Expression, negated: boolean): string {
    if (expression._tag === "Named") return this.condition(expression.expression, negated)
    if (expression._tag === "Variable") {
      const flag = flagFor(expression.path.keys.at(-1) ?? "")?.[this.tongue]
      if (flag !== undefined) return negated ? this.contrary(flag) : flag
    }
    if (expression._tag !== "Call") return this.presence(this.write(expression), negated)
    const { operator, operands } = expression
    const [first] = operands
    if (operator === "!" && first !== undefined) return this.condition(first, !negated)
    if (operator === "!!" && first !== undefined) return this.condition(first, negated)
    if (operator === "row" || operator === "get" || operator === "find")
      return this.presence(this.write(expression), negated)
    return this.call(expression, negated)
  }

  private presence(said: string, negated: boolean): string {
    if (this.tongue === "zh") return `${negated ? "没有" : "有"}${said}`
    return negated ? `there is no ${said.replace(/^the /, "")}` : `there is ${said}`
  }

  private fields({ fields }: Fields): string {
    const isZh = this.tongue === "zh"
    return fields
      .map(([key, value]) => {
        const name = nameOf(key)[this.tongue]
        const isSame = value._tag === "Variable" && value.path.keys.length === 1 && value.path.keys[0] === key
        if (isSame) return isZh ? `${name}相同` : `the same ${name}`
        return `${name}${isZh ? "为" : " "}${this.write(value, key === "tables" ? "table" : "value")}`
      })
      .join(comma[this.tongue])
  }

  private call(call: Call, negated: boolean): string {
    const { tongue } = this
    if (call.operator === "!" || call.operator === "!!") return this.condition(call, negated)
    const [object, key] = call.operands
    if (call.operator === "get" && object !== undefined && key?._tag === "Literal" && key.value === "amounts")
      return this.write(object)
    const phrase = phraseFor(call.operator)
    if (negated && junctions.has(call.operator))
      return this.said({ ...call, operator: call.operator === "and" ? "or" : "and" }, true)
    if (!negated || phrase === undefined)
      return negated ? this.contrary(this.said(call, false)) : this.said(call, false)
    if (phrase.not !== undefined) return this.said({ ...call, operator: phrase.not }, false)
    if (phrase.negated === undefined) return this.contrary(this.said(call, false))
    return fill(phrase.negated[tongue], this.operands(call, phrase, false), tongue)
  }

  private contrary(said: string): string {
    return fill(phraseFor("!")?.[this.tongue] ?? "{0}", [said], this.tongue)
  }

  private said(call: Call, negated: boolean): string {
    const phrase = phraseFor(call.operator)
    const operands = this.operands(call, phrase, negated)
    const given = operands.filter((operand) => operand !== "")
    return phrase === undefined
      ? this.unphrased(call, given)
      : fill(templateFor(phrase, given.length, this.tongue), operands, this.tongue)
  }

  private operands(call: Call, phrase: Phrase | undefined, negated: boolean): readonly string[] {
    const operator = this.language.operators.get(call.operator)
    return call.operands.map((operand, index) => {
      const text = isCondition(call, operator, index)
        ? this.condition(operand, negated)
        : this.write(operand, roleOf(call, operator, index))
      const isLoose = phrase?.binds !== undefined && this.binds(operand) <= phrase.binds && !continues(call, operand)
      return isLoose ? bracketed(text, this.tongue) : text
    })
  }

  private binds(expression: Expression): number {
    if (this.instead(expression) !== undefined) return Infinity
    if (expression._tag === "Named") return this.binds(expression.expression)
    if (expression._tag !== "Call") return Infinity
    const phrase = phraseFor(expression.operator)
    return phrase?.closed === true || phrase?.through === true ? Infinity : (phrase?.binds ?? Infinity)
  }

  /** An operator without a phrase is called by the beginning of its summary. */
  private unphrased(call: Call, operands: readonly string[]): string {
    const { tongue } = this
    const summary = this.language.operators.get(call.operator)?.summary[tongue] ?? ""
    const [beginning = ""] = summary.split(tongue === "zh" ? /[：；。，（]|[a-z]/ : /[:;.,(]/)
    const said = beginning.trim() === "" ? call.operator : beginning.trim()
    const name = `${said.charAt(0).toLowerCase()}${said.slice(1)}`
    return operands.length === 0
      ? name
      : `${name}${tongue === "zh" ? "" : " "}${bracketed(operands.join(comma[tongue]), tongue)}`
  }
}

const kindAt = (operator: Operator | undefined, index: number): OperandKind =>
  operator === undefined ? "any" : (parameterAt(operator, index)?.kind ?? "any")

const isCondition = ({ operator: name, operands }: Call, operator: Operator | undefined, index: number): boolean => {
  if (conditional.has(name)) return index % 2 === 0 && index < operands.length - 1
  return kindAt(operator, index) === "condition" || parameterNamed(operator, index, "condition")
}

const parameterNamed = (operator: Operator | undefined, index: number, name: string): boolean =>
  operator !== undefined && parameterAt(operator, index)?.name === name

const roleOf = ({ operator: name }: Call, operator: Operator | undefined, index: number): Role => {
  const kind = kindAt(operator, index)
  if (name === "facts") return "chapter"
  if (kind === "pattern" || name === "amount") return "raw"
  if (kind === "path" || name === "get") return "path"
  return kind === "table" || parameterNamed(operator, index, "tables") ? "table" : "value"
}

// a + (b + c) is a + b + c; and so are times, and, or.
const continues = ({ operator }: Call, operand: Expression): boolean =>
  operand._tag === "Call" && operand.operator === operator && ["+", "*", "and", "or"].includes(operator)
