import * as Result from "effect/Result"
import { decodeFixture } from "../../src/rules/index.ts"

const fen = (value: number): string => value.toFixed(2)

type Amounts = Readonly<Record<"total" | "basic" | "project", string>>

type PrintedRow = Readonly<{ code: string; name: string; amounts: Amounts } | { name: string; amounts: Amounts }>

const print = (basic: number, project: number): Amounts => ({
  total: fen(basic + project),
  basic: fen(basic),
  project: fen(project),
})

/** A table of 60 rows: 5 classes, 10 sections, 44 items and the total. One section is wrong by 0.10. */
const made = (): readonly PrintedRow[] => {
  const all: PrintedRow[] = []
  const whole = { basic: 0, project: 0 }
  for (let each = 0; each < 5; each++) {
    const of = { basic: 0, project: 0 }
    const inside: PrintedRow[] = []
    for (let section = 1; section <= 2; section++) {
      const sum = { basic: 0, project: 0 }
      const below: PrintedRow[] = []
      for (let item = 1; item <= (each === 4 && section === 2 ? 8 : 4); item++) {
        const [basic, project] = [item * 1.25 + each, section * 0.5]
        sum.basic += basic
        sum.project += project
        below.push({ code: `20${each + 1}0${section}0${item}`, name: `项${item}`, amounts: print(basic, project) })
      }
      const wrong = each === 2 && section === 1 ? 0.1 : 0
      const amounts = print(sum.basic + wrong, sum.project)
      inside.push({ code: `20${each + 1}0${section}`, name: `款${section}`, amounts }, ...below)
      of.basic += sum.basic
      of.project += sum.project
    }
    all.push({ code: `20${each + 1}`, name: `类${each}`, amounts: print(of.basic, of.project) }, ...inside)
    whole.basic += of.basic
    whole.project += of.project
  }
  return [...all, { name: "合计", amounts: print(whole.basic, whole.project) }]
}

export const rows = made()

/** The disclosure that all are measured on, decoded anew: nothing that an earlier audit found out comes with it. */
export const decoded = () => Result.getOrThrow(decodeFixture({ tables: { expenditure: { rows } } }))
