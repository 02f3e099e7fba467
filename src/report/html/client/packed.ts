declare global {
  interface Window {
    /** makes the document that an id belongs to, where the page carries it packed */
    goujiUnpack?: (id: string) => Promise<void>
    /** shows what the filter wants; set by the filter */
    goujiFilter?: () => void
  }
}

/**
 * Runs in the page, from its text: it may use nothing from outside itself. Makes a document of many when it is looked
 * at: packed, hundreds of them are small and quick to open.
 */
export function packed(): void {
  const unpack = async (section: HTMLElement | null): Promise<void> => {
    const template = section?.querySelector<HTMLTemplateElement>(".packed>template") ?? null
    const holder = template?.parentElement ?? null
    if (template === null || holder === null) return
    if (!("DecompressionStream" in window)) {
      holder.textContent = holder.dataset.old ?? ""
      return
    }
    const bytes = Uint8Array.from(atob(template.content.textContent), (character) => character.charCodeAt(0))
    template.remove()
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))
    const made = document.createElement("template")
    made.innerHTML = await new Response(stream).text()
    holder.replaceWith(made.content)
    window.goujiFilter?.()
  }
  const underway = new Map<HTMLElement, Promise<void>>()
  const once = (section: HTMLElement | null): Promise<void> => {
    if (section === null) return Promise.resolve()
    const begun = underway.get(section) ?? unpack(section)
    underway.set(section, begun)
    return begun
  }
  window.goujiUnpack = (id) => once(document.getElementById(id.replace(/-.*/, "")))
  document.addEventListener(
    "toggle",
    (event) => {
      if (event.target instanceof HTMLDetailsElement && event.target.matches(".document") && event.target.open)
        void once(event.target)
    },
    true,
  )
}
