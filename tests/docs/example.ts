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

/**
 * Turns `expression // => value` into an assertion, so that what the documentation says of a result is checked.
 * All on the line that the reader sees: line numbers stay.
 */
export const withAssertions = (code: string): string => {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true)
  const edits = source.statements.filter(ts.isExpressionStatement).flatMap((statement) => {
    const expected = /^[ \t]*\/\/ => (.*)/.exec(code.slice(statement.end))
    return expected === null ? [] : [{ statement, end: statement.end + expected[0].length, value: expected[1] }]
  })
  const body = edits.reduceRight((text, { statement, end, value }) => {
    const call = `;__expect(${statement.expression.getText(source)}, ${value})`
    return text.slice(0, statement.getStart(source)) + call + text.slice(end)
  }, code)
  return edits.length === 0 ? code : `import { deepStrictEqual as __expect } from "node:assert"; ${body}`
}
