const digits = "一二三四五六七八九"
const formal = "壹贰叁肆伍陆柒捌玖拾"
const plain = "一二三四五六七八九十"

/** 十二 → 12, 贰拾 → 20; the numerals of lists and of small counts, up to 九十九. */
export const chineseNumber = (numeral: string): number => {
  const simple = numeral.replace(/[壹贰叁肆伍陆柒捌玖拾]/g, (character) => plain.charAt(formal.indexOf(character)))
  const [tens, ones] = simple.includes("十") ? simple.split("十") : ["", simple]
  const ten = !simple.includes("十") ? 0 : tens === "" ? 1 : digits.indexOf(tens ?? "") + 1
  return ten * 10 + (ones === "" || ones === undefined ? 0 : digits.indexOf(ones) + 1)
}
