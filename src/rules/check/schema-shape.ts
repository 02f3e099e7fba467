import type * as SchemaAST from "effect/SchemaAST"
import { Disclosure } from "../../disclosure/index.ts"
import { AmountSelf } from "../../money/index.ts"
import {
  amountShape,
  anyShape,
  conditionShape,
  listShape,
  nullShape,
  numberShape,
  oneOf,
  type Shape,
  textShape,
} from "../language/shape.ts"

/** What a schema's values look like, so that a path into them can be checked before there are any. */
export const shapeOf = (ast: SchemaAST.AST): Shape => {
  const known = new Map<SchemaAST.AST, Shape>()
  const visit = (node: SchemaAST.AST): Shape => {
    const found = known.get(node)
    if (found !== undefined) return found
    // A schema that contains itself: what is below is not followed.
    known.set(node, anyShape)
    const shape = shapeOfNode(node, visit)
    known.set(node, shape)
    return shape
  }
  return visit(ast)
}

const shapeOfNode = (node: SchemaAST.AST, visit: (ast: SchemaAST.AST) => Shape): Shape => {
  switch (node._tag) {
    case "Declaration":
      return node.annotations?.identifier === AmountSelf.ast.annotations?.identifier ? amountShape : anyShape
    case "Literal":
      return typeof node.literal === "string" ? { _tag: "Text", options: [node.literal] } : numberShape
    case "String":
    case "TemplateLiteral":
      return textShape
    case "Number":
    case "BigInt":
      return numberShape
    case "Boolean":
      return conditionShape
    case "Null":
      return nullShape
    case "Arrays":
      return listShape(oneOf([...node.elements, ...node.rest].map(visit)))
    case "Objects":
      return {
        _tag: "Object",
        members: new Map(node.propertySignatures.map(({ name, type }) => [String(name), visit(type)] as const)),
        rest:
          node.indexSignatures.length === 0 ? undefined : oneOf(node.indexSignatures.map(({ type }) => visit(type))),
      }
    case "Union":
      return oneOfLiterals(node.types.map(visit))
    case "Suspend":
      return visit(node.thunk())
    default:
      return anyShape
  }
}

// A choice between words is one text with several options.
const oneOfLiterals = (shapes: readonly Shape[]): Shape => {
  const options = shapes.flatMap((shape) => (shape._tag === "Text" && shape.options !== undefined ? shape.options : []))
  const others = shapes.filter((shape) => shape._tag !== "Text" || shape.options === undefined)
  return options.length === 0 ? oneOf(others) : oneOf([{ _tag: "Text", options }, ...others])
}

let disclosure: Shape | undefined

/** What a disclosure looks like. */
export const disclosureShape = (): Shape => (disclosure ??= shapeOf(Disclosure.ast))
