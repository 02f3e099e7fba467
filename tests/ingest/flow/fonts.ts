import { spawnSync } from "node:child_process"

const listed = spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" })

/** Whether programs can print Chinese here: without a font they print nothing that could be read back. */
export const hasChineseFont = listed.status === 0 && listed.stdout.trim() !== ""
if (!hasChineseFont) process.stderr.write("Printed documents are not tried: there is no Chinese font.\n")
