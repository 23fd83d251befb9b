import type { UnitRecord } from '../../model/unit.js'
import { quoteTerms, Tag, type TextDocument } from '../../vietnamese/index.js'
import type { ExtractContext } from '../context.js'
import { RecordIds } from '../record-id.js'
import { analyseUnits } from './analyse.js'
import type { UnitMention } from './mention.js'

export { analyseUnits } from './analyse.js'
export type { Home } from './home.js'
export type { UnitAnalysis, UnitMention } from './mention.js'

/**
 * Places and organisations that the text names, each name once, at its first mention. Places are resolved in the
 * pipeline's district, then its province, then the nation, at the article's date; what is not unique keeps its candidates.
 */
export function extractUnits(
  doc: TextDocument,
  context: ExtractContext,
  ids = new RecordIds(context.articleId, doc),
): UnitRecord[] {
  const { bySentence, home } = analyseUnits(doc, context)
  const mentions: UnitMention[] = []
  for (const own of bySentence) for (const mention of own) if (!mention.hidden) mentions.push(mention)
  const fuller = new Set(mentions.filter(isFull).map(shortForm))
  const known = new Set<string>()
  const records: UnitRecord[] = []
  for (const mention of mentions) {
    if (!isPublished(mention) || (mention.organ && !isFull(mention) && fuller.has(shortForm(mention)))) continue
    const key = `${mention.name.toLowerCase()}|${mention.place?.unitId ?? mention.level}`
    if (known.has(key)) continue
    known.add(key)
    records.push(makeRecord(doc, mention, home.basis, ids))
  }
  return records
}

const HEADS = new Set(['trưởng', 'phó'])

/** Organs that need more than their bare name to be somebody: "Hội LHPN", "Công an", "HĐND". */
const NEEDS_UNIT = new Set(['council', 'government', 'mass', 'force', 'front', 'part', 'court', 'service', 'khoi'])

/** Bare names of organs and committees of purpose are context, not units of the page. */
function isPublished({ organ, sentence, from, place }: UnitMention): boolean {
  if (!organ) return true
  // "Ban Tổ chức" alone runs a festival; the party's is told by its committee or by who heads it.
  if (organ.name === 'Ban Tổ chức' && !HEADS.has(sentence.terms[from - 1]?.normal ?? '')) return false
  // "Thường trực Ban Bí thư" is a person.
  if (organ.organ.kind === 'part' && organ.host?.organ.name === 'Ban Bí thư') return false
  // A ministry that no table knows is a name cut short.
  if (organ.organ.kind === 'ministry' && organ.organ.named) return false
  if (organ.organ.kind === 'private' || (organ.organ.kind === 'steering' && organ.organ.named)) return false
  // "do đảng ủy quản lý": of nobody in particular.
  if (organ.name === 'Đảng ủy' && !place && sentence.terms[from]!.is(Tag.Lower)) return false
  if (organ.unit || organ.host || organ.organ.level === 'national') return true
  if (organ.organ.name === 'Ủy ban Mặt trận Tổ quốc Việt Nam') return false
  if (organ.organ.level === 'village' || organ.organ.name === 'Đảng bộ') return false
  if (organ.organ.named) return organ.name !== organ.organ.name
  return !NEEDS_UNIT.has(organ.organ.kind)
}

/** "Huyện ủy" on a page that says "Huyện ủy Kim Bảng" is the same organisation, said shorter. */
const shortForm = ({ organ, place }: UnitMention) => `${organ?.organ.name}|${place?.unitId}`

function isFull({ organ }: UnitMention): boolean {
  return organ !== null && (organ.unit !== null || organ.host !== null)
}

function makeRecord(doc: TextDocument, mention: UnitMention, basis: string, ids: RecordIds): UnitRecord {
  const { sentence, from, to } = mention
  const rule = basis === 'text' ? `${mention.rule}/home-from-text` : mention.rule
  return {
    id: ids.make('unit', sentence.terms[from]!.start, sentence.terms[to - 1]!.end),
    name: mention.name,
    kind: mention.kind,
    level: mention.level,
    unitId: mention.place?.unitId ?? null,
    code: mention.place?.code ?? null,
    candidates: mention.candidates.map((place) => place.unitId),
    evidence: quoteTerms(doc, sentence.terms, from, to, rule),
  }
}
