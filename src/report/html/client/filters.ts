/**
 * Runs in the page, from its text: it may use nothing from outside itself. Shows the findings of the severities, the
 * category and the table that are chosen.
 */
export function filters(): void {
  const form = document.getElementById("filters")
  if (!(form instanceof HTMLFormElement)) return
  const apply = (): void => {
    const chosen = new FormData(form)
    const severities = chosen.getAll("severity")
    const fits = (wanted: FormDataEntryValue | null, value: string | undefined): boolean =>
      wanted === null || wanted === "" || wanted === value
    for (const finding of document.querySelectorAll<HTMLElement>(".finding")) {
      const { severity = "", category, table } = finding.dataset
      finding.hidden = !(
        severities.includes(severity) &&
        fits(chosen.get("category"), category) &&
        fits(chosen.get("table"), table)
      )
    }
    for (const rule of document.querySelectorAll<HTMLElement>(".rule"))
      rule.hidden = rule.querySelector(".finding:not([hidden])") === null
    for (const section of document.querySelectorAll(".findings")) {
      const note = section.querySelector<HTMLElement>(".hidden-note")
      if (note !== null) note.hidden = section.querySelector(".finding[hidden]") === null
    }
  }
  form.addEventListener("change", apply)
  form.addEventListener("submit", (event) => {
    event.preventDefault()
  })
  apply()
}
