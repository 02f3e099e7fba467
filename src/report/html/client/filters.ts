/**
 * Runs in the page, from its text: it may use nothing from outside itself. Shows the findings of the severities, the
 * category and the table that are chosen; and in the overview the documents that have any, and how many.
 */
export function filters(): void {
  const form = document.getElementById("filters")
  if (!(form instanceof HTMLFormElement)) return
  const sections = [...document.querySelectorAll<HTMLElement>(".document[id]:not(#overview)")]
  const rows = [...document.querySelectorAll<HTMLElement>("#overview tbody tr")]
  const wanted = (name: string): string => {
    const value = new FormData(form).get(name)
    return typeof value === "string" ? value : ""
  }
  const apply = (): void => {
    const severities = new Set<unknown>(new FormData(form).getAll("severity"))
    const [category, table, words] = [wanted("category"), wanted("table"), wanted("words").trim().toLowerCase()]
    const narrows = severities.size < 3 || category !== "" || table !== ""
    const fits = (severity = "", itsCategory = "", itsTable = ""): boolean =>
      severities.has(severity) && (category === "" || category === itsCategory) && (table === "" || table === itsTable)
    for (const finding of document.querySelectorAll<HTMLElement>(".finding"))
      finding.hidden = !fits(finding.dataset.severity, finding.dataset.category, finding.dataset.table)
    for (const rule of document.querySelectorAll<HTMLElement>(".rule"))
      rule.hidden = rule.querySelector(".finding:not([hidden])") === null
    for (const section of document.querySelectorAll(".findings")) {
      const note = section.querySelector<HTMLElement>(".hidden-note")
      if (note !== null) note.hidden = section.querySelector(".finding[hidden]") === null
    }
    rows.forEach((row, index) => {
      const counts = new Map<string, number>()
      for (const group of (row.dataset.findings ?? "").split(" ")) {
        const [severity = "", itsCategory, itsTable, count] = group.split(":")
        if (fits(severity, itsCategory, itsTable)) counts.set(severity, (counts.get(severity) ?? 0) + Number(count))
      }
      for (const cell of row.querySelectorAll<HTMLElement>("td[data-count]"))
        cell.textContent = String(counts.get(cell.dataset.count ?? "") ?? 0)
      const isNamed = words === "" || row.textContent.toLowerCase().includes(words)
      // A file that could not be read has no findings to choose from, and must not be taken for a sound one.
      const isHidden = !isNamed || (narrows && counts.size === 0 && row.dataset.findings !== undefined)
      row.hidden = isHidden
      const section = sections[index]
      if (section !== undefined) section.hidden = isHidden
    })
    const shown = document.getElementById("shown")
    if (shown !== null) shown.textContent = String(rows.filter((row) => !row.hidden).length)
  }
  /** The rows in the order of their files, or those with most findings of one severity first. */
  const sort = (): void => {
    const severity = wanted("order")
    const countOf = (row: HTMLElement): number =>
      Number(row.querySelector(`td[data-count="${severity}"]`)?.textContent ?? 0)
    const ordered = severity === "" ? rows : [...rows].sort((a, b) => countOf(b) - countOf(a))
    document.querySelector("#overview tbody")?.append(...ordered)
  }
  const both = (): void => {
    apply()
    sort()
  }
  form.addEventListener("input", both)
  form.addEventListener("submit", (event) => {
    event.preventDefault()
  })
  window.goujiFilter = apply
  both()
}
