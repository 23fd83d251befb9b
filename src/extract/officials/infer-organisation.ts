import type { Place } from '../../gazetteer/index.js'
import type { Level } from '../../model/evidence.js'
import type { Organ, OrganKind } from '../units/lexicon.js'
import type { UnitMention } from '../units/mention.js'
import type { OrganMention } from '../units/read-organ.js'
import type { TitleEntry } from './lexicon.js'
import { COMMITTEE_OF } from './party-committee.js'
import type { PersonDraft } from './person-draft.js'
import { holds } from './read-held-organ.js'
import type { TitleReading } from './read-title.js'

/** An organisation that the words leave out and the context gives. */
export type Inferred = {
  name: string
  kind: OrganKind
  mention: UnitMention | null
  organ: Organ | null
  level: Level | 'city' | null
  place: Place | null
}

/** The committee that a held organ is a board of: Ban Dân vận Huyện ủy → Huyện ủy. */
function hostCommittee(organ: OrganMention | null): OrganMention | null {
  if (!organ) return null
  if (organ.organ.kind === 'committee') return organ
  return hostCommittee(organ.host)
}

/** The committee of a party title, from the person's other titles: "Phó Bí thư, Chủ tịch UBND huyện" → Huyện ủy. */
function committeeFromTitles(person: PersonDraft, homePlace: Place | null): Inferred | null {
  for (const { title } of person.holdings) {
    const host = hostCommittee(title.organ)
    if (host)
      return {
        name: host.name,
        kind: 'committee',
        mention: null,
        organ: host.organ,
        level: host.organ.level ?? null,
        place: null,
      }
  }
  for (const { title } of person.holdings) {
    const unit = title.organ?.unit
    const type = unit?.type ?? unit?.resolution?.place?.type ?? (unit?.level === 'district' ? homePlace?.type : null)
    if (!unit || !type) continue
    const level = unit.level === 'city' ? (homePlace?.level ?? 'district') : unit.level
    return {
      name: COMMITTEE_OF[type],
      kind: 'committee',
      mention: null,
      organ: null,
      level,
      place: unit.resolution?.place ?? null,
    }
  }
  return null
}

/** The nearest organisation before the title that it can hold, else the nearest one after it in the sentence. */
function nearestMention(entry: TitleEntry, before: UnitMention[], after: UnitMention[]): UnitMention | null {
  const fits = ({ organ, hidden }: UnitMention) =>
    organ !== null && !hidden && entry.holds !== undefined && holds(entry, organ.organ)
  return before.findLast(fits) ?? after.find(fits) ?? null
}

export type Surroundings = { before: UnitMention[]; after: UnitMention[]; home: Place | null; homeLevel: Level | null }

/** What a title without an organ refers to, or null where nothing near can be meant. */
export function inferOrganisation(title: TitleReading, person: PersonDraft, around: Surroundings): Inferred | null {
  const { entry } = title
  const beside = organBeside(title, person)
  if (beside) return organInferred(beside, around)
  const served = entry.office ? servedBody(entry, person) : null
  if (entry.office && served) return officeOf(entry.office, served, around)
  const isParty = entry.holds?.includes('committee') ?? false
  if (isParty) {
    const own = committeeFromTitles(person, around.home)
    if (own) return own
  }
  const mention = nearestMention(entry, around.before, around.after)
  if (mention?.organ) return inferFrom(mention, mention.organ, isParty)
  if (isParty && around.home) {
    const { type, level } = around.home
    return { name: COMMITTEE_OF[type], kind: 'committee', mention: null, organ: null, level, place: around.home }
  }
  return null
}

/** "Phó Chủ tịch - Tổng Thư ký UBTW MTTQ": one mark, and behind it an office of an organ that both can be in. */
function organBeside({ entry, to }: TitleReading, person: PersonDraft): OrganMention | null {
  const next = person.holdings.find(({ title }) => title.from === to + 1)
  const organ = next?.title.organ ?? null
  return organ && !entry.office && entry.holds !== undefined && holds(entry, organ.organ) ? organ : null
}

function organInferred(organ: OrganMention, { before, after }: Surroundings): Inferred {
  const mention = [...after, ...before].find((other) => other.organ?.from === organ.from) ?? null
  return {
    name: organ.name,
    kind: organ.organ.kind,
    mention,
    organ: organ.organ,
    level: organ.organ.level ?? null,
    place: null,
  }
}

/** "Chánh Văn phòng, người phát ngôn của UBND huyện": the body of the person's other title, which such an office serves. */
function servedBody(entry: TitleEntry, person: PersonDraft): OrganMention | null {
  return person.holdings.map(({ title }) => title.organ).find((organ) => organ && holds(entry, organ.organ)) ?? null
}

function officeOf(office: string, body: OrganMention, { before, after }: Surroundings): Inferred {
  const mention = [...after, ...before].find(({ organ }) => organ?.from === body.from) ?? null
  const { organ } = body
  return { name: `${office} ${body.name}`, kind: organ.kind, mention, organ, level: organ.level ?? null, place: null }
}

function inferFrom(mention: UnitMention, organ: OrganMention, isParty: boolean): Inferred {
  const committee = isParty ? hostCommittee(organ) : null
  const named = committee ?? organ
  return {
    name: named.name,
    kind: named.organ.kind,
    mention,
    organ: named.organ,
    level: mention.level,
    place: mention.place,
  }
}
