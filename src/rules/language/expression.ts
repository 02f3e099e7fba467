import type { Json } from "./json.ts"
import type { VariablePath } from "./path.ts"

interface Node {
  /** where the node stands in its file, as a JSON pointer */
  readonly pointer: string
}

/** A constant of the rule: a text, a number, a list or an object without operations in it. */
export interface Literal extends Node {
  readonly _tag: "Literal"
  readonly value: Json
}

/** A list whose members are evaluated. */
export interface List extends Node {
  readonly _tag: "List"
  readonly items: readonly Expression[]
}

/** `{"var": path}`: reads the item, an outer item (`^.`) or the whole disclosure (`$.`). */
export interface Variable extends Node {
  readonly _tag: "Variable"
  readonly path: VariablePath
  readonly fallback: Expression | undefined
}

/** An object with evaluated members: the filters of `rows`, the options of `rollups`, the fields of `object`. */
export interface Fields extends Node {
  readonly _tag: "Fields"
  readonly fields: readonly (readonly [key: string, value: Expression])[]
}

/** An operation with its operands. */
export interface Call extends Node {
  readonly _tag: "Call"
  readonly operator: string
  readonly operands: readonly Expression[]
}

/** `{"use": name}` or `{"param": name}`: an expression or a value that the rule set names, with what it stands for. */
export interface Named extends Node {
  readonly _tag: "Named"
  readonly kind: "use" | "param"
  readonly name: string
  readonly expression: Expression
}

/** The tree of a rule's logic. Evaluator, checker and documentation all read this tree. */
export type Expression = Literal | List | Variable | Fields | Call | Named

/** The expressions directly inside an expression. */
export const partsOf = (expression: Expression): readonly Expression[] => {
  switch (expression._tag) {
    case "Literal":
      return []
    case "List":
      return expression.items
    case "Fields":
      return expression.fields.map(([, value]) => value)
    case "Variable":
      return expression.fallback === undefined ? [] : [expression.fallback]
    case "Call":
      return expression.operands
    case "Named":
      return [expression.expression]
  }
}
