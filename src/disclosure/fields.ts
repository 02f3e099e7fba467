import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"

/** A list that may be left out of JSON when it is empty. */
export const listOf = <S extends Schema.Top>(item: S) =>
  Schema.Array(item).pipe(Schema.withDecodingDefaultKey(Effect.succeed([])))

/** A text that may be left out of JSON when it is empty. */
export const textOrEmpty = Schema.String.pipe(Schema.withDecodingDefaultKey(Effect.succeed("")))
