import type { Place } from '../../gazetteer/index.js'
import type { Level } from '../../model/evidence.js'
import type { Position } from '../../model/official.js'
import { quoteTerms, type Sentence, Tag, type Term, type TextDocument } from '../../vietnamese/index.js'
import type { Home } from '../units/home.js'
import type { UnitMention } from '../units/mention.js'
import { type PlacesSeen, placeOrgan } from '../units/place-organs.js'
import { matchPlaceNames, placesOfKey } from '../units/place-trie.js'
import { type Inferred, inferOrganisation, type Surroundings } from './infer-organisation.js'
import type { Holding, PersonDraft } from './person-draft.js'
import type { TitleReading } from './read-title.js'

/** What a sentence stands in: the units read so far, and those of the sentence itself. */
export type SentenceContext = {
  doc: TextDocument
  sentence: Sentence
  home: Home
  seen: PlacesSeen
  mentions: UnitMention[]
  /** Units of the sentences before, the nearest last. */
  earlier: () => UnitMention[]
  attestedOn: string | null
}

export type ReadPosition = { position: Position; isPublic: boolean }

/** Titles that are public offices even where no organ is named. */
const INHERENT =
  /Bí thư|ủy viên|Ủy viên|Công an|[Cc]hỉ huy|Chính trị viên|Chính ủy|Đồn|Chánh|Viện trưởng|[Hh]iệu trưởng|phòng|[Cc]ục|Bộ trưởng|Thứ trưởng|Vụ trưởng|Tỉnh trưởng|Tư lệnh|Chi hội|Chủ tịch/

function surroundings(context: SentenceContext, title: TitleReading): Surroundings {
  const before = context.mentions.filter((mention) => mention.to <= title.from)
  const after = context.mentions.filter((mention) => mention.from >= title.to)
  const far = title.entry.needsOrg ? [] : context.earlier()
  const { district, province } = context.home
  return {
    before: [...far, ...before],
    after,
    home: district ?? province,
    homeLevel: (district ?? province)?.level ?? null,
  }
}

/** One office of a person: organ expanded, inferred where the words leave it out, unit resolved. Null for what is no office. */
export function readPosition(context: SentenceContext, person: PersonDraft, holding: Holding): ReadPosition | null {
  const { title } = holding
  const evidence = quoteTerms(context.doc, context.sentence.terms, title.from, title.to, 'title')
  const make = (organisation: string | null, level: Level | null, place: Place | null): Position => ({
    title: title.title,
    organisation,
    level,
    unitId: place?.unitId ?? null,
    status: holding.status,
    attestedOn: context.attestedOn,
    evidence,
  })
  if (title.organ) {
    const read = context.mentions.find((mention) => mention.organ?.from === title.organ?.from)
    const { level, place } = read ?? placeOrgan(title.organ, context.home, context.seen)
    return { position: make(title.organ.name, level, place), isPublic: title.organ.organ.public !== false }
  }
  if (title.entry.whole || title.organisation !== null || title.entry.village) {
    const { level, place } = placeLevel(title.level, context)
    return { position: make(title.organisation ?? villageAround(context, title), level, place), isPublic: true }
  }
  const inferred = inferOrganisation(title, person, surroundings(context, title))
  const bracketed = title.entry.bracketed
  if (!inferred && bracketed && hasOriginBehind(context.sentence.terms, person.to))
    return { position: make(bracketed, 'national', null), isPublic: true }
  if (!inferred && title.entry.needsOrg) return null
  const isPublic = inferred ? inferred.organ?.public !== false : INHERENT.test(title.title)
  const { level, place } = inferred ? placeInferred(inferred, context) : { level: null, place: null }
  const position = make(inferred?.name ?? null, level, place)
  if (inferred) position.evidence.rule = 'title/organ-from-context'
  return { position, isPublic }
}

/** "đại biểu A (Thái Bình)", "B (đoàn Hà Nội)": whom a delegate was elected by. */
function hasOriginBehind(terms: readonly Term[], to: number): boolean {
  if (!terms[to]?.is(Tag.OpenParen)) return false
  if (terms[to + 1]?.normal === 'đoàn' || terms[to + 1]?.normal === 'đbqh') return true
  return matchPlaceNames(terms, to + 1).some(({ key }) => placesOfKey(key).some(({ level }) => level === 'province'))
}

/** "Trưởng thôn A": the village of that kind named last. */
function villageAround({ mentions, earlier }: SentenceContext, { entry, from }: TitleReading): string | null {
  if (!entry.village) return null
  const before = [...earlier(), ...mentions.filter((mention) => mention.to <= from)]
  const village = before.findLast(({ rule, name }) => rule === 'village' && name.startsWith(`${entry.village} `))
  return village?.name ?? null
}

function placeLevel(
  level: Level | 'city' | null,
  { home, seen }: SentenceContext,
): { level: Level | null; place: Place | null } {
  if (level === 'province') return { level, place: home.province }
  if (level === 'district') return { level, place: home.district ?? seen.latest((place) => place.level === 'district') }
  if (level === 'commune') return { level, place: seen.latest((place) => place.level === 'commune') }
  if (level !== 'city') return { level, place: null }
  const city = [home.district, home.province].find((place) => place?.type === 'thành phố') ?? null
  return { level: city?.level ?? 'district', place: city }
}

function placeInferred(inferred: Inferred, context: SentenceContext): { level: Level | null; place: Place | null } {
  if (inferred.mention) return { level: inferred.mention.level, place: inferred.mention.place }
  if (inferred.place) return { level: inferred.place.level, place: inferred.place }
  return placeLevel(inferred.level, context)
}
