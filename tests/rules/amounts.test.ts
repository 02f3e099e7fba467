import { describe, expect, it } from "vitest"
import { checksOf, endings } from "./evaluating.ts"

const wan = (value: string, decimals?: number) => ({
  value,
  unit: "万元",
  ...(decimals === undefined ? {} : { decimals }),
})
const procurement = (total: string, goods: string, services: string) => ({
  procurement: { total: wan(total), goods: wan(goods), services: wan(services) },
})

const addsUp = {
  assert: {
    agrees: [
      { var: "$.procurement.total" },
      { "+": [{ var: "$.procurement.goods" }, { var: "$.procurement.services" }] },
    ],
  },
}

describe("amounts in rules", () => {
  it.each([
    ["agree exactly", procurement("1222.28", "606.38", "615.90"), "equal"],
    [
      "agree within rounding: each of three is rounded to 0.01",
      procurement("1222.29", "606.38", "615.90"),
      "withinRounding",
    ],
    ["differ by more than rounding explains", procurement("1222.30", "606.38", "615.90"), "different"],
  ])("%s", (_, fixture, ending) => {
    expect(endings(addsUp, fixture)).toEqual([ending])
  })

  it("are exact in 元 down to the fen: nothing is rounded", () => {
    const yuan = (value: string) => ({ value, unit: "元" })
    const fixture = { procurement: { total: yuan("100.01"), goods: yuan("60.00"), services: yuan("40.00") } }
    expect(endings(addsUp, fixture)).toEqual(["different"])
  })

  it("make a verdict not applicable where one is missing, and say which", () => {
    expect(endings(addsUp, { procurement: { total: wan("1"), goods: wan("1") } })).toEqual([
      "not applicable: $.procurement.services is not disclosed",
    ])
  })

  it("are judged as intervals also in a quotient: 1.56% of 44.10 is what 0.69 may be", () => {
    const share = {
      assert: {
        agrees: [
          { amount: ["1.56", "%", 2] },
          { percent: [{ amount: ["0.69", "万元", 2] }, { amount: ["44.10", "万元", 2] }] },
        ],
      },
    }
    expect(endings(share, {})).toEqual(["equal"])
    const far = {
      assert: {
        agrees: [
          { amount: ["1.60", "%", 2] },
          { percent: [{ amount: ["0.69", "万元", 2] }, { amount: ["44.10", "万元", 2] }] },
        ],
      },
    }
    expect(endings(far, {})).toEqual(["different"])
  })

  it("of different units of money are compared, of other units not", () => {
    expect(
      endings({ assert: { agrees: [{ amount: ["1.5", "万元", 1] }, { amount: ["15000.00", "元", 2] }] } }, {}),
    ).toEqual(["equal"])
    expect(endings({ assert: { agrees: [{ amount: ["1", "人"] }, { amount: ["1", "万元"] }] } }, {})).toEqual([
      "UnitMismatch at /rules/0/assert/agrees",
    ])
  })

  it("may differ by the rule's own tolerance", () => {
    const off = procurement("1222.40", "606.38", "615.90")
    expect(endings({ ...addsUp, tolerance: "0.10" }, off)).toEqual(["different"])
    expect(endings({ ...addsUp, tolerance: "0.11" }, off)).toEqual(["withinRounding"])
    expect(endings({ ...addsUp, tolerance: "1200元" }, off)).toEqual(["withinRounding"])
  })

  it("may be cut after the last digit where the rule says so, but not raised", () => {
    // Two thirds are 66.666…%: 66.67% rounded, 66.66% cut off.
    const share = (text: string, tolerance?: string) =>
      endings(
        {
          assert: { agrees: [{ amount: [text, "%", 2] }, { percent: [2, 3] }] },
          ...(tolerance === undefined ? {} : { tolerance }),
        },
        {},
      )
    expect([share("66.67"), share("66.66"), share("66.66", "truncation")].flat()).toEqual([
      "equal",
      "different",
      "withinRounding",
    ])
    expect([share("66.65", "truncation"), share("66.68", "truncation")].flat()).toEqual(["different", "different"])
  })

  it("make a failure that names the place in the rule", () => {
    expect(endings({ assert: { agrees: [{ "/": [1, { "-": [2, 2] }] }, 1] } }, {})).toEqual([
      "DivisionByZero at /rules/0/assert/agrees/0/~1",
    ])
  })

  it("are not divided by a number that may be zero within rounding", () => {
    const ratio = { assert: { agrees: [1, { "/": [{ amount: ["1.00", "万元"] }, { amount: ["0.004", "万元"] }] }] } }
    const fine = {
      ...ratio,
      assert: { agrees: [{ "/": [{ var: "$.procurement.total" }, { var: "$.procurement.goods" }] }, 1] },
    }
    expect(endings(fine, { procurement: { total: wan("1.00"), goods: wan("0.004", 2) } })).not.toEqual(["equal"])
    expect(endings(fine, { procurement: { total: wan("100", 0), goods: wan("0.3", 0) } })).toHaveLength(1)
    expect(endings(ratio, {})).toEqual(["different"])
  })
})

describe("the order of amounts", () => {
  const atMost = { assert: { "<=": [{ var: "$.procurement.goods" }, { var: "$.procurement.total" }] } }
  it.each([
    ["holds as reported", procurement("10.00", "9.99", "0.01"), "equal"],
    ["may hold given rounding", procurement("10.00", "10.01", "0"), "withinRounding"],
    ["cannot hold", procurement("10.00", "10.02", "0"), "different"],
  ])("%s", (_, fixture, ending) => {
    expect(endings(atMost, fixture)).toEqual([ending])
  })

  it("is a condition only as reported: 0.00 is not above zero", () => {
    const filtered = { when: { ">": [{ var: "$.procurement.goods" }, 0] } }
    expect(endings(filtered, procurement("1.00", "0.00", "1.00"))).toEqual([
      "not applicable: the rule's condition does not hold",
    ])
    expect(endings(filtered, procurement("1.00", "0.01", "1.00"))).toEqual(["holds"])
  })
})

describe("several comparisons", () => {
  const both = {
    assert: { and: [{ "<=": [{ var: "$.procurement.goods" }, { var: "$.procurement.total" }] }, ...[addsUp.assert]] },
  }
  it("give the worst of them", () => {
    expect(endings(both, procurement("10.00", "4.00", "6.00"))).toEqual(["equal"])
    expect(endings(both, procurement("10.01", "4.00", "6.00"))).toEqual(["withinRounding"])
    expect(endings(both, procurement("10.00", "10.01", "0.50"))).toEqual(["different"])
  })

  it("over a list too", () => {
    const all = {
      assert: {
        all: [["1.00", "2.00"], { agrees: [{ amount: [{ var: "" }, "万元", 2] }, { amount: ["1.01", "万元", 2] }] }],
      },
    }
    expect(endings(all, {})).toEqual(["different"])
  })
})

describe("one fact reported several times", () => {
  const consistent = {
    assert: {
      consistent: [[{ var: "$.procurement.total" }, { var: "$.procurement.goods" }, { var: "$.procurement.services" }]],
    },
  }
  it("agrees", () => {
    expect(endings(consistent, procurement("1.00", "1.00", "1.00"))).toEqual(["equal"])
  })

  it("differs: the odd one out is the actual number, what most say the expected one", () => {
    const [check] = checksOf(
      {
        ...consistent,
        message: { zh: "{candidates}；{actual}应为{expected}", en: "{candidates}; {actual}, not {expected}" },
      },
      procurement("2.00", "3.50", "2.00"),
    )
    expect(check?.message()).toEqual({
      zh: "2.00万元（2处）、3.50万元（1处）；3.50万元应为2.00万元",
      en: "2.00 万元 (2 places), 3.50 万元 (1 place); 3.50 万元, not 2.00 万元",
    })
    expect(check?.path()).toBe("/procurement/goods")
  })

  it("does not apply to one report alone", () => {
    expect(endings({ assert: { consistent: [[{ var: "$.procurement.total" }]] } }, procurement("1", "1", "1"))).toEqual(
      ["not applicable: there is only one report of it"],
    )
  })
})

describe("the trace of a check", () => {
  it("has every amount that was calculated with, in order and by side", () => {
    const [check] = checksOf(addsUp, procurement("3.00", "1.00", "2.00"))
    expect(check?.readings.map(({ amount, side }) => [amount.text, side])).toEqual([
      ["3.00", "actual"],
      ["1.00", "expected"],
      ["2.00", "expected"],
    ])
  })

  it("leaves out what only the condition read", () => {
    const [check] = checksOf(
      { when: { ">": [{ var: "$.procurement.goods" }, 0] }, assert: true },
      procurement("3.00", "1.00", "2.00"),
    )
    expect(check?.readings).toEqual([])
  })
})

describe("changes against last year", () => {
  const statement = (direction: string, amount: string) => ({
    narrative: {
      statements: [
        {
          subject: { measure: "operatingExpenses", fund: "all", part: "total" },
          amount: wan("43.41"),
          prior: wan("44.10"),
          change: { direction, amount: wan(amount) },
        },
      ],
    },
  })
  const prior = {
    forEach: { var: "$.narrative.statements" },
    assert: { agrees: [{ var: "prior" }, { prior: [{ var: "amount" }, { var: "change" }] }] },
  }
  it("imply the number of last year", () => {
    expect(endings(prior, statement("decrease", "0.69"))).toEqual(["equal"])
    expect(endings(prior, statement("increase", "0.69"))).toEqual(["different"])
    expect(endings(prior, statement("none", "0.69"))).toEqual(["different"])
  })
})
