import type { Disclosure } from "../../disclosure/index.ts"
import { Decimal, makeAmount } from "../../money/index.ts"
import { edited, pointerOf, remove, set } from "./edit.ts"
import type { Mutation, Words } from "./mutation.ts"
import { rowPlaces } from "./places.ts"
import { paragraphWith } from "./wording.ts"

const rowsNamed = (disclosure: Disclosure, name: string): readonly string[] =>
  rowPlaces(disclosure)
    .filter(({ row }) => row.name === name)
    .map(({ path }) => pointerOf(path))

const sourcesByOtherNames: Words = {
  zh: "文字和报表对收入来源的叫法不同，不能逐个对应。",
  en: "Texts and tables call sources of income by different names, which cannot be matched one by one.",
}
const ownParagraphs: Words = {
  zh: "只要求逐项说明一般公共预算的项级科目。",
  en: "Only items of the general public budget have to be explained one by one.",
}

const isGeneral = ({ tables: { generalBudgetExpenditure: table } }: Disclosure, item: string): boolean =>
  table?.state === "filled" && table.rows.some(({ kind, name }) => kind === "item" && name === item)

/** What the narrative lists or describes, and leaves out. */
export const narrativeMutations: readonly Mutation[] = [
  {
    name: "name-left-out-of-list",
    title: { zh: "文字所列科目漏了一个", en: "A list in the text lacks a name" },
    ways: ({ disclosure }) =>
      disclosure.narrative.lists.flatMap(({ names, section, about }, list) =>
        names.length < 2
          ? []
          : names.flatMap((name, index) => {
              const whole = names.join("、")
              const paragraph = paragraphWith(disclosure, whole, section)
              if (paragraph === undefined) return []
              const rest = names.filter((_, at) => at !== index)
              return [
                {
                  broken: [pointerOf(["narrative", "lists", String(list)]), ...rowsNamed(disclosure, name)],
                  ...(about === "incomeSources" ? { unseen: sourcesByOtherNames } : {}),
                  description: { zh: `文字漏列“${name}”`, en: `The text leaves “${name}” out of its list` },
                  make: () =>
                    edited(disclosure, [
                      set(["narrative", "lists", String(list), "names"], rest),
                      set(
                        paragraph.path,
                        paragraph.text.replace(whole, () => rest.join("、")),
                      ),
                    ]),
                },
              ]
            }),
      ),
  },
  {
    name: "item-left-out-of-text",
    title: { zh: "漏了一个项级科目的说明", en: "The paragraph on an item is left out" },
    ways: ({ disclosure }) => {
      const items = disclosure.narrative.statements.flatMap((statement, index) =>
        statement.subject.names?.item === undefined ? [] : [{ statement, index, item: statement.subject.names.item }],
      )
      return items.length < 2
        ? []
        : items.flatMap(({ statement, index, item }) => {
            const paragraph = paragraphWith(disclosure, statement.text, statement.section)
            if (paragraph === undefined) return []
            return [
              {
                ...(isGeneral(disclosure, item) ? {} : { unseen: ownParagraphs }),
                broken: rowsNamed(disclosure, item),
                description: { zh: `文字没有说明“${item}”`, en: `The text says nothing of “${item}”` },
                make: () =>
                  edited(disclosure, [remove(["narrative", "statements", String(index)]), remove(paragraph.path)]),
              },
            ]
          })
    },
  },
  {
    name: "project-amount-changed",
    title: { zh: "文字中的项目金额改了", en: "The text gives a project another amount" },
    ways: ({ disclosure }) =>
      disclosure.narrative.projects.flatMap(({ name, amount }, index) => {
        const wrong =
          amount &&
          makeAmount(amount.value.plus(new Decimal("3.3")).toFixed(amount.decimals), amount.unit, amount.decimals)
        if (wrong === undefined) return []
        return [
          {
            broken: [pointerOf(["narrative", "projects", String(index)])],
            description: { zh: `文字中“${name}”的金额为${wrong.text}`, en: `The text gives “${name}” ${wrong.text}` },
            make: () => edited(disclosure, [set(["narrative", "projects", String(index), "amount"], wrong)]),
          },
        ]
      }),
  },
]
