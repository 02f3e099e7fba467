import { describe, expect, it } from "vitest"
import { text } from "./support/pdf-writer.ts"
import { paragraphsOf, readPages } from "./support/read.ts"

/** Sets text in lines of 20 characters, the first of each paragraph indented by two. */
const set = (paragraphs: readonly string[], { indent = 2, top = 760, size = 12, pitch = 20 } = {}): string => {
  const columns = 20
  let y = top
  let content = ""
  for (const paragraph of paragraphs) {
    let rest = paragraph
    let room = columns - indent
    while (rest !== "") {
      content += text(100 + (columns - room) * size, y, rest.slice(0, room), size)
      rest = rest.slice(room)
      room = columns
      y -= pitch
    }
  }
  return content
}

const long = "本单位按照职责分工负责全县灌溉水渠的养护与调度并对沿线闸门进行巡查登记做好汛期值守工作。"
const other = "同时承担节水宣传以及用水计量设施的更换任务每季度向主管部门报告一次完成情况并接受检查。"

describe("paragraphs", () => {
  it("are put together from their lines", async () => {
    expect(paragraphsOf(await readPages([set([long, other])]))).toEqual([long, other])
  })

  it("are told apart without an indent, by where a line stops short", async () => {
    expect(paragraphsOf(await readPages([set([long, other], { indent: 0 })]))).toEqual([long, other])
  })

  it("go on over a page's end, where their sentence does", async () => {
    const cut = 18 + 20
    const document = await readPages([
      set([other, long.slice(0, cut)]),
      set([long.slice(cut)], { indent: 0 }) + set([other], { top: 700 }),
    ])
    expect(paragraphsOf(document)).toEqual([other, long, other])
    expect(document.blocks[1]?.position.page).toBe(1)
  })

  it("leave headings by themselves", async () => {
    const document = await readPages([
      text(160, 800, "第二部分 情况说明", 18) +
        text(124, 770, "一、收入情况说明") +
        set([long], { top: 750 }) +
        text(124, 670, "（一）事业收入") +
        set([other], { top: 650 }),
    ])
    expect(paragraphsOf(document)).toEqual(["第二部分 情况说明", "一、收入情况说明", long, "（一）事业收入", other])
  })

  it("keep a list of contents line by line", async () => {
    const dots = "…".repeat(12)
    const titles = ["一、单位职责", "二、收支总表", "三、名词解释"].map((title) => title + dots)
    const content = titles.map((title, i) => text(100, 700 - 20 * i, title)).join("")
    expect(paragraphsOf(await readPages([content]))).toEqual(titles)
  })

  it("do not hold page numbers, running headers and footers", async () => {
    const page = (number: number) =>
      text(400, 815, "青禾县水务站预算公开") + set([long]) + text(270, 30, `第 ${number} 页 共 4 页`)
    expect(paragraphsOf(await readPages([1, 2, 3, 4].map(page)))).toEqual([long, long, long, long])
  })

  it("keep a year, and numbers that stand in the text", async () => {
    const document = await readPages([text(260, 400, "2025", 20) + text(100, 200, "12") + text(100, 180, "完")])
    expect(paragraphsOf(document)).toEqual(["2025", "12", "完"])
  })

  it("keep a gap as a space, and split texts at the two ends of a line", async () => {
    const document = await readPages([
      text(200, 700, "目", 16) +
        text(260, 700, "录", 16) +
        text(60, 600, "编制单位：青禾县水务站") +
        text(450, 600, "单位：元"),
    ])
    expect(paragraphsOf(document)).toEqual(["目 录", "编制单位：青禾县水务站", "单位：元"])
  })
})
