import type { Disclosure } from "../../disclosure/index.ts"
import type { Language } from "../language.ts"
import { acceptedNotes } from "../accepted.ts"
import { wordsOf } from "../pretty/dictionary.ts"
import type { AuditedDocument } from "../run-report.ts"
import type { Cell, Row, Sheet } from "../xlsx/sheet.ts"
import { groupNames } from "./items.ts"
import { type Line, linesOf } from "./lines.ts"
import { inCells, linesIn, problems } from "./problems.ts"
import { checklistWords } from "./words.ts"

const widths = [13, 34, 12, 84, 22] as const
const lineHeight = 16
const mostLines = 24

const styles = { yes: "centre", no: "wrong", open: "open" } as const

const heightOf = (texts: readonly (readonly [string, number])[]): number =>
  Math.max(...texts.map(([text, width]) => linesIn(text, width - 2))) * lineHeight + 6

/** A line of the checklist: one row, or several where its problems would not fit in one. */
const rowsOf = (line: Line, language: Language): readonly Row[] => {
  const name = line.name[language]
  const remark = line.remark === undefined ? [] : [line.remark[language]]
  return inCells([...remark, ...problems(line.findings, language)], widths[3] - 2, mostLines).map((text, index) => {
    const label = index === 0 ? name : name + checklistWords.continued[language]
    return {
      height: heightOf([
        [label, widths[1]],
        [text, widths[3]],
      ]),
      cells: [
        { value: groupNames[line.group]?.[language] ?? line.group, style: "centre" },
        { value: label, style: "label" },
        { value: checklistWords.standing[line.standing][language], style: styles[line.standing] },
        { value: text, style: "text" },
        { value: "", style: "text" },
      ],
    }
  })
}

/** Rows of one group stand under one cell. */
const mergedGroups = (rows: readonly Row[], header: number): readonly string[] => {
  const groups = rows.map(({ cells }) => cells[0]?.value)
  return groups.flatMap((group, index) => {
    if (index > 0 && groups[index - 1] === group) return []
    const next = groups.findIndex((other, at) => at > index && other !== group)
    const end = next < 0 ? groups.length : next
    return end - index > 1 ? [`A${header + index + 1}:A${header + end}`] : []
  })
}

/** The checklist of one document. */
export const documentSheet = (
  document: AuditedDocument,
  disclosure: Disclosure | undefined,
  name: string,
  language: Language,
): Sheet => {
  const words = wordsOf(language)
  const { unit, fiscalYear, kind, level } = document.disclosure
  const say = (key: "group" | "item" | "meets" | "problems" | "opinion"): Cell => ({
    value: checklistWords[key][language],
    style: "heading",
  })
  const year = language === "zh" ? `${fiscalYear}年度` : String(fiscalYear)
  const space = language === "zh" ? "" : " "
  const title = [year, words.level[level], words.kind[kind], checklistWords.title[language]].join(space)
  const counts = words.counts({
    error: String(document.summary.error),
    warning: String(document.summary.warning),
    info: String(document.summary.info),
  })
  const published = disclosure?.publishedOn
  const facts = [
    `${checklistWords.unit[language]}${words.separator}${unit}`,
    counts,
    ...acceptedNotes(document, () => undefined).map(({ heading }) => heading[language]),
    ...(published === undefined ? [] : [checklistWords.publishedOn[language] + published]),
  ].join("    ")
  const head: readonly Row[] = [
    { height: 30, cells: [{ value: title, style: "title" }] },
    { height: 20, cells: [{ value: facts, style: "fact" }] },
    {
      height: heightOf([[document.file, 150]]),
      cells: [{ value: `${checklistWords.file[language]}${words.separator}${document.file}`, style: "fact" }],
    },
    { height: 24, cells: [say("group"), say("item"), say("meets"), say("problems"), say("opinion")] },
  ]
  const rows = linesOf(document, disclosure).flatMap((line) => rowsOf(line, language))
  const note: Row = { height: 20, cells: [{ value: checklistWords.byHand[language], style: "fact" }] }
  const noteRow = head.length + rows.length + 1
  return {
    name,
    widths,
    header: head.length,
    rows: [...head, ...rows, note],
    merged: ["A1:E1", "A2:E2", "A3:E3", ...mergedGroups(rows, head.length), `A${noteRow}:E${noteRow}`],
  }
}
