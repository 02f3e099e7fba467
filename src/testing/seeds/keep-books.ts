import type { Books, Form, Project } from "../books/books.ts"
import { basicSections, fundItems, generalItems, projectSections, stateCapitalItems } from "../books/catalogue.ts"
import { isAppropriation, type Line, type LineFund, type LinePart, type OtherFund } from "../books/line.ts"
import type { Fen } from "../money.ts"
import words from "../words.json" with { type: "json" }
import type { BooksSeed } from "./books.ts"
import type { CarriedSeed, LineSeed, ProjectSeed } from "./line.ts"
import { fenOf } from "./money.ts"

/** The money that a form knows beside the three appropriations. */
const others: Readonly<Record<Form, readonly [OtherFund, ...OtherFund[]]>> = {
  "xinjiang-budget": ["institutional", "specialFiscalAccount", "business", "unitFunds"],
  "shanghai-budget": ["institutional", "business", "other"],
  "final-accounts": ["institutional", "superiorSubsidy", "business", "subordinateRemittance", "other"],
}

const at = <A>(list: readonly A[], place: number): A | undefined => list[place % list.length]

const fundAt = (form: Form, place: number): LineFund => {
  if (place === 0) return "generalBudget"
  if (place === 1) return "governmentFunds"
  if (place === 2) return "stateCapital"
  return at(others[form], place - 3) ?? others[form][0]
}

const itemAt = (fund: LineFund, place: number, year: number): string => {
  const items =
    fund === "governmentFunds"
      ? fundItems(year)
      : fund === "stateCapital"
        ? stateCapitalItems(year)
        : generalItems(year)
  return at(items, place) ?? ""
}

const ownParts: readonly LinePart[] = ["basic", "remittanceToSuperior", "businessExpenditure", "subsidyToSubordinates"]

// Only final accounts have columns for them, and no appropriation pays for them.
const partAt = (form: Form, fund: LineFund, place: number): LinePart =>
  form === "final-accounts" && !isAppropriation(fund) ? (at(ownParts, place) ?? "basic") : "basic"

type Carried = Pick<Line, "opening" | "surplus" | "closing" | "distribution">

const nothing: Carried = { opening: 0n, surplus: 0n, closing: 0n, distribution: 0n }

// So many eighths of it, in whole hundreds of 元 where all money is.
const eighths = (fen: Fen, count: number, isExact: boolean): Fen => {
  const step = isExact ? 10_000n : 1n
  return (((fen / step) * BigInt(count)) / 8n) * step
}

const carriedOf = (
  seed: BooksSeed,
  carried: CarriedSeed | undefined,
  fund: LineFund,
  spent: Fen,
  isNew: boolean,
): Carried => {
  if (seed.form !== "final-accounts" || carried === undefined) return nothing
  const opening = isNew ? 0n : eighths(spent, carried.opening, seed.isExact)
  const isOwn = !isAppropriation(fund)
  return {
    opening,
    surplus: isOwn ? eighths(spent - opening, carried.surplus, seed.isExact) : 0n,
    closing: fenOf(carried.closing, seed.isExact),
    distribution: isOwn ? fenOf(carried.distribution, seed.isExact) : 0n,
  }
}

/** The lines that an entry stands for. */
export const linesOf = (seed: BooksSeed, entry: LineSeed | ProjectSeed, project: number): readonly Line[] => {
  const fund = fundAt(seed.form, entry.fund)
  const item = itemAt(fund, entry.item, seed.year)
  const isNew = entry.before === "nothing"
  if ("part" in entry) {
    const spent = fenOf(entry.spent, seed.isExact)
    const section = at(basicSections(seed.year), entry.section) ?? ""
    const part = partAt(seed.form, fund, entry.part)
    return [{ item, section, fund, part, spent, ...carriedOf(seed, entry.carried, fund, spent, isNew) }]
  }
  return entry.sections.map(({ section: place, spent: money }, index) => {
    const spent = fenOf(money, seed.isExact)
    const section = at(projectSections(seed.year), place) ?? ""
    const carried = index === 0 ? carriedOf(seed, entry.carried, fund, spent, isNew) : nothing
    return { item, section, fund, part: "project", project, spent, ...carried }
  })
}

const projectsOf = (entries: readonly (LineSeed | ProjectSeed)[]): readonly Project[] => {
  const seen = new Map<string, number>()
  return entries.flatMap((entry) => {
    if ("part" in entry) return []
    const { projectSubjects: subjects, projectKinds: kinds } = words
    const name = `${at(subjects, entry.name) ?? ""}${at(kinds, Math.floor(entry.name / subjects.length)) ?? ""}`
    const batch = (seen.get(name) ?? 0) + 1
    seen.set(name, batch)
    return [{ name: batch === 1 ? name : `${name}（第${batch}批）`, indicators: entry.indicators }]
  })
}

/** The books that a seed stands for. */
export const booksOf = (seed: BooksSeed, lines: typeof linesOf = linesOf): Books => {
  let project = -1
  return {
    form: seed.form,
    level: seed.level,
    unit: `${at(words.places, seed.place) ?? ""}${at(words.bodies, seed.body) ?? ""}`,
    year: seed.year,
    habits: seed.habits,
    lines: seed.entries.flatMap((entry) => lines(seed, entry, "part" in entry ? project : ++project)),
    projects: projectsOf(seed.entries),
    unspent: {
      overseas: fenOf(seed.unspent.overseas, seed.isExact),
      vehiclePurchase: fenOf(seed.unspent.vehiclePurchase, seed.isExact),
      vehicleOperation: fenOf(seed.unspent.vehicleOperation, seed.isExact),
      hospitality: fenOf(seed.unspent.hospitality, seed.isExact),
    },
    matters: seed.matters,
    absent: seed.absent,
  }
}
