import type { ReaderWarning } from "../../../source-document.ts"
import { engineWarning } from "../warnings.ts"

/** What pdf.js remarks about files in which nothing is missing: images are not wanted, nor how letters look. */
const harmless =
  /image exceeded|standard font|standardFontDataUrl|TT:|napi-rs|polyfill|font weight|glyf|cmap table|hmtx|post table|name table|OS\/2|CFF/i

/** More of them say nothing new. */
const most = 20

/** Collects what pdf.js says on the console of this thread, which must be its alone. */
export const listenToEngine = (): { readonly taken: () => readonly ReaderWarning[] } => {
  let said = new Set<string>()
  const hear = (text: unknown) => {
    if (typeof text === "string" && !harmless.test(text) && said.size < most) said.add(text.replace(/^Warning: /, ""))
  }
  Object.assign(console, { warn: hear, log: hear, info: hear })
  return {
    taken: () => {
      const warnings = [...said].map(engineWarning)
      said = new Set()
      return warnings
    },
  }
}
