import ts from "typescript"

/** A piece of code in the documentation, and where it stands. */
export interface Example {
  readonly title: string
  readonly code: string
}

/** The blocks of one language in a Markdown text, in order. */
export const blocksOf = (markdown: string, language: string): readonly string[] =>
  [...markdown.matchAll(/^```(\S+)\n([\s\S]*?)^```/gm)].flatMap(([, found, code]) =>
    found === language && code !== undefined ? [code] : [],
  )

/** The text of a comment as a literal: `"12.30"`, `true`, `[1, 2]`. `undefined` where it is a sentence. */
const literal = (text: string): string | undefined => {
  const [statement, ...more] = ts.createSourceFile("value.ts", `(${text})`, ts.ScriptTarget.Latest, true).statements
  if (statement === undefined || more.length > 0 || !ts.isExpressionStatement(statement)) return undefined
  if (!ts.isParenthesizedExpression(statement.expression)) return undefined
  const value = statement.expression.expression
  const known =
    ts.isLiteralExpression(value) || ts.isArrayLiteralExpression(value) || ts.isObjectLiteralExpression(value)
  return known || /^(?:true|false|null|undefined|-\d[\d.]*)$/.test(text) ? text : undefined
}

/**
 * Turns `expression // value` into an assertion, so that what the documentation says of a result is checked.
 * All on the line that the reader sees: line numbers stay.
 */
export const withAssertions = (code: string): string => {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true)
  const edits = source.statements.filter(ts.isExpressionStatement).flatMap((statement) => {
    const comment = /^[ \t]*\/\/ (?:=> )?(.*)/.exec(code.slice(statement.end))
    const value = literal(comment?.[1]?.trim() ?? "")
    if (comment === null || value === undefined) return []
    return [{ statement, end: statement.end + comment[0].length, value }]
  })
  const body = edits.reduceRight((text, { statement, end, value }) => {
    const call = `;__expect(${statement.expression.getText(source)}, ${value})`
    return text.slice(0, statement.getStart(source)) + call + text.slice(end)
  }, code)
  return edits.length === 0 ? code : `import { deepStrictEqual as __expect } from "node:assert"; ${body}`
}
