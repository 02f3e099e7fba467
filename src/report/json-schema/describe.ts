import descriptions from "./descriptions.json" with { type: "json" }

const known: Readonly<Record<string, string>> = descriptions

const descriptionOf = (owner: string, field: string): string | undefined =>
  [`${owner}.${field}`, field].flatMap((key) => (Object.hasOwn(known, key) ? (known[key] ?? []) : []))[0]

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

type Schema = Readonly<Record<string, unknown>>

const inside = (value: unknown, owner: string): unknown => {
  if (Array.isArray(value)) return value.map((each) => inside(each, owner))
  return isObject(value) ? describeFields(value, owner) : value
}

const described = (owner: string, properties: Schema): Schema =>
  Object.fromEntries(
    Object.entries(properties).map(([field, schema]) => {
      const description = descriptionOf(owner, field)
      const inner = inside(schema, owner)
      return [field, isObject(inner) && description !== undefined ? { ...inner, description } : inner]
    }),
  )

/** The same for definitions, which are the owners of their fields. */
export const describeDefinitions = (named: Schema): Schema =>
  Object.fromEntries(Object.entries(named).map(([name, part]) => [name, inside(part, name)]))

/**
 * Says of every field in a JSON Schema what it is for, in Chinese and English: what an editor shows. `owner` is the
 * object whose fields they are, for names that mean different things in different places.
 */
export const describeFields = (schema: Schema, owner: string): Schema =>
  Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key === "properties" && isObject(value)) return [key, described(owner, value)]
      if (key === "$defs" && isObject(value)) return [key, describeDefinitions(value)]
      return [key, inside(value, owner)]
    }),
  )
