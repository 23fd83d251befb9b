import type { Command } from 'commander'
import { type NamedSuccession, type PlaceReport, placeReport, similarNames } from '../gazetteer/index.js'
import { Failure } from './failure.js'

export function addPlaceCommand(program: Command): void {
  program
    .command('place')
    .description('Look a unit up: code, parents, history, what became of it on 2025-07-01')
    .argument('<name>', 'name with or without type and diacritics ("xã Tân Lập, huyện Đan Phượng"), code, or unitId')
    .option('--on <day>', 'only as it was on this day, YYYY-MM-DD')
    .option('--json', 'as JSON')
    .action(showPlace)
}

function showPlace(name: string, flags: { on?: string; json?: boolean }): void {
  if (name.trim() === '') throw new Failure('expected the name, code or id of a unit', 2)
  if (flags.on !== undefined && !isDay(flags.on)) {
    throw new Failure(`--on ${flags.on}: expected a day as YYYY-MM-DD`, 2)
  }
  const reports = placeReport(name, { on: flags.on ?? null })
  if (flags.json) process.stdout.write(`${JSON.stringify(reports, null, 1)}\n`)
  else process.stdout.write(reports.map(formatPlace).join('\n'))
  if (reports.length > 0) return
  throw new Failure(`no unit named "${name}"${flags.on ? ` on ${flags.on}` : ''}; ${suggest(name, flags.on)}`)
}

/** A day of the calendar: 30 February is none. */
function isDay(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

function suggest(name: string, on: string | undefined): string {
  const known = on ? placeReport(name) : []
  if (known.length > 0) return `at other times: ${[...new Set(known.map((unit) => unit.name))].join(', ')}`
  const similar = similarNames(name)
  return similar.length > 0 ? `did you mean ${similar.join(', ')}?` : 'the gazetteer begins on 2004-08-31'
}

function formatPlace(place: PlaceReport): string {
  const validity = (unit: { validFrom: string; validTo: string | null }) =>
    `${unit.validFrom} – ${unit.validTo ?? 'today'}`
  const lines = [`${place.name}  ${place.unitId}  ${validity(place)}`]
  if (place.parents.length > 0)
    lines.push(`  in          ${place.parents.map((unit) => `${unit.name} (${unit.code})`).join(', ')}`)
  if (place.children > 0) lines.push(`  units below ${place.children}`)
  if (place.history.length > 1) {
    for (const unit of place.history) lines.push(`  history     ${unit.name}  ${validity(unit)}`)
  }
  for (const unit of onceEach(place.predecessors))
    lines.push(`  from        ${unit.name} (${unit.code}, ${unit.relation})`)
  for (const unit of onceEach(place.successors))
    lines.push(`  became      ${unit.name} (${unit.code}, ${unit.relation})`)
  if (place.cleanUnion !== null) {
    lines.push(
      `  ${place.cleanUnion ? 'the new communes make up the old district exactly' : 'some new communes reach beyond the old district'}`,
    )
  }
  return `${lines.join('\n')}\n`
}

/** A district passes to a new commune once for each of its old communes: the unit is told once, as part if any part is. */
function onceEach(successions: NamedSuccession[]): NamedSuccession[] {
  const byUnit = new Map<string, NamedSuccession>()
  for (const unit of successions) {
    if (!byUnit.has(unit.unitId) || unit.relation === 'part') byUnit.set(unit.unitId, unit)
  }
  return [...byUnit.values()].sort((a, b) => a.code.localeCompare(b.code))
}
