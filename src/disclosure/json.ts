import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import { Disclosure } from "./disclosure.ts"
import { pointerAlong } from "./pointers.ts"

/** A disclosure as JSON: what `gouji extract` prints, and `decodeDisclosure` reads. */
export interface DisclosureJson extends Schema.Codec.Encoded<typeof Disclosure> {}

/** JSON that is no disclosure: everything that is wrong with it, each with its JSON pointer. */
export class DisclosureInvalid extends Data.TaggedError("DisclosureInvalid")<{
  readonly problems: readonly { readonly pointer: string; readonly message: string }[]
}> {
  override get message(): string {
    return this.problems.map(({ pointer, message }) => `${pointer === "" ? "/" : pointer}: ${message}`).join("\n")
  }
}

const problemsOf = SchemaIssue.makeFormatterStandardSchemaV1()
const decode = Schema.decodeUnknownResult(Disclosure, { errors: "all", onExcessProperty: "error" })
const encode = Schema.encodeSync(Disclosure)

/**
 * Reads a disclosure from JSON, as `gouji extract` prints it. Fields that are not known are refused, so that a
 * misspelt one is not silently missing.
 *
 * @example
 * ```ts
 * import { decodeDisclosure } from "gouji"
 *
 * const decoded = decodeDisclosure({ kind: "budget", level: "unit", unit: "青岚县档案馆", fiscalYear: "2025" })
 * decoded._tag === "Failure" && decoded.failure.message // "/fiscalYear: Expected number"
 * ```
 */
export const decodeDisclosure = (json: unknown): Result.Result<Disclosure, DisclosureInvalid> =>
  Result.mapError(decode(json), ({ issue }) => {
    const problems = problemsOf(issue).issues.map(({ path = [], message }) => ({
      pointer: pointerAlong(path.map((part) => (typeof part === "object" ? part.key : part))),
      message,
    }))
    return new DisclosureInvalid({ problems })
  })

/** Writes a disclosure as JSON: amounts as they were printed, so that `decodeDisclosure` gives the same disclosure. */
export const encodeDisclosure = (disclosure: Disclosure): DisclosureJson => encode(disclosure)
