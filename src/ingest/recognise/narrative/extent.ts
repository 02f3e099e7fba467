import { matchAt } from "./alternation.ts"

const furtherReason = /^(?:[二三四五六七八九]是|其[二三四五]|\(?[2-9][.、)](?!\d)|[②-⑨]|\([二三四五六七八九]\))/
const firstReason = /^(?:一是|其一|\(?1[.、)](?!\d)|①|\(一\))/

/**
 * Where a reason or a purpose that starts here ends: with its sentence, with the brackets around it, or before one of
 * the patterns that may follow it after a comma. A counted reason (一是…；二是…) goes on after a semicolon.
 */
export const endOfProse = (text: string, start: number, followers: readonly RegExp[]): number => {
  const counted = firstReason.test(text.slice(start, start + 4))
  let depth = 0
  for (let index = start; index < text.length; index++) {
    const character = text.charAt(index)
    if (character === "(") depth++
    else if (character === ")" && depth-- === 0) return index
    else if (depth > 0) continue
    else if (character === "。") return index
    else if (character === ";" && !(counted && furtherReason.test(text.slice(index + 1, index + 6)))) return index
    else if (character === "," && followers.some((follower) => matchAt(follower, text, index + 1) !== undefined))
      return index
  }
  return text.length
}
