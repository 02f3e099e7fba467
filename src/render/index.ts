export { draft, type DraftOptions } from "./draft.ts"
export { render } from "./render.ts"
export type { Reasons } from "./draft/drafting.ts"
