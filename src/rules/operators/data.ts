import type { CallSite, Operator } from "../language/operator.ts"
import { follow } from "../language/compile.ts"
import { member } from "../language/member.ts"
import { parsePath, type VariablePath } from "../language/path.ts"
import type { Scope } from "../language/scope.ts"
import { anyShape, listShape, type Shape, textShape } from "../language/shape.ts"
import { Failure, Missing } from "../language/signal.ts"
import { isList, isRecord, type Value } from "../language/value.ts"
import { memberShape } from "../language/member-shape.ts"
import { strictly, toText } from "./kit.ts"

const pathOf = (path: Value): string => (typeof path === "string" || typeof path === "number" ? String(path) : "")

const parsedOf = (path: Value): VariablePath => parsePath(pathOf(path))

const readAlong = ({ origin, keys }: VariablePath, scope: Scope): Value => follow(origin, keys, scope)

const read = (path: Value, scope: Scope): Value => readAlong(parsedOf(path), scope)

/** `var` with a path that is calculated; a constant path is a node of the tree of its own. */
export const variable: Operator = {
  name: "var",
  group: "data",
  parameters: [
    { name: "path", kind: "any", optional: true },
    { name: "otherwise", kind: "any", optional: true },
  ],
  summary: {
    zh: "按路径取值：x 是当前项的成员，$.x 是整个公开文件的成员，^.x 是外一层的项的成员，空路径是当前项本身。",
    en: "The value at a path: x of the item, $.x of the disclosure, ^.x of the item one scope out; the empty path is the item.",
  },
  examples: [
    { rule: { var: "a.b" }, data: { a: { b: 1 } }, result: 1 },
    { rule: { var: ["a.c", 0] }, data: { a: { b: 1 } }, result: 0 },
    { rule: { map: [{ var: "list" }, { var: "^.name" }] }, data: { list: [1], name: "x" }, result: ["x"] },
  ],
  shape: () => anyShape,
  compile:
    ([path, otherwise], site) =>
    (scope) => {
      const key = path?.(scope)
      if (key instanceof Failure || key instanceof Missing) return key
      if (key !== null && typeof key === "object") return toText(key, site)
      return read(key, scope) ?? otherwise?.(scope) ?? new Missing(pathOf(key))
    },
}

export const get = strictly({
  name: "get",
  group: "data",
  parameters: [
    { name: "object", kind: "any" },
    { name: "key", kind: "any" },
  ],
  summary: {
    zh: "对象的成员：先按原文的键找（键可以含有“.”），再按路径找。",
    en: "A member of an object: by the key as it is, also with a dot in it, or else by path.",
  },
  examples: [{ rule: { get: [{ var: "" }, "a.b"] }, data: { "a.b": 1 }, result: 1 }],
  shape: ([object, key]) => {
    const path = key?._tag === "Text" && key.options?.length === 1 ? (key.options[0] ?? "") : undefined
    if (object === undefined || path === undefined) return anyShape
    const keys = memberShape(object, path) === undefined ? path.split(".") : [path]
    return keys.reduce<Shape>((shape, each) => memberShape(shape, each) ?? anyShape, object)
  },
})(([object, key]) => {
  const name = String(key)
  const direct = member(object, name)
  if (direct !== undefined) return direct
  const found = name.split(".").reduce<Value>((value, part) => member(value, part), object)
  return found ?? new Missing(name)
})

export const object: Operator = {
  name: "object",
  group: "data",
  parameters: [{ name: "members", kind: "fields" }],
  summary: {
    zh: "由几个值组成的对象；没有公开的值不成为成员。",
    en: "An object of several values; what is missing does not become a member.",
  },
  examples: [{ rule: { object: { sum: { "+": [1, 2] } } }, result: { sum: 3 } }],
  shape: ([fields]) => fields ?? anyShape,
  compile:
    ([fields]) =>
    (scope) => {
      const value = fields?.(scope)
      if (!isRecord(value)) return value
      return Object.fromEntries(Object.entries(value).filter(([, each]) => !(each instanceof Missing)))
    },
}

const leadsNowhere = (path: VariablePath, scope: Scope): boolean => {
  const value = readAlong(path, scope)
  return value === undefined || value === null || value === "" || value instanceof Missing
}

const isMissing = (key: Value, scope: Scope): boolean => leadsNowhere(parsedOf(key), scope)

const keysOf = (values: readonly Value[]): readonly Value[] => {
  const [first] = values
  return isList(first) ? first : values
}

const missingKeys = strictly({
  name: "missing",
  group: "data",
  parameters: [{ name: "paths", kind: "path", optional: true, repeated: true }],
  summary: { zh: "所列路径中没有数据的路径。", en: "Those of the paths that lead to nothing." },
  examples: [{ rule: { missing: ["a", "b"] }, data: { a: 1 }, result: ["b"] }],
  shape: () => listShape(textShape),
})((values, scope) => keysOf(values).filter((key) => isMissing(key, scope)))

export const missing: Operator = {
  ...missingKeys,
  compile: (operands, site, constants) => {
    if (constants.includes(undefined)) return missingKeys.compile(operands, site, constants)
    // Nearly always the paths are known beforehand, and read once for all items.
    const paths = keysOf(constants).map((key) => ({ key, path: parsedOf(key) }))
    return (scope) => paths.filter(({ path }) => leadsNowhere(path, scope)).map(({ key }) => key)
  },
}

const missingSomeOf = ([count, paths]: readonly Value[], scope: Scope, site: CallSite): Value => {
  if (typeof count !== "number" || !isList(paths))
    return site.fail("NotAList", "missing_some 需要个数和路径清单", "missing_some needs a number and a list of paths")
  const absent = paths.filter((key) => isMissing(key, scope))
  return paths.length - absent.length >= count ? [] : absent
}

export const missingSome = strictly({
  name: "missing_some",
  group: "data",
  parameters: [
    { name: "count", kind: "number" },
    { name: "paths", kind: "path" },
  ],
  summary: {
    zh: "所列路径中有数据的少于若干个时，没有数据的路径；否则为空清单。",
    en: "The paths that lead to nothing, if fewer than a number of them lead to something; else none.",
  },
  examples: [{ rule: { missing_some: [1, ["a", "b"]] }, data: { a: 1 }, result: [] }],
  shape: () => listShape(textShape),
})(missingSomeOf)
