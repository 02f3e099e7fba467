/** A piece of a number format: text to print as it stands, or a symbol that means something. */
export interface FormatToken {
  readonly kind: "literal" | "symbol"
  readonly text: string
}

/** One of the up to four sections of a number format: for positive, negative, zero and text. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[]
  /** `[>=100]` before a section: when it applies */
  readonly condition?: { readonly operator: string; readonly value: string }
  /** `[DBNum1]`: digits in Chinese */
  readonly chinese: boolean
}

const literal = (text: string): FormatToken => ({ kind: "literal", text })
const symbol = (text: string): FormatToken => ({ kind: "symbol", text })

/** The pieces of a format, in the order in which they must be tried. */
const lexeme =
  /"([^"]*)"?|\\(.)|!(.)|_.|\*.|\[(\$[^\]]*|[^\]]*)\]|(General|G\/通用格式|AM\/PM|A\/P|上午\/下午|E[+-]|y+|m+|d+|h+|s+|a{3,}|e+)|([\s\S])/giu

const bracket = (text: string): readonly FormatToken[] => {
  if (text.startsWith("$")) return [literal(text.slice(1).split("-")[0] ?? "")]
  return /^(?:h+|m+|s+)$/i.test(text) ? [symbol(`[${text.toLowerCase()}]`)] : []
}

const tokenOf = ([, quoted, escaped, shouted, inBrackets, word, other]: readonly (
  string | undefined
)[]): readonly FormatToken[] => {
  if (quoted !== undefined) return [literal(quoted)]
  if (escaped !== undefined) return [literal(escaped)]
  if (shouted !== undefined) return [literal(shouted)]
  if (inBrackets !== undefined) return bracket(inBrackets)
  if (word !== undefined) return [symbol(/^g/i.test(word) ? "General" : word)]
  if (other === undefined) return []
  return [/[0#?.,%@;/]/.test(other) ? symbol(other) : literal(other)]
}

const conditionOf = (code: string): FormatSection["condition"] => {
  const match = /^(?:\[[^\]]*\])*?\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/.exec(code)
  return match?.[1] === undefined || match[2] === undefined ? undefined : { operator: match[1], value: match[2] }
}

const sectionOf = (code: string, tokens: readonly FormatToken[]): FormatSection => {
  const condition = conditionOf(code)
  return { tokens, chinese: /\[DBNum[12]\]/i.test(code), ...(condition === undefined ? {} : { condition }) }
}

/** Reads a number format such as `#,##0.00;[Red]-#,##0.00;"-"` into its sections. */
export const parseFormat = (code: string): readonly FormatSection[] => {
  const sections: FormatSection[] = []
  let tokens: FormatToken[] = []
  let start = 0
  for (const match of code.matchAll(lexeme)) {
    const read = tokenOf(match)
    if (read[0]?.kind === "symbol" && read[0].text === ";") {
      sections.push(sectionOf(code.slice(start, match.index), tokens))
      tokens = []
      start = match.index + 1
    } else tokens.push(...read)
  }
  return [...sections, sectionOf(code.slice(start), tokens)]
}
