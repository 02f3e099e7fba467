import { amountText } from "../finding-text.ts"
import type { Text } from "../../rules/rule.ts"
import type { Language } from "../language.ts"
import { wordsOf } from "../pretty/dictionary.ts"
import { describePlace } from "../pretty/place.ts"
import type { ReportedFinding } from "../run-report.ts"
import { both, say } from "./both.ts"
import { type Context, findingId } from "./context.ts"
import { equationPart } from "./equation.ts"
import { all, type Html, tag, text } from "./markup.ts"
import { tableName, tableOf } from "./table-of.ts"

const inEach = (write: (language: Language) => string): Text => ({ zh: write("zh"), en: write("en") })
const inBoth = (write: (language: Language) => string): Html => both(inEach(write))

type Operand = ReportedFinding["operands"][number]

const nameOf = (path: string): Text => {
  const table = tableOf(path)
  return table === "text" ? { zh: path, en: path } : tableName(table)
}

/** Where something was printed, as a link into the page's copy of it. */
const placeLink = ({ path, source, from }: Pick<Operand, "path" | "source" | "from">, { anchors }: Context): Html => {
  if (from !== undefined) return both(from)
  const words = inEach((code) => {
    const place = describePlace(source, "", wordsOf(code))
    return place === "" ? nameOf(path)[code] : place
  })
  const id = anchors.idOf(path)
  return id === undefined ? both(words) : tag("a", { href: `#${id}` }, both(words))
}

const figure = (label: Html, value: Html, name: string): Html =>
  tag("div", { class: name }, tag("dt", {}, label), tag("dd", {}, value))

/** What is printed, what it should be, the difference, and what rounding explains of it. */
const figures = (finding: ReportedFinding): Html | undefined => {
  const { actual, expected, difference, tolerance, unit } = finding
  if (actual === undefined || expected === undefined) return undefined
  const amount = (value: string): Html => inBoth((language) => amountText(value, unit, language))
  return tag(
    "dl",
    { class: "figures" },
    figure(both(say(({ printed }) => printed)), amount(actual), "printed"),
    figure(both(say((words) => words.expected)), amount(expected), "expected"),
    ...(difference === undefined
      ? []
      : [
          figure(
            both(say((words) => words.difference)),
            all([
              amount(difference),
              tolerance === undefined ? undefined : tag("small", {}, both(say((words) => words.tolerance(tolerance)))),
            ]),
            "difference",
          ),
        ]),
  )
}

/** The words of the document, where the finding is about words and does not repeat them. */
const excerpt = ({ actual, source, message }: ReportedFinding): Html | undefined =>
  actual !== undefined || source?.text === undefined || source.text === "" || message.zh.includes(source.text)
    ? undefined
    : tag("blockquote", { lang: "zh-CN" }, text(source.text))

/** A finding: where it is, what it says, and the numbers that it was found with. */
export const findingItem = (finding: ReportedFinding, index: number, context: Context): Html =>
  tag(
    "li",
    {
      id: findingId(context, index),
      class: `finding ${finding.severity}`,
      tabindex: -1,
      "data-severity": finding.severity,
      "data-category": finding.category,
      "data-table": tableOf(finding.path),
    },
    tag("p", { class: "place" }, tag("span", { class: "number" }, text(`${index + 1}`)), placeLink(finding, context)),
    figures(finding),
    finding.verdict === "rounding" ? undefined : tag("p", { class: "message" }, both(finding.message)),
    excerpt(finding),
    equationPart(finding, (operand) => placeLink(operand, context)),
  )
