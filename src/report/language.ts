/** The languages in which reports are written. */
export const languages = ["zh", "en"] as const
export type Language = (typeof languages)[number]
