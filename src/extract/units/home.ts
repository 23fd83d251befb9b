import {
  childrenEver,
  nameAliases,
  nearestVersion,
  type Place,
  parentOf,
  placeOn,
  placeWords,
  REFORM_DAY,
  successorsOf,
  versionsOf,
} from '../../gazetteer/index.js'
import { Tag, type TextDocument } from '../../vietnamese/index.js'
import type { ExtractContext } from '../context.js'

/** Where a page is from and when: what bare names and bare "huyện", "tỉnh" refer to. */
export type Home = {
  district: Place | null
  province: Place | null
  /** Day at which units are resolved. */
  day: string
  /** How the district is known: from the pipeline, from the text, or not at all. */
  basis: 'pipeline' | 'text' | 'none'
  /** Keys of the first words of names that may stand bare here. */
  bareOpeners: ReadonlySet<string>
  /** Answers to names asked before, on this page or others; filled by resolveTyped. */
  resolved: Map<string, unknown>
}

const NO_DAY = '2024-06-30'

/** Latest day that the text states: full dates, else the middle of the latest year named ("năm 2022", not "đến năm 2030"). */
function latestStatedDay(doc: TextDocument): string | null {
  let latest: string | null = null
  const note = (day: string) => {
    if (latest === null || day > latest) latest = day
  }
  for (const { terms } of doc.sentences) {
    for (let index = 2; index < terms.length; index += 1) {
      const term = terms[index]!
      if (!term.is(Tag.Year)) {
        if (term.is(Tag.Decimal)) noteDotted(term.text, note)
        continue
      }
      if (terms[index - 1]!.normal === 'năm' && terms[index - 2]!.normal !== 'đến') note(`${term.text}-06-30`)
      const month = terms[index - 2]!
      const day = terms[index - 4]
      if (day?.is(Tag.Day) && month.is(Tag.Month) && !terms[index - 1]!.is(Tag.Word)) {
        note(`${term.text}-${month.text.padStart(2, '0')}-${day.text.padStart(2, '0')}`)
      }
    }
  }
  return latest
}

function noteDotted(text: string, note: (day: string) => void): void {
  const match = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(text)
  if (match && Number(match[2]) <= 12 && Number(match[1]) <= 31) {
    note(`${match[3]}-${match[2]!.padStart(2, '0')}-${match[1]!.padStart(2, '0')}`)
  }
}

/** The article's day: publication, else event, else the latest day stated. Null when nothing tells. */
export function findArticleDay(doc: TextDocument, context: ExtractContext): string | null {
  return context.publishedOn ?? context.eventOn ?? latestStatedDay(doc)
}

/** The province that holds a district on a day; after the reform the one that took it over. */
function provinceOf(district: Place, day: string): Place | null {
  if (day < REFORM_DAY) return parentOf(district, day)
  const next = successorsOf(district)[0]?.new
  return next ? parentOf(next, day) : parentOf(district)
}

/** A day outside the time of a district is moved to its end, unless the page itself is dated. */
function clampDay(code: string, stated: string | null, dated: boolean): string {
  const last = versionsOf(code).at(-1)
  if (!last) return stated ?? NO_DAY
  if (stated === null) return last.validTo ?? NO_DAY
  if (!dated && last.validTo !== null && stated > last.validTo) return last.validTo
  return stated
}

const openersOfUnits = new Map<string, ReadonlySet<string>>()

/** First words of the names of a district or province and of all that ever lay in it: a quick way to pass over a word. */
function findBareOpeners(...places: (Place | null)[]): ReadonlySet<string> {
  const key = places.map((place) => place?.unitId).join(' ')
  const known = openersOfUnits.get(key)
  if (known) return known
  const openers = new Set<string>()
  for (const place of places) {
    if (!place) continue
    openers.add(placeWords(place.name)[0]!)
    if (place.level !== 'district') continue
    const later = successorsOf(place).map((succession) => succession.new)
    for (const below of [...childrenEver(place.code), ...later]) openers.add(placeWords(below.name)[0]!)
  }
  for (const [written] of nameAliases) openers.add(written.split(' ')[0]!)
  openersOfUnits.set(key, openers)
  return openers
}

/** Homes of the pages before: those of a portal share them, and the answers to the names they ask for. */
const homes = new Map<string, Home>()
const MOST_HOMES = 200

function completeHome({ district, province, day, basis }: Pick<Home, 'district' | 'province' | 'day' | 'basis'>): Home {
  const key = `${district?.unitId}|${province?.unitId}|${day}|${basis}`
  const known = homes.get(key)
  if (known) return known
  const bareOpeners = findBareOpeners(district, province)
  const home = { district, province, day, basis, bareOpeners, resolved: new Map() }
  if (homes.size >= MOST_HOMES) homes.clear()
  homes.set(key, home)
  return home
}

export function makeHome(districtCode: string | null, doc: TextDocument, context: ExtractContext): Home {
  const stated = findArticleDay(doc, context)
  if (districtCode === null)
    return completeHome({ district: null, province: null, day: stated ?? NO_DAY, basis: 'none' })
  const day = clampDay(districtCode, stated, context.publishedOn !== null)
  const district = placeOn(districtCode, day) ?? nearestVersion(districtCode, day)
  return completeHome({ district, province: district && provinceOf(district, day), day, basis: 'pipeline' })
}

/** A home taken from what the text names; the day stays. */
export function homeFromText(day: string, district: Place | null, province: Place | null): Home {
  const above = district ? provinceOf(district, day) : province
  return completeHome({ district, province: above, day, basis: district || province ? 'text' : 'none' })
}
