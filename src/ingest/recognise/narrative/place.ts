import type { SourcePlace } from "../../../disclosure/index.ts"
import type { Passage } from "../outline.ts"
import { placeAt } from "../tables/grid-context.ts"
import { type Compact, printed, sourceOffset } from "./compact.ts"
import type { Span } from "./token.ts"

/** Where a stretch of a passage was printed: the line or page of the paragraph in which it starts. */
export const placeIn = (passage: Passage, compacted: Compact, { start, end }: Span, part: string): SourcePlace => {
  const offset = sourceOffset(compacted, start)
  const piece = passage.pieces.findLast((each) => each.offset <= offset)
  return {
    ...placeAt(piece?.paragraph.position ?? passage.position),
    ...(part === "" ? {} : { part }),
    text: printed(compacted, start, end),
  }
}
