import { rmSync } from "node:fs"
import { resolve } from "node:path"

// What a build leaves behind must come from that build.
rmSync(resolve(import.meta.dirname, "../dist"), { recursive: true, force: true })
