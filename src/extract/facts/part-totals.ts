import type { Figure } from './figure.js'
import { canBePart, sameUnit } from './unit-class.js'

/** A choice of totals for a list of parts; several when they are coordinated (122 mô hình, 13 điển hình). */
export type Totals = Figure[]

/** The values of one total or of totals counted together. */
export function sumOf(figures: readonly Figure[]): number {
  return round(figures.reduce((sum, figure) => sum + figure.mention.value, 0))
}

/** Sums of decimals differ in the last binary digits. */
export function round(value: number): number {
  if (Number.isSafeInteger(value)) return value
  return Number(value.toPrecision(12))
}

/** Totals that figures before a list offer, nearest first: each alone, a whole group, and what they are parts of. */
export function offerTotals(before: readonly Figure[]): Totals[] {
  const offers: Totals[] = []
  const add = (totals: Totals) => {
    const known = offers.some(
      (offer) => offer.length === totals.length && offer.every((figure, index) => figure === totals[index]),
    )
    if (!known && totals.length > 0) offers.push(totals)
  }
  for (let index = before.length - 1; index >= 0 && offers.length < 12; index -= 1) {
    const figure = before[index]!
    add([figure])
    const group = coordinated(figure)
    if (group.length > 1 && group.at(-1) === figure) add(group)
    add(figure.totals)
  }
  return offers
}

/** Members of a figure's group that add up to one total: different nouns, counted side by side. */
function coordinated(figure: Figure): Figure[] {
  const countable = figure.group.filter((other) => other.unitKind === figure.unitKind && other.unitKind !== 'percent')
  const nouns = new Set(countable.map((other) => other.unit))
  return nouns.size === countable.length ? countable : [figure]
}

/** Totals whose unit every part can be counted in, nearest first. */
function fitting(offers: Totals[], parts: readonly Figure[], isSure: boolean): Totals[] {
  return offers.filter((totals) => parts.every((part) => totals.some((total) => canBePart(total, part, isSure))))
}

/** Totals that two or more parts sum to exactly. */
export function exactTotals(offers: Totals[], parts: readonly Figure[]): Totals | null {
  if (parts.length < 2) return null
  const sum = sumOf(parts)
  // The sum itself says that they belong together: units of one kind are enough.
  const same = offers.filter((totals) => sumOf(totals) === sum)
  const found = fitting(same, parts, true)[0]
  if (!found) return null
  // Parts that already split one figure stand for it: the next split is of that figure too.
  const above = found.length > 1 ? found[0]!.totals : []
  return above.length > 0 && sumOf(above) === sum ? above : found
}

/** The nearest totals that are large enough for a list of parts; coordinated ones only where no single one has the parts' unit. */
export function holdingTotals(offers: Totals[], parts: readonly Figure[], isSure: boolean): Totals | null {
  const sum = sumOf(parts)
  return plain(fitting(offers, parts, isSure), parts).find((totals) => sum <= capacity(totals)) ?? null
}

/** The nearest totals that hold each part, though not all of them: a slip in the figures. */
export function exceededTotals(offers: Totals[], parts: readonly Figure[], isSure: boolean): Totals | null {
  const holds = (totals: Totals) => parts.every((part) => part.mention.value <= capacity(totals))
  return plain(fitting(offers, parts, isSure), parts).find(holds) ?? null
}

function plain(offers: Totals[], parts: readonly Figure[]): Totals[] {
  const unit = parts[0]?.unit ?? null
  return offers.filter((totals) => totals.length === 1 || !totals.some((total) => sameUnit(total.unit, unit)))
}

/** The most that totals can hold: a rounded or open total holds more than its figure. */
function capacity(totals: Totals): number {
  const isOpen = totals.some(({ mention }) => mention.modality !== 'exact' || mention.max !== null)
  return sumOf(totals) * (isOpen ? 1.1 : 1)
}
