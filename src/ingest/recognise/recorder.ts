import { type Disclosure, pointersOf, type SourceMap, type SourcePlace } from "../../disclosure/index.ts"
import type { Block } from "../source-document.ts"
import type { Recording } from "./recording.ts"

/** A recording, and what is read from it when recognition is done. */
export interface Recorder {
  readonly recording: Recording
  readonly isUnderstood: (block: Block) => boolean
  /** The places of a disclosure's facts by their JSON pointers. What was noted of other objects is left out. */
  readonly sourcesOf: (disclosure: Disclosure) => SourceMap
}

/** Opens a recording. */
export const makeRecorder = (): Recorder => {
  const places = new Map<object, SourcePlace>()
  const blocks = new Set<Block>()
  return {
    recording: {
      place: (fact, place) => void places.set(fact, place),
      understood: (block) => void blocks.add(block),
    },
    isUnderstood: (block) => blocks.has(block),
    sourcesOf: (disclosure) =>
      Object.fromEntries(
        [...pointersOf(disclosure)].flatMap(([node, pointer]) => {
          const place = places.get(node)
          return place === undefined ? [] : [[pointer, place] as const]
        }),
      ),
  }
}
