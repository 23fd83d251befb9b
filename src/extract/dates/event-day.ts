import type { TextDocument } from '../../vietnamese/index.js'
import type { DateMention } from './mention.js'

/** "Từ ngày 1/8/2025, người dân …", "kể từ ngày 22/6": since when something holds, no day on which something took place. */
function isBeginning(doc: TextDocument, mention: DateMention): boolean {
  const { grain, partOfDay } = mention.record
  const left = doc.sentences[mention.sentence]!.terms[mention.from - 1]
  return grain === 'day' && partOfDay === null && left?.normal === 'từ'
}

/** The day of the main event: the first event that the text tells, or null. */
export function findEventDay(doc: TextDocument, mentions: DateMention[]): string | null {
  const event = mentions.find(
    (mention) => !mention.pointer && mention.record.role === 'event' && !isBeginning(doc, mention),
  )
  return event?.record.from ?? null
}
