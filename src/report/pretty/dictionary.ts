import type { Language } from "../language.ts"
import type { Words } from "./words.ts"
import { english } from "./words-en.ts"
import { chinese } from "./words-zh.ts"

const dictionary: Readonly<Record<Language, Words>> = { zh: chinese, en: english }

/** The words of a language. */
export const wordsOf = (language: Language): Words => dictionary[language]
