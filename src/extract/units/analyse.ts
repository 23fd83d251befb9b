import { isWithin, type Place, parentOf, placeOn, versionsOf } from '../../gazetteer/index.js'
import { oncePerDocument, type TextDocument } from '../../vietnamese/index.js'
import type { ExtractContext } from '../context.js'
import { type Home, homeFromText, makeHome } from './home.js'
import type { UnitAnalysis, UnitMention } from './mention.js'
import { PlacesSeen, placeOrgans } from './place-organs.js'
import { PLACE_AFTER_PREPOSITION } from './read-bare.js'
import { scanSentence } from './scan-sentence.js'

type Kept = { context: ExtractContext | null; analysis: UnitAnalysis | null }

const keptOf = oncePerDocument((): Kept => ({ context: null, analysis: null }))

/** Every mention of a place or organisation, resolved. Kept for the document: units and officials both read it. */
export function analyseUnits(doc: TextDocument, context: ExtractContext): UnitAnalysis {
  const kept = keptOf(doc)
  if (kept.analysis && kept.context === context) return kept.analysis
  kept.context = context
  kept.analysis = analyse(doc, context)
  return kept.analysis
}

function analyse(doc: TextDocument, context: ExtractContext): UnitAnalysis {
  const given = makeHome(context.districtCode, doc, context)
  if (given.basis === 'pipeline') return scanAll(doc, given)
  // The text decides: what it names most is home, and the text is read again with it.
  const first = scanAll(doc, given)
  const home = guessHome(first, given)
  return home.basis === 'none' ? first : scanAll(doc, home)
}

function scanAll(doc: TextDocument, home: Home): UnitAnalysis {
  const seen = new PlacesSeen()
  const bySentence: UnitMention[][] = []
  const opens: number[] = []
  for (const sentence of doc.sentences) {
    const { mentions, roles } = scanSentence(sentence, home)
    placeOrgans(mentions, home, seen)
    bySentence.push(mentions)
    opens.push(roles)
  }
  return { home, bySentence, opens }
}

/** Share of the districts named that one must have to be home. */
const HOME_SHARE = 0.75

function guessHome({ bySentence }: UnitAnalysis, given: Home): Home {
  const districts = new Map<string, number>()
  const provinces = new Map<string, number>()
  for (const mentions of bySentence) {
    for (const mention of mentions) {
      vote(mention, given.day, districts, provinces)
      voteByCommunes(mention, bySentence, districts)
    }
  }
  const district = elect(districts, given.day)
  const province = elect(provinces, given.day)
  return homeFromText(given.day, district, province)
}

function count(votes: Map<string, number>, code: string, weight = 1): void {
  votes.set(code, (votes.get(code) ?? 0) + weight)
}

function vote(mention: UnitMention, day: string, districts: Map<string, number>, provinces: Map<string, number>): void {
  const { place, rule } = mention
  if (!place || rule === PLACE_AFTER_PREPOSITION) return
  if (place.level === 'province') count(provinces, place.code, 2)
  if (place.level === 'district') {
    count(districts, place.code)
    const above = parentOf(place, day)
    if (above) count(provinces, above.code)
  }
}

/** Communes that one of several districts of a name must have among those that the page names. */
const MIN_COMMUNES = 2

/** "huyện Châu Thành … các xã Vĩnh Thành, Bình Hòa": of the ten of that name the one in which these communes lie. */
function voteByCommunes(
  { level, candidates }: UnitMention,
  bySentence: UnitMention[][],
  districts: Map<string, number>,
): void {
  if (level !== 'district' || candidates.length < 2) return
  const communes = bySentence
    .flat()
    .filter((mention) => mention.kind === 'administrative' && mention.level === 'commune')
  const support = candidates.map(({ code }) => {
    const within = communes.filter(({ place, candidates: others }) =>
      [place, ...others].some((commune) => commune !== null && isWithin(commune, code)),
    )
    return { code, names: new Set(within.map(({ name }) => name)).size }
  })
  const [best, second] = support.sort((a, b) => b.names - a.names)
  if (best!.names >= MIN_COMMUNES && best!.names > second!.names) count(districts, best!.code)
}

function elect(votes: Map<string, number>, day: string): Place | null {
  const total = [...votes.values()].reduce((sum, value) => sum + value, 0)
  const [code, value] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [null, 0]
  if (code === null || value / total < HOME_SHARE) return null
  return placeOn(code, day) ?? versionsOf(code).at(-1) ?? null
}
