import type { Disclosure } from "../../disclosure/index.ts"
import type { RuleContext } from "../language/context.ts"
import { type CallSite, type Operator, type OperatorExample, type Parameter, strict } from "../language/operator.ts"
import type { Shape } from "../language/shape.ts"
import type { Value } from "../language/value.ts"
import type { Text } from "../text.ts"

/** How an operator reads a disclosure. */
export interface Selector {
  readonly name: string
  readonly parameters: readonly Parameter[]
  readonly summary: Text
  readonly shape: (operands: readonly Shape[]) => Shape
  readonly examples?: readonly OperatorExample[]
  readonly select: (disclosure: Disclosure, operands: readonly Value[], context: RuleContext, site: CallSite) => Value
}

/**
 * Makes an operator that reads the disclosure as a whole: a language can be given more of them.
 *
 * A selector is pure: its result depends on the disclosure and the operands alone. Objects that it makes can be given a
 * place in the disclosure with `standingFor`, so that findings about them point there.
 */
export const selector = ({ name, parameters, summary, shape, examples = [], select }: Selector): Operator =>
  strict({ name, group: "disclosure", parameters, summary, shape, examples }, (operands, { run: { context } }, site) =>
    context.disclosure === undefined
      ? site.fail("NoDisclosure", `${name} 只能用于公开文件`, `${name} reads a disclosure, and there is none`)
      : select(context.disclosure, operands, context, site),
  )
