/** The looks of cells, in the order of their numbers in the workbook. */
const styles = [
  "plain",
  "title",
  "fact",
  "heading",
  "label",
  "text",
  "centre",
  "wrong",
  "open",
  "link",
  "number",
] as const
export type StyleName = (typeof styles)[number]

/** The number of a style. */
export const styleIndex = (name: StyleName): number => styles.indexOf(name)

interface Look {
  readonly font: number
  readonly fill: number
  readonly border: number
  readonly horizontal: "left" | "center" | "right"
}

const looks: Readonly<Record<StyleName, Look>> = {
  plain: { font: 0, fill: 0, border: 0, horizontal: "left" },
  title: { font: 1, fill: 0, border: 0, horizontal: "center" },
  fact: { font: 0, fill: 0, border: 0, horizontal: "left" },
  heading: { font: 2, fill: 2, border: 1, horizontal: "center" },
  label: { font: 0, fill: 0, border: 1, horizontal: "left" },
  text: { font: 0, fill: 0, border: 1, horizontal: "left" },
  centre: { font: 0, fill: 0, border: 1, horizontal: "center" },
  wrong: { font: 3, fill: 3, border: 1, horizontal: "center" },
  open: { font: 4, fill: 0, border: 1, horizontal: "center" },
  link: { font: 5, fill: 0, border: 1, horizontal: "left" },
  number: { font: 0, fill: 0, border: 1, horizontal: "center" },
}

const font = (extra: string, size = 11): string =>
  `<font>${extra}<sz val="${size}"/>${extra.includes("u/") ? '<color rgb="FF0B5394"/>' : ""}<name val="宋体"/><charset val="134"/></font>`

const fonts = [
  font(""),
  font("<b/>", 16),
  font("<b/>"),
  '<font><b/><sz val="11"/><color rgb="FFB3261E"/><name val="宋体"/><charset val="134"/></font>',
  '<font><sz val="11"/><color rgb="FF6B7280"/><name val="宋体"/><charset val="134"/></font>',
  font("<u/>"),
]

const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`
// The first two are given by the standard.
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  solid("FFE8EEF5"),
  solid("FFFDECEA"),
]

const line = (side: string): string => `<${side} style="thin"><color rgb="FF9AA3AF"/></${side}>`
const borders = [
  "<border><left/><right/><top/><bottom/><diagonal/></border>",
  `<border>${["left", "right", "top", "bottom"].map(line).join("")}<diagonal/></border>`,
]

const lookXml = ({ font: fontId, fill, border, horizontal }: Look): string =>
  `<xf numFmtId="0" fontId="${fontId}" fillId="${fill}" borderId="${border}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${horizontal}" vertical="center" wrapText="1"/></xf>`

const list = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join("")}</${name}>`

/** The part of a workbook that holds its styles. */
export const stylesXml = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  list("fonts", fonts),
  list("fills", fills),
  list("borders", borders),
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  list(
    "cellXfs",
    styles.map((name) => lookXml(looks[name])),
  ),
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  "</styleSheet>",
].join("")
