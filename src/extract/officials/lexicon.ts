import type { Level } from '../../model/evidence.js'
import type { Position } from '../../model/official.js'
import { PhraseIndex, phraseKey } from '../../vietnamese/index.js'
import { type OrganKind, openingAbbreviation } from '../units/lexicon.js'
import { readLexicon } from '../units/read-lexicon.js'
import { addOpener, Role } from '../units/roles.js'

export type Status = Position['status']

/** A row of data/lexicon/positions.json. */
export type TitleEntry = {
  title: string
  holds?: OrganKind[]
  /** The organ that the title names by itself: TVHU, ĐBQH. */
  organisation?: string
  level?: Level | 'city'
  whole?: boolean
  party?: boolean
  foreign?: boolean
  overlap?: boolean
  prefix?: boolean
  needsOrg?: boolean
  needsName?: boolean
  /** Heads a delegation to the National Assembly only: a trưởng đoàn of a visit holds no office. */
  delegation?: boolean
  place?: boolean
  office?: string
  organ?: string
  /** The organ meant where brackets stand behind the name: "đại biểu A (Thái Bình)". */
  bracketed?: string
  /** The organ that an abbreviation holds within itself: BTHU. */
  glued?: string
  village?: string
  part?: string
  tails?: string[]
  short?: string[]
  weak?: string[]
  written: string[]
}

/** One way to write a title. `caps`: its opening abbreviation; `needsOrg`: read only before an organ that it can hold. */
export type TitleForm = { entry: TitleEntry; caps: string | null; needsOrg: boolean }

/** `active`: what a meeting does to somebody ("miễn nhiệm chức danh … đối với ông A"), not said of the person before. */
type LinkForm = { status: Status; active?: boolean; written: string[] }

type PositionTable = {
  titles: TitleEntry[]
  modifiers: { title: string; written: string[] }[]
  status: { status: Status; written: string[] }[]
  asides: string[]
  transparent: string[]
  links: LinkForm[]
}
const table = readLexicon<PositionTable>('positions')

function indexForms(): PhraseIndex<TitleForm[]> {
  const forms = new Map<string, TitleForm[]>()
  for (const entry of table.titles) {
    for (const written of entry.written) {
      const bound = entry.short?.includes(written) || entry.weak?.includes(written) || entry.needsOrg === true
      const form = { entry, caps: openingAbbreviation(written), needsOrg: bound }
      const key = phraseKey(written)
      forms.set(key, [...(forms.get(key) ?? []), form])
    }
  }
  const index = new PhraseIndex<TitleForm[]>()
  for (const [key, list] of forms) index.add(key, list)
  return index
}

export const titleForms = indexForms()

export const titleModifiers = new PhraseIndex<string>()
for (const { title, written } of table.modifiers) for (const form of written) titleModifiers.add(form, title)

/** First words of brackets that tell something else of a person: (SN 1971), (bìa phải). */
export const asides: ReadonlySet<string> = new Set(table.asides)
/** Words that do not part a person from a title: sinh năm, hiện, nhiệm kỳ. */
export const transparentWords: ReadonlySet<string> = new Set(table.transparent)

/** Words right before a title: nguyên, quyền, tân. */
export const titleStatuses = new PhraseIndex<Status>()
for (const { status, written } of table.status) for (const form of written) titleStatuses.add(form, status)

/** Words that join a person to a title told later: được bầu giữ chức, thôi giữ chức, hiện là. */
export const titleLinks = new PhraseIndex<{ status: Status; active: boolean }>()
for (const { status, active = false, written } of table.links) {
  for (const form of written) titleLinks.add(form, { status, active })
}

export type HonorificKind = 'comrade' | 'person' | 'rank' | 'church' | 'degree' | 'noun'
export type Honorific = {
  honorific: string
  kind: HonorificKind
  plural?: boolean /** Said of many people: a name only where a family name opens it. */
  crowd?: boolean
  written: string[]
}
export type HonorificForm = { honorific: Honorific; caps: string | null }

const honorificTable = readLexicon<{ honorifics: Honorific[]; branches: string[] }>('honorifics')

/** Arms of the service behind a rank: biên phòng, công an. */
export const rankBranches = new PhraseIndex<true>()
for (const branch of honorificTable.branches) rankBranches.add(branch, true)

export const honorificForms = new PhraseIndex<HonorificForm>()
for (const honorific of honorificTable.honorifics) {
  for (const written of honorific.written) {
    const opening = openingAbbreviation(written)
    honorificForms.add(written, { honorific, caps: opening && opening.length > 1 ? opening : null })
  }
}

addOpener(Role.honorific, honorificForms)
addOpener(Role.link, titleLinks)
addOpener(Role.title, titleForms)
addOpener(Role.title, titleStatuses)
