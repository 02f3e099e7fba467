import { describe, expect, test } from "vitest"
import { Fund, Measure, Part, StaffKind } from "../../../src/disclosure/index.ts"
import { unitsOfMeasure } from "../../../src/money/index.ts"
import matters from "../../../forms/narrative-matters.json" with { type: "json" }
import profile from "../../../forms/narrative-profile.json" with { type: "json" }
import subjects from "../../../forms/narrative-subjects.json" with { type: "json" }
import words from "../../../forms/narrative-words.json" with { type: "json" }
import { compact } from "../../../src/ingest/recognise/narrative/compact.ts"
import { lexiconOf } from "../../../src/ingest/recognise/narrative/subject-words.ts"
import { readPhrase } from "../../../src/ingest/recognise/narrative/phrase.ts"

const expectOneOf = (known: readonly string[], given: string | undefined): void => {
  if (given !== undefined) expect(known).toContain(given)
}

describe("the words of the narrative, as data", () => {
  test("every coordinate is one that the disclosure knows", () => {
    for (const { measure, fund, part } of [...subjects.words, ...subjects.sections].map(
      (entry: { measure?: string; fund?: string; part?: string }) => entry,
    )) {
      expectOneOf(Measure.literals, measure)
      expectOneOf(Fund.literals, fund)
      expectOneOf(Part.literals, part)
    }
    for (const { frame, part, means } of subjects.within)
      for (const each of [frame, part, means]) expectOneOf(Part.literals, each)
    for (const { kind } of profile.staff.groups) expectOneOf(StaffKind.literals, kind)
    for (const { units } of [...matters.threePublicCounts, ...matters.performance])
      for (const unit of units) expectOneOf(unitsOfMeasure, unit)
  })

  test("no word says two things", () => {
    const seen = new Map<string, string>()
    for (const { words: list, sections, ...effect } of subjects.words.map(
      (entry: { words: string[]; sections?: string[] }) => entry,
    ))
      for (const word of list) {
        const key = compact(word).text
        const meaning = JSON.stringify(effect)
        if (sections === undefined) expect([key, seen.get(key) ?? meaning]).toEqual([key, meaning])
        seen.set(key, meaning)
      }
  })

  test("every word of a subject is understood by itself", () => {
    for (const { words: list, sections, apart } of subjects.words.map(
      (entry: { words: string[]; sections?: string[]; apart?: boolean }) => entry,
    ))
      for (const word of list)
        expect([word, readPhrase(compact(word).text, lexiconOf(sections?.[0]), "").clear]).toEqual([
          word,
          apart !== true,
        ])
  })

  test("no direction is both up and down", () => {
    expect(words.increase.filter((word) => words.decrease.includes(word))).toEqual([])
  })
})
