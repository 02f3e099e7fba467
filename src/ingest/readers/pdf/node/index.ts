export { loadInstalledCMap } from "./load-cmap.ts"
export { makePdfWorker, type PdfWorker } from "./pdf-worker.ts"
