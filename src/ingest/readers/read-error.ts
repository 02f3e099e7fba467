import * as Data from "effect/Data"

/** What went wrong, where, and what to do about it: for readers of Chinese and of English. */
export interface Explanation {
  readonly zh: string
  readonly en: string
}

/** There are no bytes, or nothing in them that could be read. */
export class EmptyFile extends Data.TaggedError("EmptyFile")<{ readonly explanation: Explanation }> {
  override get message(): string {
    return this.explanation.en
  }
}

/** A limit on size, cells, depth or time was reached: reading on could exhaust the machine. */
export class TooLarge extends Data.TaggedError("TooLarge")<{ readonly explanation: Explanation }> {
  override get message(): string {
    return this.explanation.en
  }
}

/** The file is protected by a password. */
export class Encrypted extends Data.TaggedError("Encrypted")<{ readonly explanation: Explanation }> {
  override get message(): string {
    return this.explanation.en
  }
}

/** The file is of the format that it claims, but broken, cut off or dangerous to read. */
export class Damaged extends Data.TaggedError("Damaged")<{ readonly explanation: Explanation }> {
  override get message(): string {
    return this.explanation.en
  }
}

/** The file is of a format that no reader takes. */
export class Unsupported extends Data.TaggedError("Unsupported")<{ readonly explanation: Explanation }> {
  override get message(): string {
    return this.explanation.en
  }
}

/** Why a reader gave up. */
export type ReadError = EmptyFile | TooLarge | Encrypted | Damaged | Unsupported
