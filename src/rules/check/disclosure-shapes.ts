import { tableIds } from "../../disclosure/index.ts"
import { memberShape } from "../language/member-shape.ts"
import { anyShape, objectShape, oneOf, type Shape, textShape } from "../language/shape.ts"
import { disclosureShape } from "./schema-shape.ts"

/** What stands at a path in a disclosure. */
export const shapeAt = (...keys: readonly string[]): Shape =>
  keys.reduce<Shape>((shape, key) => memberShape(shape, key) ?? anyShape, disclosureShape())

/** A row of a table. */
export const rowShape = (): Shape => shapeAt("tables", "expenditure", "rows", "0")

/** A table of any kind, empty or filled. */
export const tableShape = (): Shape => oneOf(tableIds.map((id) => shapeAt("tables", id)))

/** A sentence of the narrative as it was understood. */
export const statementShape = (): Shape => shapeAt("narrative", "statements", "0")

/** A change that a sentence states. */
export const changeShape = (): Shape => shapeAt("narrative", "statements", "0", "change")

/** Words in both languages. */
export const wordsShape: Shape = objectShape({ zh: textShape, en: textShape })

/** One of some words. */
export const wordShape = (...options: readonly string[]): Shape => ({ _tag: "Text", options })

/** What a passage of text belongs to: the whole, an entry or a heading, a list of paragraphs, a table, an explained word. */
export const partShape = (): Shape =>
  oneOf([
    disclosureShape(),
    shapeAt("contents", "0"),
    shapeAt("headings", "0"),
    shapeAt("profile", "functions"),
    tableShape(),
    shapeAt("glossary", "0"),
  ])
