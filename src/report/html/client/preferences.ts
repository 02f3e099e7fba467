/**
 * Runs in the page, from its text: it may use nothing from outside itself. Switches language and theme, and remembers
 * both where the browser allows it.
 */
export function preferences(): void {
  const root = document.documentElement
  const remember = (name: string, value: string): void => {
    try {
      localStorage.setItem(`gouji-${name}`, value)
    } catch {
      // A page opened from disk may not be allowed to remember.
    }
  }
  const remembered = (name: string): string | null => {
    try {
      return localStorage.getItem(`gouji-${name}`)
    } catch {
      return null
    }
  }
  const show = (language: string): void => {
    root.dataset.language = language
    root.lang = language === "en" ? "en" : "zh-CN"
    for (const element of document.querySelectorAll<HTMLElement>("[data-zh]"))
      element.textContent = (language === "en" ? element.dataset.en : element.dataset.zh) ?? ""
    for (const button of document.querySelectorAll<HTMLElement>("[data-switch]"))
      button.setAttribute("aria-pressed", String(button.dataset.switch === language))
  }
  for (const button of document.querySelectorAll<HTMLElement>("[data-switch]"))
    button.addEventListener("click", () => {
      const language = button.dataset.switch ?? "zh"
      show(language)
      remember("language", language)
    })
  document.getElementById("theme")?.addEventListener("click", () => {
    const isDark =
      root.dataset.theme === undefined
        ? matchMedia("(prefers-color-scheme: dark)").matches
        : root.dataset.theme === "dark"
    root.dataset.theme = isDark ? "light" : "dark"
    remember("theme", root.dataset.theme)
  })
  document.getElementById("print")?.addEventListener("click", () => {
    print()
  })
  const theme = remembered("theme")
  if (theme === "dark" || theme === "light") root.dataset.theme = theme
  const language = remembered("language")
  show(language === "zh" || language === "en" ? language : (root.dataset.language ?? "zh"))
  for (const tools of document.querySelectorAll<HTMLElement>("[data-scripted]")) tools.hidden = false
}
