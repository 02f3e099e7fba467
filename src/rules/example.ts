import * as Result from "effect/Result"
import type { Disclosure, Related } from "../disclosure/index.ts"
import { decodeFixture, type FixtureInvalid } from "./fixture.ts"
import { isJsonList, isJsonObject, type Json, type JsonObject } from "./language/json.ts"

/** An example of a rule: a disclosure, and those that it is held against. */
export interface Example {
  readonly disclosure: Disclosure
  readonly related: Related
}

type Decoded<A> = Result.Result<A, FixtureInvalid>

const optional = (fixture: Json | undefined): Decoded<Disclosure | undefined> =>
  fixture === undefined ? Result.succeed(undefined) : decodeFixture(fixture)

const list = (fixtures: Json | undefined): Decoded<readonly Disclosure[] | undefined> =>
  isJsonList(fixtures) ? Result.all(fixtures.map(decodeFixture)) : Result.succeed(undefined)

const relatedOf = ({ prior, budget, units }: JsonObject): Decoded<Related> =>
  Result.map(
    Result.all({ prior: optional(prior), budget: optional(budget), units: list(units) }),
    ({ prior, budget, units }) => ({
      ...(prior === undefined ? {} : { prior }),
      ...(budget === undefined ? {} : { budget }),
      ...(units === undefined ? {} : { units }),
    }),
  )

/**
 * Makes an example of a part of a disclosure as {@link decodeFixture} does; its member `related` holds parts of other
 * disclosures: `prior`, `budget`, and the list `units`.
 */
export const decodeExample = (fixture: Json): Decoded<Example> => {
  const { related = {}, ...own } = isJsonObject(fixture) ? fixture : {}
  return Result.all({
    disclosure: decodeFixture(isJsonObject(fixture) ? own : fixture),
    related: relatedOf(isJsonObject(related) ? related : {}),
  })
}
