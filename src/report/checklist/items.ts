import forms from "../../../forms/checklist.json" with { type: "json" }

/** An item of the checklist. */
export interface Item {
  readonly id: string
  readonly group: string
  readonly zh: string
  readonly en: string
  readonly paths: readonly string[]
  readonly sections: readonly string[]
  readonly titles?: readonly string[]
  readonly rules: readonly string[]
  readonly reads?: readonly string[]
}

/** The items of the checklist, in order. */
export const items: readonly Item[] = forms.items

/** What a group of items is called. */
export const groupNames: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = forms.groups
