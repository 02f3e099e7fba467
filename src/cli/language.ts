import { type Language, languages } from "../report/language.ts"

const isLanguage = (text: string | undefined): text is Language => languages.some((language) => language === text)

/** The value of `--lang`, wherever it stands among the arguments. */
const asked = (argv: readonly string[]): string | undefined => {
  const end = argv.indexOf("--")
  const flags = end < 0 ? argv : argv.slice(0, end)
  return flags.flatMap((argument, index) => {
    if (argument === "--lang") return [flags[index + 1]]
    return argument.startsWith("--lang=") ? [argument.slice("--lang=".length)] : []
  })[0]
}

/**
 * The language of this run: what `--lang` says; else English where the user's locale is English, and Chinese in every
 * other: the documents are Chinese, and so are most who check them. It is known before the arguments are parsed, so
 * that help and complaints about them come in it too.
 */
export const chooseLanguage = (
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language => {
  const flag = asked(argv)
  if (isLanguage(flag)) return flag
  const locale = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(
    (name) => name !== undefined && name !== "",
  )
  return locale !== undefined && /^en(?![a-z])/i.test(locale) ? "en" : "zh"
}
