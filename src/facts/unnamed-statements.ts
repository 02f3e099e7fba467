import type { Disclosure, Statement } from "../disclosure/index.ts"
import { codeFinder } from "./codes.ts"

/** The statements that name a functional class, section or item which no table of the disclosure prints. */
export const unnamedStatements = (disclosure: Disclosure): readonly Statement[] => {
  const find = codeFinder(disclosure)
  return disclosure.narrative.statements.filter(
    ({ subject }) => subject.code === undefined && subject.names !== undefined && find(subject.names) === undefined,
  )
}
