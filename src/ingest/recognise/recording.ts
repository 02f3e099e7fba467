import type { SourcePlace } from "../../disclosure/index.ts"
import type { Block } from "../source-document.ts"

/**
 * What recognisers note while they work: where each fact was printed, by the identity of the fact's object, and which
 * blocks of the document they understood. What is left is reported as unrecognised.
 */
export interface Recording {
  readonly place: (fact: object, place: SourcePlace) => void
  readonly understood: (block: Block) => void
}
