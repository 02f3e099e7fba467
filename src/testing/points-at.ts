/** What a finding names: the place that it points at, and the numbers that it was reckoned from. */
export interface Pointing {
  readonly path: string
  readonly operands: readonly { readonly path: string }[]
}

const isWithin = (place: string, whole: string): boolean => place === whole || place.startsWith(`${whole}/`)

/**
 * Whether a finding points at one of some places: at the place itself, at something in it, or at the row, sentence or list
 * that it is part of.
 */
export const pointsAt = ({ path, operands }: Pointing, broken: readonly string[]): boolean =>
  [path, ...operands.map((operand) => operand.path)]
    .filter((place) => place !== "")
    .some((place) => broken.some((pointer) => isWithin(place, pointer) || isWithin(pointer, place)))
