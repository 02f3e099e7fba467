import type { Text } from "../../rules/rule.ts"
import { wordsOf } from "../pretty/dictionary.ts"
import type { Words } from "../pretty/words.ts"
import { all, type Attributes, type Html, tag, text } from "./markup.ts"

/** A text in both languages, of which the page shows one at a time. */
export const both = ({ zh, en }: Text): Html =>
  zh === en
    ? text(zh)
    : all([tag("span", { class: "zh", lang: "zh-CN" }, text(zh)), tag("span", { class: "en", lang: "en" }, text(en))])

/** The words of reports for people, in both languages. */
export const say = (choose: (words: Words) => string): Text => ({
  zh: choose(wordsOf("zh")),
  en: choose(wordsOf("en")),
})

/** Attributes from which the page's script writes an element's text: where elements inside are not allowed. */
export const labelled = ({ zh, en }: Text): Attributes => ({ "data-zh": zh, "data-en": en })
