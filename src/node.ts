/**
 * gouji for Node: reading and auditing files. Every function comes as an Effect with a typed error, and as a Promise
 * for programs that do not know Effect.
 *
 * @module
 */
export { DocumentUnread } from "./node/document-unread.ts"
export { readDisclosure, type ReadDisclosureOptions, readDisclosurePromise } from "./node/read-disclosure.ts"
