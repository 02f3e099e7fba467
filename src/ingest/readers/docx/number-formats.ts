import { chineseCount, chineseDigits, letters, roman } from "../numerals.ts"

/** Numbers that have a character of their own: the first stands for one. */
const single = (characters: string) => (number: number) => Array.from(characters)[number - 1] ?? String(number)

const enclosed = (first: number, count: number) => (number: number) =>
  number >= 1 && number <= count ? String.fromCodePoint(first + number - 1) : String(number)

/** Numerals that cannot be altered; ten is 壹拾. */
const legal = (number: number): string =>
  Array.from(chineseCount(number).replace(/^十/, "一十"))
    .map((character) => "零壹贰叁肆伍陆柒捌玖拾佰仟"["零一二三四五六七八九十百千".indexOf(character)] ?? character)
    .join("")

const nothing = () => ""

const formats: ReadonlyMap<string, (number: number) => string> = new Map([
  ["none", nothing],
  ["bullet", nothing],
  ["decimalZero", (number: number) => String(number).padStart(2, "0")],
  ["upperRoman", (number: number) => roman(number).toUpperCase()],
  ["lowerRoman", roman],
  ["upperLetter", (number: number) => letters(number).toUpperCase()],
  ["lowerLetter", letters],
  ["chineseCounting", chineseCount],
  ["chineseCountingThousand", chineseCount],
  ["japaneseCounting", chineseCount],
  ["taiwaneseCounting", chineseCount],
  ["taiwaneseCountingThousand", chineseCount],
  ["ideographDigital", chineseDigits],
  ["japaneseDigitalTenThousand", chineseDigits],
  ["taiwaneseDigital", chineseDigits],
  ["chineseLegalSimplified", legal],
  ["ideographLegalTraditional", legal],
  ["ideographTraditional", single("甲乙丙丁戊己庚辛壬癸")],
  ["ideographZodiac", single("子丑寅卯辰巳午未申酉戌亥")],
  ["decimalEnclosedCircle", enclosed(0x2460, 20)],
  ["decimalEnclosedCircleChinese", enclosed(0x2460, 20)],
  ["decimalEnclosedParen", enclosed(0x2474, 20)],
  ["decimalEnclosedFullstop", enclosed(0x2488, 20)],
  ["ideographEnclosedCircle", enclosed(0x3280, 10)],
  [
    "decimalFullWidth",
    (number: number) => String(number).replace(/\d/g, (digit) => "０１２３４５６７８９"[Number(digit)] ?? digit),
  ],
])

/** A number in one of Word's list formats; an unknown one counts in digits. */
export const formatListNumber = (format: string, number: number): string =>
  formats.get(format)?.(number) ?? String(number)
