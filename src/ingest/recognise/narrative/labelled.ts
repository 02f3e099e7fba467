import { anyOf } from "./alternation.ts"

/** Makes a reader of lines that begin with one of these labels: “项目承担单位：…”. Gives the length of label and colon. */
export const labelled = (labels: readonly string[]): ((text: string) => number | undefined) => {
  const pattern = new RegExp(`^(?:${anyOf(labels)})[:,]`)
  return (text) => pattern.exec(text)?.[0].length
}
