/** Characters that JSON allows in a text and that a terminal or an editor would obey. */
const obeyed = /[\u007f-\u009f\u2028\u2029\ufeff\p{Bidi_Control}]/gu

const escaped = (character: string): string => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`

/** A value as indented JSON, in which nothing that a document says can control what shows it. Nothing is lost by that. */
export const safeJson = (value: unknown): string => JSON.stringify(value, undefined, 2).replace(obeyed, escaped)
