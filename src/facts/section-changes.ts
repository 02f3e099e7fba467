import type { Change, Disclosure } from "../disclosure/index.ts"
import type { CodeFinder } from "./codes.ts"
import type { Fact } from "./fact.ts"
import { unchangedOfText } from "./from-text.ts"
import type { FactGroup } from "./groups.ts"
import { codeNames, type FactName, nameOfFact } from "./name.ts"
import { unifyFact } from "./unify.ts"
import { yearsOwn } from "./years-own.ts"

/** The change of a fact, and the section of the narrative that states it. */
export interface SectionChange {
  readonly fact: Fact
  readonly name: FactName
  readonly section: string
  readonly change: Change
}

const isChange = (owner: object): owner is Change => "direction" in owner

/** Every change that a sentence gives as a number, or says that there is none of. */
export const sectionChanges = (
  disclosure: Disclosure,
  groups: readonly FactGroup[],
  find: CodeFinder,
): readonly SectionChange[] => {
  const sections = new Map<object, string>()
  for (const { change, section } of disclosure.narrative.statements)
    if (change !== undefined) sections.set(change, section)
  const sectionOf = (change: Change): string => sections.get(change) ?? ""
  const numbered = groups
    .filter(({ quantity }) => quantity === "change")
    .flatMap(({ fact, name, inText }) =>
      inText.flatMap(({ owner }) =>
        isChange(owner) ? [{ fact, name, section: sectionOf(owner), change: owner }] : [],
      ),
    )
  const simplify = unifyFact(disclosure)
  const names = codeNames(disclosure)
  const unchanged = unchangedOfText(disclosure, find, yearsOwn(disclosure)).map(({ fact, change }) => {
    const unified = simplify(fact)
    return { fact: unified, name: nameOfFact(unified, names), section: sectionOf(change), change }
  })
  return [...numbered, ...unchanged]
}
