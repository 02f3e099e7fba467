import type { Statement } from "../../disclosure/index.ts"
import { edited, pointerOf, set } from "./edit.ts"
import type { Mutation } from "./mutation.ts"
import { isToldOnce, toldOnce } from "./told-once.ts"
import { paragraphWith, placesOf } from "./wording.ts"

const subjectKey = ({ subject, section }: Statement): string =>
  JSON.stringify([section, subject.measure, subject.fund, subject.part, subject.names, subject.project])

/** What was true of last year and was left standing. */
export const staleMutations: readonly Mutation[] = [
  {
    name: "last-years-sentence",
    title: { zh: "留下了上年的句子", en: "A sentence of last year is left in" },
    ways: ({ disclosure, prior }) => {
      const before = new Map(prior.narrative.statements.map((statement) => [subjectKey(statement), statement]))
      return disclosure.narrative.statements.flatMap((statement, index) => {
        const old = before.get(subjectKey(statement))
        const paragraph = paragraphWith(disclosure, statement.text, statement.section)
        if (["procurement", "operatingExpenses", "performance"].includes(statement.subject.measure)) return []
        if (old?.amount === undefined || statement.amount === undefined || paragraph === undefined) return []
        if (old.amount.value.equals(statement.amount.value) || old.amount.unit !== statement.amount.unit) return []
        return [
          {
            ...(isToldOnce(disclosure, statement) ? { unseen: toldOnce } : {}),
            broken: placesOf(disclosure, index, statement),
            description: {
              zh: `“${statement.text}”仍是上年的“${old.text}”`,
              en: `“${statement.text}” still reads as last year: “${old.text}”`,
            },
            make: () =>
              edited(disclosure, [
                set(["narrative", "statements", String(index)], old),
                set(
                  paragraph.path,
                  paragraph.text.replace(statement.text, () => old.text),
                ),
              ]),
          },
        ]
      })
    },
  },
  {
    name: "last-years-heading",
    title: { zh: "标题仍是上年的年度", en: "A heading still has last year's number" },
    ways: ({ disclosure }) =>
      disclosure.headings.flatMap((heading, index) => {
        const title = heading.title.replace(`${disclosure.fiscalYear}年`, `${disclosure.fiscalYear - 1}年`)
        return title === heading.title
          ? []
          : [
              {
                broken: [pointerOf(["headings", String(index)])],
                description: { zh: `标题印成了“${title}”`, en: `The heading reads “${title}”` },
                make: () => edited(disclosure, [set(["headings", String(index), "title"], title)]),
              },
            ]
      }),
  },
]
