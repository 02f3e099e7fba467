import { describe, expect, test } from "vitest"
import type { Profile } from "../../../src/disclosure/index.ts"
import { recogniseText } from "../../../src/ingest/recognise/recognise-text.ts"
import { budget, forgetful, section, show } from "../narrative/reading.ts"

const profile = (texts: readonly string[]): Profile =>
  recogniseText(
    {
      front: [],
      contents: [],
      parts: [
        {
          ...section("profile", []),
          level: 1,
          children: [section("functions", ["（一）保管档案。", "（二）提供利用。"]), section("organisation", texts)],
        },
      ],
    },
    budget,
    forgetful,
  ).profile

const staff = (text: string): readonly string[] => {
  const { staffing } = profile([text])
  return [
    ...(staffing?.authorised === undefined ? [] : [`编制 ${show(staffing.authorised) ?? ""}`]),
    ...(staffing?.actual === undefined ? [] : [`实有 ${show(staffing.actual) ?? ""}`]),
    ...(staffing?.groups ?? []).map(({ kind, name, count, change }) =>
      [kind, name, show(count), change?.word, show(change?.amount)].filter((each) => each !== undefined).join(" "),
    ),
  ]
}

describe("the unit's functions and organisation", () => {
  test("functions as they are printed", () => {
    expect(profile([]).functions).toEqual(["（一）保管档案。", "（二）提供利用。"])
  })

  test("offices named in the sentence, or one a paragraph", () => {
    for (const word of ["科室，分别为：", "处室，分别是：", "内设机构，包括：", "部室，即"]) {
      const { offices } = profile([`云溪县档案馆内设3个${word}办公室、保管利用科、征集编研科。`])
      expect(show(offices?.stated)).toBe("3个")
      expect(offices?.names).toEqual(["办公室", "保管利用科", "征集编研科"])
    }
    const { offices } = profile([
      "云溪县档案馆设2个内设机构，包括：",
      "（一）办公室（人事科）。承担文电、会务工作。",
      "（二）保管利用科。承担档案保管、利用工作。",
    ])
    expect(offices?.names).toEqual(["办公室（人事科）", "保管利用科"])
  })

  test("no subordinate units, and a template filled on zero", () => {
    const { offices, subordinateUnits } = profile([
      "云溪县档案馆无下属预算单位，下设0个处室，分别是：我单位无下设处室。",
    ])
    expect(show(subordinateUnits?.stated)).toBe("0个")
    expect(show(offices?.stated)).toBe("0个")
    expect(offices?.names).toEqual([])
  })

  test("a sentence that counts the subordinate units and names none", () => {
    const { subordinateUnits } = profile([
      "从预算单位构成看，云溪县水利局部门预算包括：云溪县水利局本级预算及下属2家预算单位预算。",
    ])
    expect(show(subordinateUnits?.stated)).toBe("2个")
    expect(subordinateUnits?.names).toEqual([])
  })

  test("subordinate units in a list that opens with the unit itself", () => {
    const { subordinateUnits } = profile([
      "云溪县档案局部门预算是包括本部以及下属2家预算单位的综合收支计划。",
      "本部门中，行政单位1家，事业单位2家，具体包括：",
      "1. 云溪县档案局（本部）。",
      "2. 云溪县档案馆。",
      "3. 云溪县方志馆。",
    ])
    expect(show(subordinateUnits?.stated)).toBe("2个")
    expect(subordinateUnits?.names).toEqual(["云溪县档案馆", "云溪县方志馆"])
  })
})

describe("staff", () => {
  test("posts, actual staff and its groups with their changes", () => {
    expect(
      staff("云溪县档案馆编制数20，实有人数33人，其中：在职18人，减少2人；退休14人，增加1人；离休1人，增加0人。"),
    ).toEqual([
      "编制 20人",
      "实有 33人",
      "inPost 在职 18人 减少 2人",
      "retired 退休 14人 增加 1人",
      "retiredVeterans 离休 1人 增加 0人",
    ])
  })

  test("with 人员 behind each word", () => {
    expect(staff("实有人数33人，其中：在职人员18人，离休人员1人，退休人员14人。")).toEqual([
      "实有 33人",
      "inPost 在职人员 18人",
      "retiredVeterans 离休人员 1人",
      "retired 退休人员 14人",
    ])
  })

  test("two kinds of posts, each with its staff: neither is the whole", () => {
    expect(staff("行政编制12人，实有人数10人；事业编制8人，实有人数8人。")).toEqual([
      "administrative 行政编制 12人",
      "institutional 事业编制 8人",
    ])
  })

  test("at the end of the year, with others and pupils", () => {
    expect(
      staff(
        "年末实有人数33人，其中在职人员18人，离休人员1人，退休人员14人（不含由养老保险基金发放养老金的离退休人员）；年末其他人员2人；年末学生人数0人。",
      ),
    ).toEqual([
      "实有 33人",
      "inPost 在职人员 18人",
      "retiredVeterans 离休人员 1人",
      "retired 退休人员 14人",
      "other 年末其他人员 2人",
      "other 年末学生人数 0人",
    ])
  })

  test("posts and staff in post", () => {
    expect(staff("人员编制20人，实有在职在编人员18人，临聘人员3人。")).toEqual([
      "编制 20人",
      "inPost 实有在职在编人员 18人",
      "other 临聘人员 3人",
    ])
  })
})
