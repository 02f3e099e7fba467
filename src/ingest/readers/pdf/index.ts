export { type LoadCMap } from "./engine/cmaps.ts"
export { defaultPdfLimits, type PdfLimits } from "./limits.ts"
export { pdfReader, type PdfOptions, readPdf } from "./read-pdf.ts"
