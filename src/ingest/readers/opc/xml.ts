import * as Result from "effect/Result"
import { SaxesParser } from "saxes"
import { DamagedFile, damagedFile, LimitExceeded } from "../file-errors.ts"

/** An element that begins: its name without prefix, and its attributes. */
export interface XmlTag {
  readonly name: string
  /** an attribute by its name without prefix */
  readonly attribute: (name: string) => string | undefined
}

/** What to do at each step through an XML document. An error that `open` returns ends the reading. */
export interface XmlHandlers {
  readonly open?: (tag: XmlTag) => LimitExceeded | undefined
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1)

const attributeOf =
  (attributes: Readonly<Record<string, string>>) =>
  (name: string): string | undefined => {
    if (name in attributes) return attributes[name]
    for (const key in attributes) if (key.endsWith(`:${name}`)) return attributes[key]
    return undefined
  }

const encodingOf = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le"
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? "utf-16be" : "utf-8"
}

/** An error thrown by a handler is the way out of saxes; `walkXml` catches it. */
const parserFor = (part: string, handlers: XmlHandlers) => {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false })
  parser.on("doctype", () => {
    throw damagedFile({
      zh: `${part} 中有不允许的 DOCTYPE 声明`,
      en: `${part} declares a DOCTYPE, which is not allowed`,
    })
  })
  parser.on("opentag", ({ name, attributes }) => {
    const stop = handlers.open?.({ name: localName(name), attribute: attributeOf(attributes) })
    if (stop !== undefined) throw stop
  })
  parser.on("closetag", ({ name }) => handlers.close?.(localName(name)))
  parser.on("text", (text) => handlers.text?.(text))
  parser.on("cdata", (text) => handlers.text?.(text))
  return parser
}

/**
 * Walks through an XML part of an office file. Namespaces are ignored and prefixes dropped, since programs choose them
 * freely; entities cannot be declared, since a DOCTYPE is refused.
 */
export const walkXml = (
  bytes: Uint8Array,
  part: string,
  handlers: XmlHandlers,
): Result.Result<void, DamagedFile | LimitExceeded> =>
  Result.try({
    try: () => {
      const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
      parserFor(part, handlers).write(text).close()
    },
    catch: (cause) =>
      cause instanceof LimitExceeded || cause instanceof DamagedFile
        ? cause
        : damagedFile({ zh: `${part} 的 XML 有误`, en: `the XML of ${part} is broken (${String(cause)})` }),
  })
