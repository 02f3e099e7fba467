import { resolve } from "node:path"
import ts from "typescript"

export const root = resolve(import.meta.dirname, "../..")

/** The compiler's view of the project, with `files` (path → text) beside the files on disk. */
export const programOf = (files: ReadonlyMap<string, string>, entries: readonly string[]): ts.Program => {
  const parsed = ts.getParsedCommandLineOfConfigFile(resolve(root, "tsconfig.json"), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: () => undefined,
  })
  const options: ts.CompilerOptions = {
    ...parsed?.options,
    paths: {
      gouji: [resolve(root, "src/index.ts")],
      "gouji/node": [resolve(root, "src/node.ts")],
      "gouji/read": [resolve(root, "src/read.ts")],
      "gouji/testing": [resolve(root, "src/testing.ts")],
    },
    noUnusedLocals: false,
  }
  const disk = ts.createCompilerHost(options)
  const host: ts.CompilerHost = {
    ...disk,
    readFile: (path) => files.get(path) ?? disk.readFile(path),
    fileExists: (path) => files.has(path) || disk.fileExists(path),
    getSourceFile: (path, language, ...rest) => {
      const text = files.get(path)
      return text === undefined
        ? disk.getSourceFile(path, language, ...rest)
        : ts.createSourceFile(path, text, language, true)
    },
  }
  return ts.createProgram([...entries, ...files.keys()], options, host)
}

/** A symbol that a module exports, and what its doc comment says. */
export interface Exported {
  readonly name: string
  readonly file: string
  readonly comment: string
  readonly examples: readonly string[]
}

/** The exports of a module, with the doc comments of the declarations that they lead to. */
export const exportsOf = (program: ts.Program, path: string): readonly Exported[] => {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(path)
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source)
  if (module === undefined) return []
  return checker.getExportsOfModule(module).map((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
    const tags = symbol.getJsDocTags(checker).filter((tag) => tag.name === "example")
    return {
      name: exported.name,
      file: symbol.declarations?.[0]?.getSourceFile().fileName ?? path,
      comment: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
      examples: tags.map((tag) => ts.displayPartsToString(tag.text)),
    }
  })
}
