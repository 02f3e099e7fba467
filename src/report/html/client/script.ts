import { createHash } from "node:crypto"
import { filters } from "./filters.ts"
import { links } from "./links.ts"
import { packed } from "./packed.ts"
import { preferences } from "./preferences.ts"

/** The script of the page, from functions that need nothing but the page. */
export const script = [preferences, packed, filters, links].map((part) => `;(${part.toString()})();`).join("\n")

/** Lets this script run, and no other. */
export const scriptSource = `'sha256-${createHash("sha256").update(script).digest("base64")}'`
