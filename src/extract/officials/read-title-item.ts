import { Tag, type Term } from '../../vietnamese/index.js'
import { isCapitalised, type Organ } from '../units/lexicon.js'
import type { UnitMention } from '../units/mention.js'
import type { Item, Scan } from './item.js'
import { titleLinks } from './lexicon.js'
import { readName } from './read-name.js'
import { readTitle, type TitleReading } from './read-title.js'
import { skipPlaces } from './skip-apposition.js'

const WEAK_LINKS = new Set(['là', 'làm', 'kiêm'])

/** A verb between a person and an office: được bầu giữ chức, thôi giữ chức, là. */
export function readLink(terms: readonly Term[], at: number): Item | null {
  const match = titleLinks.matchAt(terms, at)
  if (!match || (isCapitalised(terms[at]) && match.to - at === 1)) return null
  return {
    kind: 'link',
    from: at,
    to: match.to,
    status: match.entry.status,
    active: match.entry.active,
    weak: match.to - at === 1 && WEAK_LINKS.has(terms[at]!.normal),
  }
}

const PLURALS = new Set(['các', 'hai', 'ba', 'bốn', 'những', 'nguyên', '2', '3', '4', '02', '03'])

/** A title with its organ and the places behind it. */
export function readTitleItem({ terms, home, mentions, items }: Scan, at: number): Item | null {
  const reading = readTitle(terms, at, home)
  if (!reading) return null
  // "hiệu trưởng các trường": of many, nobody's title.
  if (!reading.organ && terms[reading.to]?.normal === 'các') return null
  if (isCount(terms, at, reading)) return null
  // "… làm trưởng đoàn": of a visit; who heads delegates is told with them.
  if (reading.entry.delegation && !reading.organ && terms[at - 1]?.normal === 'làm') return null
  const unknown = readUnknownCompany(items, terms, reading)
  if (unknown) return { kind: 'title', from: at, to: unknown.to, reading: unknown, plural: false }
  const to = reading.organ ? skipPlaces(terms, reading.to, mentions) : reading.to
  return { kind: 'title', from: at, to, reading, plural: isPlural(terms, at) }
}

/**
 * "ông Đoàn Văn A, Chủ tịch Hoàng Anh Gia Lai": behind the office of somebody just named and addressed a run of capitals is not
 * the next person but what is headed.
 */
function readUnknownCompany(items: readonly Item[], terms: readonly Term[], title: TitleReading): TitleReading | null {
  if (title.organ || !title.entry.holds?.includes('private')) return null
  const [address, name, mark] = items.slice(-3)
  if (address?.kind !== 'honorific' || address.honorific.plural || address.honorific.kind === 'comrade') return null
  if (name?.kind !== 'name' || mark?.kind !== 'mark' || !APPOSES.has(mark.mark)) return null
  const run = readName(terms, title.to)
  if (!run) return null
  const organ: Organ = { kind: 'private', name: run.name, written: [], public: false }
  const mention = { from: run.from, to: run.to, organ, name: run.name, host: null, unit: null }
  return { ...title, to: run.to, organ: mention }
}

const APPOSES = new Set([',', '-', '('])

/** "gồm 7 ủy viên, …", "bầu 2 Phó Chủ tịch;", "3 giám đốc sở trả lời": so many offices, nobody's. */
function isCount(terms: readonly Term[], at: number, { to }: TitleReading): boolean {
  if (!terms[at - 1]?.is(Tag.Int)) return false
  const next = terms[to]
  if (next === undefined || next.is(Tag.Comma | Tag.Semicolon)) return true
  return next.is(Tag.Lower) && next.normal !== 'là' && next.normal !== 'gồm'
}

function isPlural(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1]
  if (!before || before.normal === 'nguyên') return false
  return PLURALS.has(before.normal)
}

/** "các đồng chí trong Ban Thường vụ Tỉnh ủy: A, B": members, each of them. */
export function readHeading(mention: UnitMention): Item | null {
  const { organ, from, to } = mention
  if (organ?.organ.name !== 'Ban Thường vụ' || !organ.host) return null
  const title = 'Ủy viên Ban Thường vụ'
  const reading: TitleReading = {
    from,
    to,
    entry: { title, holds: ['committee'], written: [title] },
    title,
    status: null,
    organ: organ.host,
    organisation: null,
    level: null,
  }
  return { kind: 'title', from, to, reading, plural: true }
}
