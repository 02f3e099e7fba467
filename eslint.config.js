import { defineConfig, globalIgnores } from "eslint/config"
import tseslint from "typescript-eslint"

const barrel = {
  name: "effect",
  message: "Import the module you need (effect/Schema, effect/Result …): the barrel costs 0.7 s at start-up.",
}
const node = {
  group: ["node:*"],
  message:
    "This room also runs in a browser. Files, processes and the terminal live in ingest/readers, report, cli and node.ts.",
}
const unextended = {
  regex: String.raw`^\.{1,2}/(?!.*\.(?:ts|js|mjs|json)$)`,
  message: "Write the file extension (.ts): Node runs these modules as they stand.",
}

export default defineConfig(
  globalIgnores(["dist/", "coverage/", "reports/", "node_modules/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,mts}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A cast hides what the compiler would have said; decode, narrow or use `satisfies`. `as const` is allowed.
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // The compiler says it (noUnusedLocals, noUnusedParameters), and knows a schema that is used for its type only.
      "@typescript-eslint/no-unused-vars": "off",
      // Chinese text is spread by code points on purpose: half a character is no character.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // A type parameter that appears once may still tie a result to what its caller asked for.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      // Effect's tagged errors are classes without members of their own.
      "@typescript-eslint/no-extraneous-class": "off",
      // An interface that only extends gives a long type a short name in declaration files and messages.
      "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }],
      "no-restricted-imports": ["error", { paths: [barrel], patterns: [unextended] }],
      "no-eval": "error",
      "no-new-func": "error",
      "no-console": "error",
      "prefer-const": "error",
      eqeqeq: "error",
      // One idea in a file: a longer one has two.
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: [
      "src/{money,classification,disclosure,facts,rules,audit,render}/**",
      "src/ingest/recognise/**",
      "src/index.ts",
    ],
    rules: { "no-restricted-imports": ["error", { paths: [barrel], patterns: [unextended, node] }] },
  },
  {
    files: ["tests/**", "bench/**"],
    rules: {
      // vitest's own matchers (expect.any) are of any type.
      "@typescript-eslint/no-unsafe-assignment": "off",
      // A test file holds as many cases as its subject needs.
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ["tools/**", "examples/**", "bench/**"], rules: { "no-console": "off" } },
)
