/** One step of a JSON pointer (RFC 6901). */
export const escapeKey = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1")

/** The pointer of a member below another pointer. */
export const below = (pointer: string, ...keys: readonly (string | number)[]): string =>
  keys.reduce<string>((path, key) => `${path}/${escapeKey(String(key))}`, pointer)
