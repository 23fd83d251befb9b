import { type Sentence, Tag } from '../../vietnamese/index.js'
import type { Home } from '../units/home.js'
import { isCapitalised } from '../units/lexicon.js'
import type { UnitMention } from '../units/mention.js'
import { Role, rolesOf } from '../units/roles.js'
import type { Item, Scan } from './item.js'
import { honorificForms, titleForms } from './lexicon.js'
import { readHonorific } from './read-honorific.js'
import { readMark, readSoftWord } from './read-marks.js'
import { readNameItem } from './read-name-item.js'
import { readHeading, readLink, readTitleItem } from './read-title-item.js'
import { spreadFormer } from './spread-former.js'

/** Splits a sentence into the items that say who holds what. */
export function readItems(sentence: Sentence, home: Home, mentions: UnitMention[]): Item[] {
  const scan: Scan = {
    terms: sentence.terms,
    home,
    mentions: new Map(mentions.map((m) => [m.from, m])),
    items: [],
  }
  for (let at = 0; at < sentence.terms.length; ) {
    const item = readItem(scan, at)
    const last = scan.items.at(-1)
    if (item.kind === 'other' && last?.kind === 'other') last.to = item.to
    else scan.items.push(item)
    at = item.to
  }
  spreadFormer(sentence.terms, scan.items)
  return scan.items
}

function readItem(scan: Scan, at: number): Item {
  const roles = rolesOf(scan.terms[at]!)
  if (!(roles & Role.word)) return readMark(scan.terms, at)
  return (
    (roles & Role.capital && readPlaceName(scan, at)) ||
    (roles & Role.honorific && readHonorific(scan, at)) ||
    (roles & Role.link && readLink(scan.terms, at)) ||
    (roles & Role.title && readTitleItem(scan, at)) ||
    readMention(scan, at) ||
    (roles & Role.capital && readNameItem(scan, at)) ||
    readSoftWord(scan.terms, at) || { kind: 'other', from: at, to: at + 1 }
  )
}

const NAMES_PEOPLE = Role.honorific | Role.title

/** Whether a sentence can name a person: a form of address or a title stands in it. `opens` are the roles of its words. */
export function mayNamePeople({ terms }: Sentence, opens: number): boolean {
  if (!(opens & NAMES_PEOPLE)) return false
  return terms.some((term, at) => {
    const roles = rolesOf(term) & NAMES_PEOPLE
    return roles !== 0 && (honorificForms.matchAt(terms, at) !== null || titleForms.matchAt(terms, at) !== null)
  })
}

/** A place that opens like a form of address: Bác Ái. */
function readPlaceName({ mentions, terms }: Scan, at: number): Item | null {
  const mention = mentions.get(at)
  if (mention?.rule !== 'place-bare' || !isCapitalised(terms[at])) return null
  return { kind: 'organ', from: at, to: mention.to, mention }
}

function readMention({ mentions, terms }: Scan, at: number): Item | null {
  const mention = mentions.get(at)
  if (!mention) return null
  const heading = terms[mention.to]?.is(Tag.Colon) ? readHeading(mention) : null
  return heading ?? { kind: 'organ', from: at, to: mention.to, mention }
}
