export { type LoadCMap } from "./engine/cmaps.ts"
export { type PdfOptions, readPdf } from "./read-pdf.ts"
