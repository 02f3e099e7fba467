import { anyShape, conditionShape, numberShape, oneOf, type Shape, textShape } from "./shape.ts"

/** The members of a shape by their keys, where they are known. */
export const keysOf = (shape: Shape): readonly string[] => {
  if (shape._tag === "Object") return [...shape.members.keys()]
  if (shape._tag === "Amount") return ["text", "unit", "decimals", "reported"]
  return shape._tag === "OneOf" ? shape.shapes.flatMap(keysOf) : []
}

/**
 * The shape of a member, `undefined` where there can be none. Of a choice of shapes one must have it: a table may be
 * empty, and then has no rows.
 */
export const memberShape = (shape: Shape, key: string): Shape | undefined => {
  switch (shape._tag) {
    case "Any":
      return anyShape
    case "Object":
      return shape.members.get(key) ?? shape.rest
    case "List":
      if (key === "length") return numberShape
      return /^\d+$/.test(key) ? shape.item : undefined
    case "Amount":
      if (key === "decimals") return numberShape
      if (key === "reported") return conditionShape
      return key === "text" || key === "unit" ? textShape : undefined
    case "Agreement":
    case "Number":
      return anyShape
    case "OneOf": {
      const found = shape.shapes.flatMap((each) => memberShape(each, key) ?? [])
      return found.length === 0 ? undefined : oneOf(found)
    }
    default:
      return undefined
  }
}
