/**
 * Runs in the page, from its text: it may use nothing from outside itself. Opens what a link leads into, moves the
 * focus there, and offers the way back to where the reader came from.
 */
export function links(): void {
  const back = document.getElementById("back")
  let origin: HTMLElement | undefined
  const unfold = (around: ParentNode | null): void => {
    const template = around?.querySelector<HTMLTemplateElement>(".deferred>template") ?? null
    if (template === null) return
    template.replaceWith(template.content)
  }
  const reveal = (id: string): HTMLElement | undefined => {
    unfold(document.getElementById(id.replace(/-.*/, "")))
    const target = document.getElementById(id)
    if (target === null) return undefined
    target.hidden = false
    for (let around = target.parentElement; around !== null; around = around.parentElement) {
      around.hidden = false
      if (around instanceof HTMLDetailsElement) around.open = true
    }
    if (target instanceof HTMLDetailsElement) target.open = true
    return target
  }
  const targetOf = (link: HTMLAnchorElement): string | undefined => {
    const reference = link.getAttribute("href") ?? ""
    return reference.startsWith("#") ? reference.slice(1) : undefined
  }
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null
    const id = link === null ? undefined : targetOf(link)
    if (link === null || id === undefined) return
    const target = reveal(id)
    if (target === undefined) return
    const finding = link.closest<HTMLElement>(".finding")
    origin = finding ?? undefined
    if (back !== null) back.hidden = finding === null
    target.focus({ preventScroll: true })
  })
  document.addEventListener(
    "toggle",
    (event) => {
      if (event.target instanceof HTMLDetailsElement && event.target.open) unfold(event.target)
    },
    true,
  )
  back?.addEventListener("click", () => {
    back.hidden = true
    if (origin === undefined) return
    location.hash = origin.id
    origin.scrollIntoView({ block: "center" })
    origin.focus({ preventScroll: true })
  })
  if (location.hash.length > 1) reveal(location.hash.slice(1))?.scrollIntoView()
}
