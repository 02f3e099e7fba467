import type { Tongue } from "../message.ts"
import type { Phrase } from "./vocabulary.ts"

/** A formula in brackets. */
export const bracketed = (text: string, tongue: Tongue): string => (tongue === "zh" ? `（${text}）` : `(${text})`)

// {"if": [a, b, c, d, e]}: b if a, d if c, else e.
const branches = (operands: readonly string[], tongue: Tongue): string => {
  const said: string[] = []
  for (let index = 0; index < operands.length; index += 2) {
    const [condition = "", then] = [operands[index], operands[index + 1]]
    if (then === undefined) said.push(tongue === "zh" ? `否则为 ${condition}` : `else ${condition}`)
    else said.push(tongue === "zh" ? `${condition}时为 ${then}` : `${then} if ${condition}`)
  }
  return said.join(tongue === "zh" ? "，" : ", ")
}

/** The template of a phrase for a number of operands. */
export const templateFor = (phrase: Phrase, count: number, tongue: Tongue): string => {
  if (count === 0) return (phrase.none ?? phrase)[tongue]
  return (count === 1 ? (phrase.one ?? phrase) : phrase)[tongue]
}

/** Fills a template with operands. */
export const fill = (template: string, operands: readonly string[], tongue: Tongue): string =>
  template
    .replaceAll("{if}", () => branches(operands, tongue))
    .replaceAll(/\{\*([^}]*)\}/g, (_, between: string) => operands.join(between))
    .replaceAll(/\{(\d)\}/g, (_, index: string) => operands[Number(index)] ?? "…")
