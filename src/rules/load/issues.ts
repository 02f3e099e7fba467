import type * as SchemaAST from "effect/SchemaAST"
import type * as SchemaIssue from "effect/SchemaIssue"
import { isJsonObject, type Json } from "../language/json.ts"
import { below } from "../language/pointer.ts"
import { type Problem, problem } from "../language/problem.ts"
import { suggest } from "../language/suggest.ts"

/** The value at a pointer's keys, `undefined` where there is none. */
const valueAt = (json: Json, keys: readonly PropertyKey[]): Json | undefined =>
  keys.reduce<Json | undefined>((value, key) => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined
    return Object.entries(value).find(([name]) => name === String(key))?.[1]
  }, json)

const fieldsOf = (ast: SchemaAST.AST): readonly string[] =>
  ast._tag === "Objects" ? ast.propertySignatures.map(({ name }) => String(name)) : []

const optionsOf = (ast: SchemaAST.AST): readonly string[] => {
  if (ast._tag === "Literal") return [String(ast.literal)]
  return ast._tag === "Union" ? ast.types.flatMap(optionsOf) : []
}

const kinds: Readonly<Partial<Record<SchemaAST.AST["_tag"], readonly [zh: string, en: string]>>> = {
  String: ["文字", "a text"],
  Number: ["数字", "a number"],
  Boolean: ["true 或 false", "true or false"],
  Arrays: ["清单", "a list"],
  Objects: ["对象", "an object"],
}

const wrongType = (ast: SchemaAST.AST, pointer: string): Problem => {
  const [zh, en] = kinds[ast._tag] ?? ["另一种值", "another kind of value"]
  return problem("wrongType", pointer, `这里应是${zh}`, `this must be ${en}`)
}

const wrongOption = (options: readonly string[], pointer: string, found: Json | undefined): Problem => {
  const shown = typeof found === "string" ? found : JSON.stringify(found)
  return problem(
    "wrongValue",
    pointer,
    `“${shown}”不在可选值之内：${options.join("、")}`,
    `"${shown}" is none of ${options.join(", ")}`,
    typeof found === "string" ? suggest(found, options) : undefined,
  )
}

/** What the description of a check asks for: it says so in Chinese on one line, and in English on the next. */
const wantedBy = (description: unknown): readonly [zh: string, en: string] | undefined => {
  const [zh, en] = typeof description === "string" ? description.split("\n") : []
  return zh === undefined || en === undefined ? undefined : [`这里应是${zh}`, `this must be ${en}`]
}

/** What is wrong with the structure of a file, from the issue that its schema found: every problem, each with its place. */
export const problemsOf = (issue: SchemaIssue.Issue, json: Json): readonly Problem[] => {
  const visit = (
    node: SchemaIssue.Issue,
    keys: readonly PropertyKey[],
    parent: SchemaAST.AST | undefined,
  ): readonly Problem[] => {
    const pointer = below("", ...keys.map(String))
    const key = String(keys.at(-1) ?? "")
    switch (node._tag) {
      case "Pointer":
        return visit(node.issue, [...keys, ...node.path], parent)
      case "Composite":
        return node.issues.flatMap((each) => visit(each, keys, node.ast))
      case "Filter": {
        const wanted = wantedBy(node.filter.annotations?.description)
        return wanted === undefined ? visit(node.issue, keys, parent) : [problem("wrongValue", pointer, ...wanted)]
      }
      case "Encoding":
        return visit(node.issue, keys, parent)
      case "MissingKey":
        return [
          problem(
            "missingField",
            below("", ...keys.slice(0, -1).map(String)),
            `缺少字段“${key}”`,
            `the field "${key}" is missing`,
          ),
        ]
      case "UnexpectedKey": {
        const known = parent === undefined ? [] : fieldsOf(parent)
        return [problem("unknownField", pointer, `没有字段“${key}”`, `there is no field "${key}"`, suggest(key, known))]
      }
      case "AnyOf": {
        const found = valueAt(json, keys)
        const options = optionsOf(node.ast)
        const inner = node.issues.flatMap((each) => visit(each, keys, node.ast))
        if (isJsonObject(found) && inner.length > 0) return inner
        if (options.length > 0) return [wrongOption(options, pointer, found)]
        return inner.length > 0 ? inner : [wrongType(node.ast, pointer)]
      }
      case "InvalidType":
        return optionsOf(node.ast).length > 0
          ? [wrongOption(optionsOf(node.ast), pointer, valueAt(json, keys))]
          : [wrongType(node.ast, pointer)]
      default:
        return [problem("wrongValue", pointer, "这里的值不可用", "this value cannot be used")]
    }
  }
  return visit(issue, [], undefined)
}
