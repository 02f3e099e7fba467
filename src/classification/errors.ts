import * as Data from "effect/Data"
import { type Classification, depthOf, firstDigitOf } from "./code.ts"

/** What is wrong with a text that should be a code. */
export type CodeFault = "blank" | "notDigits" | "firstDigit" | "length" | "missingPart" | "tooManyParts"

const names: Readonly<Record<Classification, string>> = {
  functional: "functional",
  departmentalEconomic: "departmental economic",
  governmentEconomic: "government economic",
}

const explain = (classification: Classification, fault: CodeFault): string => {
  const isFunctional = depthOf(classification) === 3
  switch (fault) {
    case "blank":
      return "it is blank"
    case "notDigits":
      return "it has characters that are neither digits nor separators"
    case "firstDigit":
      return `it must begin with ${firstDigitOf(classification)}`
    case "length":
      return isFunctional
        ? "a class has 3 digits, a section 2 more and an item 2 more"
        : "a class has 3 digits and a section 2 more"
    case "missingPart":
      return "a part is missing before the last one"
    case "tooManyParts":
      return isFunctional
        ? "it has more parts than class, section and item"
        : "it has more parts than class and section"
  }
}

/** A text that is not a code of the classification it should belong to. */
export class InvalidCode extends Data.TaggedError("InvalidCode")<{
  readonly classification: Classification
  /** the code as it was given, its parts separated by spaces */
  readonly text: string
  readonly fault: CodeFault
}> {
  override get message(): string {
    return `"${this.text}" is not a ${names[this.classification]} code: ${explain(this.classification, this.fault)}`
  }
}
