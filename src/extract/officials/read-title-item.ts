import { Tag, type Term } from '../../vietnamese/index.js'
import { isCapitalised } from '../units/lexicon.js'
import type { UnitMention } from '../units/mention.js'
import type { Item, Scan } from './item.js'
import { titleLinks } from './lexicon.js'
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
export function readTitleItem({ terms, home, mentions }: Scan, at: number): Item | null {
  const reading = readTitle(terms, at, home)
  if (!reading) return null
  // "hiệu trưởng các trường": of many, nobody's title.
  if (!reading.organ && terms[reading.to]?.normal === 'các') return null
  if (isCount(terms, at, reading)) return null
  const to = reading.organ ? skipPlaces(terms, reading.to, mentions) : reading.to
  return { kind: 'title', from: at, to, reading, plural: isPlural(terms, at) }
}

/** "gồm 7 ủy viên, …", "bầu 2 Phó Chủ tịch;": so many offices, nobody's. */
function isCount(terms: readonly Term[], at: number, { title, to }: TitleReading): boolean {
  if (!terms[at - 1]?.is(Tag.Int) || !/^(?:Phó|Ủy viên|Đại biểu)/.test(title)) return false
  const next = terms[to]
  return next === undefined || next.is(Tag.Comma | Tag.Semicolon)
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
