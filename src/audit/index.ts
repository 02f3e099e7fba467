export * from "./report.ts"
export { audit, type AuditOptions } from "./audit.ts"
