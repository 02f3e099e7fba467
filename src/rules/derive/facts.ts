import { factBook } from "../../facts/index.ts"
import { anyShape } from "../language/shape.ts"
import { chapters } from "./fact-shapes.ts"
import { member } from "../language/member.ts"
import { Missing } from "../language/signal.ts"
import { derivation, oncePerDisclosure } from "./kit.ts"

const bookOf = oncePerDisclosure(({ disclosure }) => factBook(disclosure))

/** What the disclosure's numbers say of the same facts: see the fact book of the facts room. */
export const facts = derivation(
  {
    name: "facts",
    parameters: [{ name: "chapter", kind: "text", options: Object.keys(chapters) }],
    summary: {
      zh: "按事实归集的数字：groups 同一指标的各处印数，textReports 文字与报表，textSums 文字中的合计，changes 增减，changeSums 增减的合计，unchanged 一处说持平而另一处说有增减的，incomeChanges 无结转的预算中收入与支出的增减，budgetSums 各项年初预算与其合计，completions 由报表给出预算数或决算数的完成率，datedAmounts 注明为其他年度而又与上年比较的金额，shares 占比，projects 项目，projectParts 项目有无说明和绩效目标，emptyTables 空表与文字，named 文字中的科目名称，purposes 所述用途，explainedCodes 文字说明了金额的项级科目，carriedCodes 全部为上年结转的科目，generalBudgetOnly 是否全部为一般公共预算，carryOver 有无结转。",
      en: "Numbers by the fact that they report: groups, textReports, textSums, changes, changeSums, unchanged, incomeChanges, budgetSums, completions, datedAmounts, shares, projects, projectParts, emptyTables, named, purposes, explainedCodes, carriedCodes, generalBudgetOnly, carryOver.",
    },
    examples: [],
    shape: ([chapter]) => {
      const [name] = chapter?._tag === "Text" ? (chapter.options ?? []) : []
      return Object.entries(chapters).find(([key]) => key === name)?.[1]() ?? anyShape
    },
  },
  (source, [chapter]) => member(bookOf(source), String(chapter)) ?? new Missing(String(chapter)),
)
