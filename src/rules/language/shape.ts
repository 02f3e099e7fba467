/**
 * What is known of a value before there is data: enough to find a path that does not exist and an operand that can never
 * be right. `Any` is everything that is not known.
 */
export type Shape =
  | { readonly _tag: "Any" }
  | { readonly _tag: "Null" }
  | { readonly _tag: "Text"; readonly options?: readonly string[] }
  | { readonly _tag: "Number" }
  | { readonly _tag: "Amount" }
  | { readonly _tag: "Condition" }
  | { readonly _tag: "Agreement" }
  | { readonly _tag: "List"; readonly item: Shape }
  | { readonly _tag: "Object"; readonly members: ReadonlyMap<string, Shape>; readonly rest: Shape | undefined }
  | { readonly _tag: "OneOf"; readonly shapes: readonly Shape[] }

export const anyShape: Shape = { _tag: "Any" }
export const nullShape: Shape = { _tag: "Null" }
export const textShape: Shape = { _tag: "Text" }
export const numberShape: Shape = { _tag: "Number" }
export const amountShape: Shape = { _tag: "Amount" }
export const conditionShape: Shape = { _tag: "Condition" }
export const agreementShape: Shape = { _tag: "Agreement" }

export const listShape = (item: Shape): Shape => ({ _tag: "List", item })

export const objectShape = (members: Readonly<Record<string, Shape>>, rest?: Shape): Shape => ({
  _tag: "Object",
  members: new Map(Object.entries(members)),
  rest,
})

/** One of several shapes; flat, and `Any` where one of them is. */
export const oneOf = (shapes: readonly Shape[]): Shape => {
  const flat = shapes.flatMap((shape) => (shape._tag === "OneOf" ? shape.shapes : [shape]))
  if (flat.some(({ _tag }) => _tag === "Any")) return anyShape
  const distinct = [...new Set(flat)]
  const [only] = distinct
  return only !== undefined && distinct.length === 1 ? only : { _tag: "OneOf", shapes: distinct }
}

/** The shape of a list's members; `Any` where it is not known to be a list. */
export const itemOf = (shape: Shape): Shape => {
  if (shape._tag === "List") return shape.item
  if (shape._tag !== "OneOf") return anyShape
  const items = shape.shapes.flatMap((each) => (each._tag === "List" ? [each.item] : []))
  return items.length === 0 ? anyShape : oneOf(items)
}
