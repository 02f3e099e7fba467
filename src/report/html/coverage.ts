import { verdicts } from "../../audit/report.ts"
import { both, say } from "./both.ts"
import type { Context } from "./context.ts"
import { describePosition } from "../pretty/place.ts"
import { type Html, tag, text, scrollingGrid } from "./markup.ts"
import { pageWords } from "./page-words.ts"

const ruleRows = ({ document, ruleOf }: Context): readonly Html[] =>
  document.rules.map(({ id, verdicts: counts, reasons }) =>
    tag(
      "tr",
      {},
      tag("th", { scope: "row" }, both(ruleOf(id)?.title ?? { zh: id, en: id })),
      ...verdicts.map((verdict) => tag("td", { class: "n" }, text(String(counts[verdict])))),
      tag("td", {}, ...reasons.map(({ reason, count }) => tag("div", {}, both(reason), text(` (${count})`)))),
    ),
  )

const passages = ({ document }: Context): Html | undefined =>
  document.unrecognised.length === 0
    ? undefined
    : tag(
        "details",
        {},
        tag("summary", {}, both(say((words) => words.unrecognised(String(document.unrecognised.length))))),
        tag(
          "ul",
          {},
          ...document.unrecognised.map(({ text: printed, position, reason }) =>
            tag(
              "li",
              {},
              both(say((words) => describePosition(position, words))),
              text(" "),
              tag("q", { lang: "zh-CN" }, text(printed)),
              reason === undefined ? undefined : tag("small", {}, text(" "), both(reason)),
            ),
          ),
        ),
      )

const remarks = ({ document }: Context): Html | undefined =>
  document.warnings.length === 0
    ? undefined
    : tag(
        "details",
        {},
        tag("summary", {}, both(say((words) => words.warnings(String(document.warnings.length))))),
        tag("ul", {}, ...document.warnings.map(({ message }) => tag("li", {}, both(message)))),
      )

/** How far the checks have reached: every rule with its verdicts, and what was not understood. */
export const coverageSection = (context: Context): Html => {
  const { summary, coverage } = context.document
  const total = verdicts.reduce((sum, verdict) => sum + summary.verdicts[verdict], 0)
  return tag(
    "section",
    { id: `${context.prefix}-coverage` },
    tag("h3", {}, both(pageWords.coverage)),
    tag(
      "p",
      {},
      both(say((words) => words.checks(String(total)) + words.separator)),
      ...verdicts.flatMap((verdict, index) => [
        text(index === 0 ? "" : " · "),
        both(say((words) => `${words.verdict[verdict]} ${summary.verdicts[verdict]}`)),
      ]),
    ),
    tag("p", {}, both(pageWords.cells), text(` ${coverage.checked} / ${coverage.amounts}`)),
    tag(
      "details",
      {},
      tag("summary", {}, both(pageWords.rule), text(` (${context.document.rules.length})`)),
      scrollingGrid(
        tag(
          "thead",
          {},
          tag(
            "tr",
            {},
            tag("th", { scope: "col" }, both(pageWords.rule)),
            ...verdicts.map((verdict) =>
              tag("th", { scope: "col", class: "n" }, both(say((words) => words.verdict[verdict]))),
            ),
            tag("th", { scope: "col" }, both(pageWords.reasons)),
          ),
        ),
        tag("tbody", {}, ...ruleRows(context)),
      ),
    ),
    passages(context),
    remarks(context),
  )
}
