export { loadInstalledCMap } from "./load-cmap.ts"
