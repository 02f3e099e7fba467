import { harmless } from "../terminal/harmless.ts"

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" }
const markup = /[\\`*_[\]{}|~$]/g
const atStart = /^(?:[-+=:#](?!\d)|\d+(?=[.)](?:\s|$)))/
// Split by an empty comment, these are no longer what GitHub and others turn into links and notices to people.
const automatic = /@(?=\w)|#(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi

/** Text of a document in a Markdown document: one line, shown as it is, in paragraphs, list items and table cells. */
export const escapeMarkdown = (text: string): string =>
  harmless(text)
    .trim()
    .replace(/[&<>]/g, (character) => entities[character] ?? character)
    .replace(markup, "\\$&")
    .replace(atStart, (start) => (/^\d/.test(start) ? `${start}<!-- -->` : `\\${start}`))
    .replace(automatic, "$&<!-- -->")

const plain = /^[\w./-]+$/

/** An id or a file name: as code, unless it holds anything that such a name seldom has. */
export const nameMarkdown = (text: string): string => (plain.test(text) ? `\`${text}\`` : escapeMarkdown(text))

/** A row of a table; its cells are Markdown already. */
export const tableRow = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`
