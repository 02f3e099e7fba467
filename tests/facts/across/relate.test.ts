import { describe, expect, it } from "vitest"
import { relate } from "../../../src/facts/index.ts"
import { disclosureOf } from "../sample.ts"

const department = (names: readonly string[], stated?: string) =>
  disclosureOf({
    level: "department",
    unit: "青岚县文化局",
    profile: {
      subordinateUnits: {
        names,
        ...(stated === undefined ? {} : { stated: { value: stated, unit: "个", decimals: 0 } }),
      },
    },
  })

const own = disclosureOf({ unit: "青岚县文化局（本级）" })
const library = disclosureOf({ unit: "青岚县图书馆" })
const museum = disclosureOf({ unit: "青岚县博物馆" })

describe("disclosures that belong together", () => {
  it("are those of one unit in following years, of one level and kind", () => {
    const present = disclosureOf({})
    const last = disclosureOf({ fiscalYear: 2024 })
    const accounts = disclosureOf({ fiscalYear: 2024, kind: "finalAccounts" })
    const consolidated = disclosureOf({ fiscalYear: 2024, level: "department" })
    expect(relate([consolidated, accounts, last, present])[3]).toEqual({ prior: last })
    expect(relate([consolidated, accounts, present])[2]).toEqual({})
  })

  it("are final accounts and the budget of the same year", () => {
    const budget = disclosureOf({})
    const accounts = disclosureOf({ kind: "finalAccounts" })
    expect(relate([accounts, budget])).toEqual([{ budget }, {}])
  })

  it("are not two editions of one: nobody can say which is meant", () => {
    const [first, second] = [disclosureOf({ fiscalYear: 2024 }), disclosureOf({ fiscalYear: 2024, title: "更正" })]
    expect(relate([first, second, disclosureOf({})])[2]).toEqual({})
  })

  it("are a department and all of its units, its own office among them", () => {
    const whole = department(["青岚县图书馆", "青岚县博物馆"])
    expect(relate([whole, museum, own, library])[0]?.units).toEqual([own, library, museum])
    expect(relate([whole, museum, own])[0]).toEqual({})
    expect(relate([whole, museum, library])[0]).toEqual({})
  })

  it("are not a department and the units of a list that is shorter than it says", () => {
    const ofTwo = department(["青岚县图书馆"], "2")
    expect(relate([ofTwo, own, library])[0]?.units).toEqual([own, library])
    expect(relate([department(["青岚县图书馆"], "3"), own, library])[0]).toEqual({})
  })
})
