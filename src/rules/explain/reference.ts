import type { Language } from "../language/language.ts"
import { type Operator, operatorGroups } from "../language/operator.ts"
import type { Parameter } from "../language/operator.ts"
import type { Tongue } from "../message.ts"
import words from "./reference.json" with { type: "json" }

const signature = ({ name, parameters }: Operator): string => {
  const said = parameters.map(({ name: operand, optional, repeated }: Parameter) => {
    const text = repeated === true ? `${operand}…` : operand
    return optional === true ? `[${text}]` : text
  })
  return `\`${name}\`${said.length === 0 ? "" : `: ${said.join(", ")}`}`
}

const code = (value: unknown): string => `\`${JSON.stringify(value)}\``

const exampleOf = ({ examples: [first] }: Operator, tongue: Tongue): readonly string[] => {
  if (first === undefined) return []
  const data = first.data === undefined ? "" : `${words.over[tongue]}${code(first.data)}`
  return [`${words.example[tongue]}${code(first.rule)}${data} → ${code(first.result)}`]
}

const entry = (operator: Operator, tongue: Tongue): string =>
  [
    `- **${signature(operator)}**  `,
    ...[operator.summary[tongue], ...exampleOf(operator, tongue)].map((line) => `  ${line}`),
  ].join("\n")

/** The operators of a language as Markdown, by their families: made from what the operators say of themselves. */
export const operatorReference = (language: Language, tongue: Tongue): string => {
  const operators = [...language.operators.values()]
  const families = operatorGroups.flatMap((group) => {
    const own = operators.filter((operator) => operator.group === group)
    return own.length === 0
      ? []
      : [`## ${words.groups[group][tongue]}`, ...own.map((operator) => entry(operator, tongue))]
  })
  return `${[`# ${words.title[tongue]}`, words.note[tongue], ...families].join("\n\n")}\n`
}
