/**
 * Runs in the page, from its text: it may use nothing from outside itself. Opens what a link leads into and moves the
 * focus there. Who follows a finding to its place takes its equation along, sees the other numbers of it marked, and has
 * the way back.
 */
export function links(): void {
  const way = document.getElementById("way")
  const account = document.getElementById("way-text")
  let origin: HTMLElement | undefined
  const open = (target: HTMLElement): void => {
    target.hidden = false
    for (let around = target.parentElement; around !== null; around = around.parentElement) {
      around.hidden = false
      if (around instanceof HTMLDetailsElement) around.open = true
    }
    if (target instanceof HTMLDetailsElement) target.open = true
    const equation = target.matches(".finding") ? target.querySelector("details.equation") : null
    if (equation instanceof HTMLDetailsElement) equation.open = true
  }
  const idOf = (link: HTMLAnchorElement): string | undefined => {
    const reference = link.getAttribute("href") ?? ""
    return reference.startsWith("#") ? reference.slice(1) : undefined
  }
  const mark = (finding: HTMLElement | null): void => {
    for (const marked of document.querySelectorAll(".now")) marked.classList.remove("now")
    for (const link of finding?.querySelectorAll("a") ?? [])
      document.getElementById(idOf(link) ?? "")?.classList.add("now")
  }
  /** What is said of a finding beside its place. */
  const tell = (finding: HTMLElement): void => {
    const title = document.createElement("p")
    title.className = "title"
    for (const part of finding.closest(".rule")?.querySelectorAll("h4>.zh,h4>.en") ?? [])
      title.append(part.cloneNode(true))
    const parts = [".figures", ".message", ".equation"].map((part) => finding.querySelector(part)?.cloneNode(true))
    account?.replaceChildren(title, ...parts.filter((part) => part !== undefined))
  }
  const leave = (): void => {
    if (way !== null) way.hidden = true
    mark(null)
  }
  const go = async (id: string): Promise<HTMLElement | undefined> => {
    const isThere = document.getElementById(id) !== null
    await window.goujiUnpack?.(id)
    const target = document.getElementById(id)
    if (target === null) return undefined
    open(target)
    // The browser looks for its target when the address changes: a place that was made after that it has to look for again.
    if (!isThere) {
      if (location.hash === `#${id}`) history.replaceState(null, "", "#")
      location.hash = id
    }
    return target
  }
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null
    const id = link === null ? undefined : idOf(link)
    if (link === null || id === undefined) return
    const finding = link.closest<HTMLElement>(".finding")
    const isInWay = link.closest("#way") !== null
    void go(id).then((target) => {
      if (target === undefined) return
      if (finding !== null) {
        origin = finding
        mark(finding)
        tell(finding)
        if (way !== null) way.hidden = false
      } else if (!isInWay) leave()
      target.focus({ preventScroll: true })
    })
  })
  const goBack = (): void => {
    if (way?.hidden !== false) return
    leave()
    if (origin === undefined) return
    location.hash = origin.id
    origin.scrollIntoView({ block: "center" })
    origin.focus({ preventScroll: true })
  }
  document.getElementById("back")?.addEventListener("click", goBack)
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") goBack()
  })
  if (location.hash.length > 1) void go(location.hash.slice(1)).then((target) => target?.scrollIntoView())
}
