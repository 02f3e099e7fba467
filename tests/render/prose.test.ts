import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { sectionKey } from "../../src/ingest/recognise/section-key.ts"
import { tellers } from "../../src/render/draft/tellers.ts"

interface Plan {
  readonly title: string
  readonly tells?: readonly string[]
  readonly sections?: readonly Plan[]
}
const Plan: Schema.Codec<Plan> = Schema.Struct({
  title: Schema.String,
  tells: Schema.optionalKey(Schema.Array(Schema.String)),
  sections: Schema.optionalKey(Schema.Array(Schema.suspend((): Schema.Codec<Plan> => Plan))),
})
const Prose = Schema.fromJsonString(
  Schema.Struct({
    form: Schema.String,
    sentences: Schema.Record(Schema.String, Schema.String),
    parts: Schema.Array(Plan),
  }),
)

const folder = join(import.meta.dirname, "../../forms/prose")
const proses = readdirSync(folder).map((file) =>
  Schema.decodeUnknownSync(Prose)(readFileSync(join(folder, file), "utf8")),
)
const plansIn = (plans: readonly Plan[]): readonly Plan[] =>
  plans.flatMap((plan) => [plan, ...plansIn(plan.sections ?? [])])

describe.each(proses)("the prose of $form", ({ sentences, parts }) => {
  it("asks for nothing that cannot be told", () => {
    const asked = plansIn(parts).flatMap(({ tells = [] }) => tells)
    expect(asked.filter((id) => tellers[id] === undefined)).toEqual([])
  })

  it("has headings that are understood when they are read", () => {
    const [narrative] = parts.filter(({ title }) => sectionKey(title) === "narrative")
    expect(parts.filter(({ title }) => sectionKey(title) === undefined)).toEqual([])
    expect(
      plansIn(narrative?.sections ?? []).filter(({ title }) => sectionKey(title, "narrative") === undefined),
    ).toEqual([])
  })

  it("has its brackets in pairs, and no bracket within another", () => {
    const marks = (sentence: string): string => sentence.replace(/[^[\]{}]/g, "")
    expect(
      Object.entries(sentences).filter(([, sentence]) => !/^(?:\[(?:\{\})*\]|\{\})*$/.test(marks(sentence))),
    ).toEqual([])
  })
})
