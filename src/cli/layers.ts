import * as CliConfig from "effect/cli/CliConfig"
import * as GlobalFlag from "effect/cli/GlobalFlag"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import * as Path from "effect/Path"
import * as ChildProcessSpawner from "effect/process/ChildProcessSpawner"
import * as Stdio from "effect/Stdio"
import * as Terminal from "effect/Terminal"

const noTerminal = Terminal.make({
  columns: Effect.succeed(0),
  rows: Effect.succeed(0),
  size: Effect.never,
  readInput: Effect.never,
  readLine: Effect.never,
  display: () => Effect.void,
})

/**
 * What `effect/cli` asks of its surroundings. It only parses here: commands open their own files and write to their own
 * outlets, there are no prompts and no child processes, so that none of these services is ever used.
 */
export const layers = Layer.mergeAll(
  CliConfig.layer({ builtIns: [GlobalFlag.Help, GlobalFlag.Version, GlobalFlag.Completions] }),
  FileSystem.layerNoop({}),
  Path.layer,
  Stdio.layerTest({}),
  Layer.succeed(Terminal.Terminal, noTerminal),
  Layer.succeed(
    ChildProcessSpawner.ChildProcessSpawner,
    ChildProcessSpawner.make(() => Effect.never),
  ),
)
