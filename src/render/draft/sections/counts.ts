import type { ThreePublicCounts } from "../../../disclosure/index.ts"
import { fill } from "../../layout/fill.ts"
import { printedAmount } from "../amounts.ts"
import type { Teller } from "../drafting.ts"
import { plain } from "../told.ts"

type Count = keyof ThreePublicCounts
const sentences: readonly (readonly Count[])[] = [
  ["journeys", "travellers"],
  ["vehiclesPurchased", "vehiclesHeld"],
  ["receptions", "guests"],
]

/** The numbers behind the three public expenses: journeys and travellers, vehicles, receptions and guests. */
export const threePublicCounts: Teller = ({ disclosure, prose }) => {
  const { threePublicCounts: counts } = disclosure
  return sentences.flatMap((fields) => {
    const told = fields.flatMap((field) => {
      const [count, sentence] = [counts?.[field], prose.sentences[`counts.${field}`]]
      return count === undefined || sentence === undefined ? [] : [fill(sentence, { count: printedAmount(count) })]
    })
    return told.length === 0 ? [] : [plain(`${told.join("，")}。`)]
  })
}
