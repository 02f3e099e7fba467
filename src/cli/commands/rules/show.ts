import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import { showRule } from "../../../report/rule-book/show-rule.ts"
import type { LoadedRuleSet } from "../../../rules/index.ts"
import { suggest } from "../../../rules/language/suggest.ts"
import type { CommandContext } from "../../context.ts"
import { CommandFailed } from "../../failure.ts"
import { rulesFlag } from "../flags.ts"
import { load, stylesOf } from "./load.ts"

const unknownRule = (id: string, { rules }: LoadedRuleSet): CommandFailed => {
  const known = rules.map(({ rule }) => rule.id)
  const meant = suggest(id, known)
  const advice =
    meant === undefined
      ? { zh: "用 gouji rules list 查看所有规则。", en: "gouji rules list shows them all." }
      : { zh: `您是不是想写：${meant}`, en: `Did you mean: ${meant}` }
  return new CommandFailed({
    messages: [{ zh: `没有规则“${id}”。${advice.zh}`, en: `There is no rule “${id}”. ${advice.en}` }],
  })
}

/** `gouji rules show ID` */
export const showCommand = (context: CommandContext) => {
  const config = {
    id: Argument.String("id").pipe(Argument.withMetavar("ID"), Argument.withDescription(context.words.ruleId)),
    rules: rulesFlag(context.words),
  }
  return Command.make("show", config, ({ id, rules }) =>
    Effect.gen(function* () {
      const loaded = yield* load(rules)
      const found = loaded.rules.find(({ rule }) => rule.id === id)
      if (found === undefined) return yield* unknownRule(id, loaded)
      yield* context.io.out.write(showRule(found, stylesOf(context)))
    }),
  ).pipe(Command.withDescription(context.words.rulesShow))
}
