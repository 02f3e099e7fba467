import * as Schema from "effect/Schema"

/** A text in both languages of the reports. */
export const Text = Schema.Struct({ zh: Schema.String, en: Schema.String })
export type Text = typeof Text.Type
