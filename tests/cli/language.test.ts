import { describe, expect, it } from "vitest"
import { chooseLanguage } from "../../src/cli/language.ts"

describe("the language of a run", () => {
  it.each([
    [[], {}, "zh"],
    [[], { LANG: "zh_CN.UTF-8" }, "zh"],
    [[], { LANG: "C.UTF-8" }, "zh"],
    [[], { LANG: "POSIX" }, "zh"],
    [[], { LANG: "en_GB.UTF-8" }, "en"],
    [[], { LANG: "en" }, "en"],
    [[], { LANG: "enm_GB" }, "zh"],
    [[], { LC_ALL: "zh_CN.UTF-8", LANG: "en_US.UTF-8" }, "zh"],
    [[], { LC_ALL: "", LANG: "en_US.UTF-8" }, "en"],
    [[], { LC_MESSAGES: "en_US.UTF-8", LANG: "zh_CN.UTF-8" }, "en"],
    [["audit", "a", "--lang", "en"], { LANG: "zh_CN.UTF-8" }, "en"],
    [["--lang=zh", "audit", "a"], { LANG: "en_US.UTF-8" }, "zh"],
    [["audit", "--lang", "fr"], { LANG: "en_US.UTF-8" }, "en"],
    [["audit", "--lang"], {}, "zh"],
    [["audit", "--", "--lang", "en"], {}, "zh"],
  ] as const)("%j with %j is %s", (argv, environment, language) =>
    expect(chooseLanguage(argv, environment)).toBe(language),
  )
})
