const digits = "零一二三四五六七八九"

/** 12 → 十二: the numerals of headings, up to 九十九. */
export const chineseNumeral = (value: number): string => {
  const [tens, ones] = [Math.floor(value / 10) % 10, value % 10]
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : digits.charAt(tens)}十`
  return ten === "" ? digits.charAt(ones) : `${ten}${ones === 0 ? "" : digits.charAt(ones)}`
}
