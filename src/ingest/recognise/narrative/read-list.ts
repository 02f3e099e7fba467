import { entriesByName } from "../../../classification/index.ts"
import type { NameList } from "../../../disclosure/index.ts"
import { phraseAt } from "./select.ts"
import { frameIn, type State, takePhrase } from "./state.ts"
import { isBare, subjectOf } from "./subject-of.ts"
import type { Span, Token } from "./token.ts"
import { withoutListEnd } from "./vocabulary.ts"
import type { Topic } from "./topic.ts"

const aboutOf = ({ measure, part }: Topic): NameList["about"] | undefined => {
  if (measure === "income" || measure === "thisYearIncome") return "incomeSources"
  if (measure !== "expenditure" && measure !== "thisYearExpenditure") return undefined
  if (part === "personnel") return "personnelSections"
  if (part === "operating") return "operatingSections"
  return part === "total" ? "expenditureClasses" : undefined
}

/** Names the whole whose parts follow: within one sentence it stands under the whole before it, else in its place. */
export const setFrame = (state: State, subject: Topic): void => {
  if (state.framedIn === state.sentence) state.frames.push(subject)
  else state.frames = [subject]
  state.framedIn = state.sentence
  state.frameYear = state.current?.year
  state.frameBudget = state.current?.amount === undefined && state.current?.completion?.budget !== undefined
}

/** 资源勘探工业信息等支出 is the name of a class: its 等支出 closes no list. */
const lastName = (name: string): string =>
  entriesByName("functional", name, { level: "class" }).length > 0 ? name : withoutListEnd(name)

/** The names between two places, parted by 、 or commas outside of brackets. */
const namesIn = (text: string, start: number, end: number): readonly Span[] => {
  const names: Span[] = []
  let [depth, from] = [0, start]
  for (let index = start; index <= end; index++) {
    const character = index === end ? "、" : text.charAt(index)
    if (character === "(") depth++
    else if (character === ")") depth--
    else if ((character === "、" || character === ",") && (depth <= 0 || index === end)) {
      if (index > from) names.push({ start: from, end: index })
      from = index + 1
    }
  }
  return names.flatMap((name, place) => {
    const last = place === names.length - 1 ? lastName(text.slice(name.start, name.end)) : undefined
    const to = last === undefined ? name.end : name.start + last.length
    return to > name.start ? [{ start: name.start, end: to }] : []
  })
}

const isEnd = (token: Token): boolean =>
  token.kind === "close" || (token.kind === "separator" && (token.mark === "。" || token.mark === ";"))
const isCounted = ({ kind }: Token): boolean =>
  ["quantity", "number", "reason", "purpose", "list", "open"].includes(kind)

/** Takes the names that follow a list's opening words, if names and nothing else follow. Gives the index of the token behind them. */
const readNames = (state: State, all: readonly Token[], index: number, subject: Topic, start: number): number => {
  const about = aboutOf(subject)
  const opener = all[index]
  const ends = opener?.kind === "only" ? ({ kind }: Token): boolean => kind === "separator" : isEnd
  const found = all.findIndex((token, place) => place > index && ends(token))
  const end = found < 0 ? all.length : found
  const inside = all.slice(index + 1, end)
  const last = inside.at(-1)
  if (about === undefined || opener === undefined || last === undefined || inside.some(isCounted)) return index + 1
  const names = namesIn(state.text, opener.end, last.end)
  state.lists.push({ about, fund: subject.fund, names, span: { start, end: last.end } })
  return end
}

/** “其中：”, “支出包括：”, “收入全部为”: what follows are parts of what was named. Gives the index of the next token to read. */
export const readList = (state: State, all: readonly Token[], index: number): number => {
  const opener = all[index]
  if (opener === undefined) return index + 1
  const span = takePhrase(state)
  const phrase = span === undefined ? undefined : phraseAt(state, span)
  const named = phrase === undefined || isBare(phrase) ? undefined : subjectOf(phrase, frameIn(state))
  const here = state.current?.sentence === state.sentence ? state.current : undefined
  const subject = named ?? (phrase === undefined ? state.current?.subject : undefined)
  if (subject === undefined) {
    if (state.lost) state.lostIn = state.sentence
    return index + 1
  }
  if (opener.kind === "list") setFrame(state, subject)
  const start = span?.start ?? here?.span.start
  return start === undefined ? index + 1 : readNames(state, all, index, subject, start)
}
