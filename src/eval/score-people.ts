import type { OfficialRecord } from '../model/official.js'
import type { Records } from '../model/records.js'
import { phraseKey } from '../vietnamese/index.js'
import type { Gold } from './gold.js'
import { matchPairs } from './match-pairs.js'
import type { Scoreboard } from './tally.js'

type Holding = { name: string; title: string; organisation: string | null | undefined }

const sameText = (a: string | null | undefined, b: string | null | undefined) =>
  phraseKey(a ?? '') === phraseKey(b ?? '')

/** "Ban Dân vận" fits "Ban Dân vận Huyện ủy": a gold organ may be said with or without its unit. */
function sameOrganisation(a: string | null | undefined, b: string | null | undefined): boolean {
  if (a == null || b == null) return a == null
  const [left, right] = [phraseKey(a), phraseKey(b)]
  return left === right || left.startsWith(`${right} `) || right.startsWith(`${left} `)
}

function holdings(
  people: { name: string; positions: { title: string; organisation?: string | null | undefined }[] }[],
): Holding[] {
  return people.flatMap(({ name, positions }) =>
    positions.map(({ title, organisation }) => ({ name, title, organisation })),
  )
}

const show = (holding: Holding) => `${holding.name} – ${holding.title}, ${holding.organisation ?? '–'}`

function scoreHoldings(board: Scoreboard, name: string, wanted: Holding[], got: Holding[]): void {
  const same = (a: Holding, b: Holding) => sameText(a.name, b.name) && sameText(a.title, b.title)
  const { pairs, missed, spurious } = matchPairs(wanted, got, same, (a, b) =>
    sameOrganisation(a.organisation, b.organisation) ? 0 : 1,
  )
  board.found('officials.title', pairs.length)
  for (const [expected, actual] of pairs) {
    const right = sameOrganisation(expected.organisation, actual.organisation)
    const about = `${expected.name} – ${expected.title}`
    const given = right ? expected.organisation : actual.organisation
    board.attribute('officials.organisation', name, expected.organisation, given, about)
  }
  for (const holding of missed) board.missed('officials.title', name, show(holding))
  for (const holding of spurious) board.spurious('officials.title', name, show(holding))
}

/** Officials by name, by name and title, by organisation; people who are none must not come out as officials. */
export function scoreOfficials(board: Scoreboard, name: string, gold: Gold, records: Records): void {
  if (!gold.officials) return
  const wanted = gold.officials.filter((person) => person.role === 'official')
  const got = records.officials.filter((person) => person.role === 'official')
  const fits = (a: { name: string }, b: OfficialRecord) => sameText(a.name, b.name)
  const { pairs, missed, spurious } = matchPairs(wanted, got, fits)
  board.found('officials', pairs.length)
  for (const person of missed) board.missed('officials', name, person.name)
  for (const person of spurious) board.spurious('officials', name, person.evidence.quote)
  scoreHoldings(board, name, holdings(wanted), holdings(got))
  for (const person of gold.peopleNotOfficials ?? []) {
    const taken = got.find((other) => sameText(other.name, person.name))
    if (taken) board.spurious('notOfficials', name, person.name)
    else board.found('notOfficials')
  }
}

const unitLabel = (unit: { name?: string | undefined; text?: string | undefined }) => unit.name ?? unit.text ?? ''

/** Units by name; level and district code of those found. Organs whose gold name is optional count by their words. */
export function scoreUnits(board: Scoreboard, name: string, gold: Gold, records: Records): void {
  if (!gold.units) return
  const { pairs, missed, spurious } = matchPairs(gold.units, dedupe(records.units), (a, b) => {
    if (sameText(unitLabel(a), b.name)) return true
    return a.nameOptional === true && sameText(a.text ?? '', b.evidence.quote)
  })
  board.found('units', pairs.length)
  for (const [expected, actual] of pairs) {
    if (expected.level) board.attribute('units.level', name, expected.level, actual.level, unitLabel(expected))
    if (expected.kind) board.attribute('units.kind', name, expected.kind, actual.kind, unitLabel(expected))
    if (expected.level === 'district' && expected.districtCode) {
      board.attribute('units.code', name, expected.districtCode, actual.code, unitLabel(expected))
    }
  }
  for (const unit of missed.filter((one) => one.optional !== true)) board.missed('units', name, unitLabel(unit))
  for (const unit of spurious) board.spurious('units', name, `${unit.name} (${unit.evidence.quote})`)
}

function dedupe<T extends { name: string; level: string | null }>(units: T[]): T[] {
  const seen = new Map<string, T>()
  for (const unit of units) {
    const key = `${phraseKey(unit.name)}|${unit.level}`
    if (!seen.has(key)) seen.set(key, unit)
  }
  return [...seen.values()]
}
