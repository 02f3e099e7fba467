import { describe, expect, it } from "vitest"
import { drawTable, plainTable } from "./support/draw-table.ts"
import { text, writePdf } from "./support/pdf-writer.ts"
import { gridsOf, paragraphsOf, read, readPages, rowsOf } from "./support/read.ts"

const rows = [
  ["项目", "预算数"],
  ["一、事业收入", "35.20"],
]
const table = plainTable(rows, { x: 100, y: 500, width: 150, height: 30 })

describe("a page", () => {
  it.each([90, 180, 270] as const)("may be turned by %d°, as its entry says", async (rotate) => {
    // Content drawn so that it is upright once the page is turned.
    const turned = { 90: "0 1 -1 0 595 0 cm ", 180: "-1 0 0 -1 595 842 cm ", 270: "0 -1 1 0 0 842 cm " }[rotate]
    const document = await readPages([{ content: turned + drawTable(table), rotate }])
    expect(gridsOf(document).map(rowsOf)).toEqual([rows])
  })

  it.each([
    ["up", "0 1 -1 0 595 0 cm "],
    ["down", "0 -1 1 0 0 842 cm "],
    ["upside down", "-1 0 0 -1 595 842 cm "],
  ])("may hold a table that runs %s", async (_, turned) => {
    const [grid] = gridsOf(await readPages([turned + drawTable(table)]))
    expect(rowsOf(grid)).toEqual(rows)
    const box = grid?.position.box
    // The box is told on the page as it is shown.
    if (turned.startsWith("0 1")) expect(box?.map(Math.round)).toEqual([95, 442, 155, 742])
  })

  it("may be written in radicals that look like the characters that are meant", async () => {
    const [first] = paragraphsOf(await readPages([text(100, 700, "⻘岚县⼈⼤⻓江⻅⺠⽣（公开）")]))
    expect(first).toBe("青岚县人大长江见民生（公开）")
  })

  it("may show a part of its paper, or be drawn to another scale", async () => {
    const document = await readPages([
      { content: drawTable(table), cropBox: [50, 100, 545, 742] },
      { content: "0.5 0 0 0.5 20 30 cm " + drawTable(table) + text(100, 1200, "第二页") },
    ])
    expect(gridsOf(document).map(rowsOf)).toEqual([rows, rows])
    expect(gridsOf(document)[0]?.position.box?.slice(0, 2).map(Math.round)).toEqual([50, 242])
  })

  it("leaves out what is clipped away, painted without ink, on a hidden layer or off the paper", async () => {
    const clipped = "q 60 600 100 50 re W n " + text(65, 620, "可见") + text(300, 620, "被裁去") + "Q "
    const inkless = text(60, 500, "无墨迹", 12, "3 Tr")
    const layered = "/OC /Hidden BDC " + text(60, 450, "隐藏层") + "EMC "
    const outside = text(700, 400, "纸外")
    const bytes = writePdf({
      pages: [
        {
          content: clipped + inkless + layered + outside + text(60, 300, "也可见", 12, "0 Tr"),
          resources: "/Properties << /Hidden 10 0 R >>",
        },
      ],
      objects: ["<< /Type /OCG /Name (Hidden) >>"],
      catalog: "/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>",
    })
    const document = await read(bytes)
    expect(document._tag === "Success" ? paragraphsOf(document.success) : []).toEqual(["可见", "也可见"])
  })

  it("may draw through forms within forms", async () => {
    const bytes = writePdf({
      pages: [{ content: "q 1 0 0 1 0 -50 cm /Outer Do Q", resources: "/XObject << /Outer 10 0 R >>" }],
      objects: [
        `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Matrix [1 0 0 1 0 20] /Resources << /XObject << /Inner 11 0 R >> >> /Length 9 >>\nstream\n/Inner Do\nendstream`,
        `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Length ${drawTable(table).length} >>\nstream\n${drawTable(table)}\nendstream`,
      ],
    })
    const document = await read(bytes)
    expect(document._tag === "Success" ? gridsOf(document.success).map(rowsOf) : []).toEqual([rows])
  })

  it("says what text runs in another direction", async () => {
    const watermark = `BT /F1 30 Tf 0.7 0.7 -0.7 0.7 200 300 Tm <5185 90e8> Tj ET\n`.replaceAll(" 90e8", "90e8")
    const document = await readPages([drawTable(table) + watermark])
    expect(gridsOf(document).map(rowsOf)).toEqual([rows])
    expect(document.warnings.map(({ code }) => code)).toEqual(["aslant-text"])
    expect(document.warnings[0]?.message.zh).toContain("内部")
  })
})
