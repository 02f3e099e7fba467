import { describe, expect, it } from "vitest"
import { formats } from "../../../src/report/formats.ts"
import { chinese, english, example } from "./example.ts"

describe("the formats", () => {
  it.each(Object.entries(formats))("%s is loaded when it is asked for, and writes what it says", async (_, format) => {
    const write = await format.load()
    for (const options of [chinese, english]) {
      const written = write(example, options)
      expect(typeof written === "string").toBe(!format.binary)
      expect(written.length).toBeGreaterThan(100)
    }
  })

  it("need no disclosures", async () => {
    for (const { load } of Object.values(formats)) {
      const write = await load()
      expect(write({ report: example.report, disclosures: [] }, chinese).length).toBeGreaterThan(100)
    }
  })
})
