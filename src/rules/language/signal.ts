import type { Text } from "../text.ts"

/**
 * The value of what is not disclosed. It is neither null nor zero: whatever is calculated from it is missing too, and the
 * check's verdict is "not applicable", with this reason.
 */
export class Missing {
  readonly _tag = "Missing"
  readonly path: string
  readonly reason: Text
  constructor(path: string, reason: Text = { zh: `没有公开 ${path}`, en: `${path} is not disclosed` }) {
    this.path = path
    this.reason = reason
  }
}

/** Why an expression cannot be evaluated. */
export type FailureCode =
  | "NotANumber"
  | "NotAText"
  | "NotAList"
  | "NotAnObject"
  | "NotComparable"
  | "UnitMismatch"
  | "DivisionByZero"
  | "OutOfRange"
  | "UnknownTable"
  | "UnknownUnit"
  | "NoDisclosure"
  | "LimitExceeded"

/** The value of what cannot be evaluated: the check's verdict is "error", with the place in the rule. */
export class Failure {
  readonly _tag = "Failure"
  readonly code: FailureCode
  readonly reason: Text
  readonly pointer: string
  constructor(code: FailureCode, reason: Text, pointer: string) {
    this.code = code
    this.reason = reason
    this.pointer = pointer
  }
}
