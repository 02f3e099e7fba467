import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import type { CommandContext } from "../../context.ts"

/** `gouji rules schema`: the JSON Schema of rule files, for editors. */
export const schemaCommand = (context: CommandContext) =>
  Command.make("schema", {}, () =>
    Effect.flatMap(
      Effect.promise(() => import("../../../report/json-schema/documents.ts")),
      ({ schemaDocuments }) =>
        context.io.out.write(`${JSON.stringify(schemaDocuments["ruleset.schema.json"], undefined, 2)}\n`),
    ),
  ).pipe(Command.withDescription(context.words.rulesSchema))
