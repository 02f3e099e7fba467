const digits = "〇一二三四五六七八九"
const places = ["", "十", "百", "千"]

/** A whole number below 10000 as Chinese counts: 0 → 〇, 12 → 十二, 105 → 一百零五; a larger one in digits. */
export const chineseCount = (number: number): string => {
  if (number === 0) return "〇"
  if (!(number > 0 && number < 10000)) return String(number)
  const text = Array.from(String(number))
    .map((digit, i, all) => (digit === "0" ? "零" : (digits[Number(digit)] ?? "") + (places[all.length - 1 - i] ?? "")))
    .join("")
  return text.replace(/零+$/, "").replace(/零+/g, "零").replace(/^一十/, "十")
}

/** A number digit by digit: 2022 → 二〇二二. */
export const chineseDigits = (number: number): string =>
  String(number).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)

/** 1 → a, 26 → z, 27 → aa, as lists count. */
export const letters = (number: number): string =>
  number < 1 ? "" : String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(Math.ceil(number / 26), 100))

const romans = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
] as const

/** 4 → iv. */
export const roman = (number: number): string => {
  if (number > 10000) return String(number)
  let rest = number
  let text = ""
  for (const [value, letter] of romans) for (; rest >= value; rest -= value) text += letter
  return text
}
