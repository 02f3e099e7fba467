import * as Schema from "effect/Schema"

interface Options {
  readonly title: string
  readonly description: string
  /** Schemas that are written once, under `$defs`, by their name. */
  readonly named: readonly { readonly name: string; readonly schema: Schema.Top }[]
  readonly unknownFields: "ignore" | "error"
}

/** Puts a reference in the place of every subschema that has a name; `used` notes which. */
const refer = (value: unknown, names: ReadonlyMap<string, string>, used: Set<string>): unknown => {
  if (typeof value !== "object" || value === null) return value
  const name = names.get(JSON.stringify(value))
  if (name !== undefined) {
    used.add(name)
    return { $ref: `#/$defs/${name}` }
  }
  if (Array.isArray(value)) return value.map((item) => refer(item, names, used))
  return referInside(value, names, used)
}

const referInside = (value: object, names: ReadonlyMap<string, string>, used: Set<string>): object =>
  Object.fromEntries(Object.entries(value).map(([key, member]) => [key, refer(member, names, used)]))

/**
 * The JSON Schema (draft 2020-12) of what a schema's codec reads and writes. Effect writes a nested schema out at each
 * place where it occurs; here one that has a name is written once.
 */
export const jsonSchemaOf = (schema: Schema.Top, { title, description, named, unknownFields }: Options) => {
  const generate = (part: Schema.Top) => {
    const written = Schema.toJsonSchemaDocument(part, {
      onExcessProperty: unknownFields,
      referencePolicy: () => undefined,
    })
    if (Object.keys(written.definitions).length > 0) throw new Error(`A schema of "${title}" refers to itself`)
    return written.schema
  }
  const parts = new Map(named.map(({ name, schema: part }) => [name, generate(part)]))
  const names = new Map([...parts].map(([name, part]) => [JSON.stringify(part), name]))
  const used = new Set<string>()
  const body = referInside(generate(schema), names, used)
  const definitions: Record<string, object> = {}
  // A set may grow while it is walked: what a definition refers to is defined too.
  for (const name of used) definitions[name] = referInside(parts.get(name) ?? {}, names, used)
  return { $schema: "https://json-schema.org/draft/2020-12/schema", title, description, ...body, $defs: definitions }
}
