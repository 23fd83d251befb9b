import type { DateRecord } from '../model/date.js'
import { hashId } from '../model/ids.js'
import type { NumberRecord } from '../model/number.js'
import { normaliseText, quoteTerms, readDocument, type TextDocument } from '../vietnamese/index.js'
import { extractDates, findDates } from './dates/index.js'
import { findNumbers, type NumberMention } from './numbers/index.js'
import { RecordIds } from './record-id.js'

function open(text: string): TextDocument {
  return readDocument(normaliseText(text))
}

/**
 * Every date and period of a text, also those told from the time of writing ("tuần trước"), each value once, in text order. `documentTime` (ISO, local day first) is the publication
 * time to resolve against. Offsets are code points of the text in NFC.
 */
export function readDates(text: string, options: { documentTime?: string | null } = {}): DateRecord[] {
  const doc = open(text)
  const publishedOn = options.documentTime?.slice(0, 10) ?? null
  return extractDates(findDates(doc, { publishedOn }), doc, new RecordIds(hashId(null, doc.text), doc), 'all')
}

function toRecord(doc: TextDocument, mention: NumberMention): NumberRecord {
  const { terms } = doc.sentences[mention.sentence]!
  return {
    value: mention.value,
    ...(mention.max === null ? {} : { max: mention.max }),
    ...(mention.of === null ? {} : { of: mention.of }),
    kind: mention.kind,
    // Money is named by its currency alone; what it is paid per stands in facts.
    unit: mention.kind === 'money' ? (mention.unit?.split('/')[0] ?? null) : mention.unit,
    modality: mention.modality,
    evidence: quoteTerms(doc, terms, mention.from, mention.to, mention.rule),
  }
}

/** Every number expression of a text in text order, in figures or words, whether or not it would become a fact. */
export function readNumbers(text: string): NumberRecord[] {
  const doc = open(text)
  return findNumbers(doc).map((mention) => toRecord(doc, mention))
}
