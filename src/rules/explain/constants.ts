import { isJsonList, isJsonObject, type Json } from "../language/json.ts"
import { parsePath, type VariablePath } from "../language/path.ts"
import { isText } from "../language/value.ts"
import type { Tongue } from "../message.ts"
import { chapterName, nameOf, namesOf, tableName, valueName } from "./vocabulary.ts"

/** What stands between the members of a list. */
export const comma = { zh: "、", en: ", " } as const

/** What a constant is for: it decides how its words are called. */
export type Role = "value" | "table" | "chapter" | "path" | "raw"

const textIn = (text: string, role: Role, tongue: Tongue): string => {
  switch (role) {
    case "table":
      return tableName(text)[tongue]
    case "chapter":
      return chapterName(text)[tongue]
    case "path":
      return sayPath(parsePath(text), tongue)
    case "raw":
      return text
    case "value":
      return valueName(text)[tongue]
  }
}

/** A constant in words. An object is known by its name. */
export const sayConstant = (value: Json, role: Role, tongue: Tongue): string => {
  if (typeof value === "string") return textIn(value, role, tongue)
  if (isJsonList(value)) return value.map((each) => sayConstant(each, role, tongue)).join(comma[tongue])
  if (value === null) return tongue === "zh" ? "空" : "nothing"
  if (!isJsonObject(value)) return String(value)
  const { name, id } = value
  return isText(name) ? name[tongue] : typeof id === "string" ? id : JSON.stringify(value)
}

/** A path in words: `$.procurement.total` is 政府采购的合计, total of procurement. */
export const sayPath = ({ origin, keys }: VariablePath, tongue: Tongue): string => {
  const own = keys.filter((key) => key !== "amounts" && key !== "tables")
  if (own.length === 0) return nameOf(origin._tag === "Root" ? "$" : "")[tongue]
  const said = namesOf(own).map((name) => name[tongue])
  if (tongue === "zh") return `${origin._tag === "Outer" ? "所查项的" : ""}${said.join("的")}`
  return `${said.reverse().join(" of ")}${origin._tag === "Outer" ? " of the item checked" : ""}`
}
