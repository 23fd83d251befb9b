import type { TextDocument } from '../../vietnamese/index.js'
import type { DateMention } from './mention.js'
import { isOfItsTime } from './text-years.js'

/** "Từ ngày 1/8/2025, người dân …", "kể từ ngày 22/6/2021": since when something holds, no day on which something took place. */
function isBeginning(doc: TextDocument, mention: DateMention): boolean {
  const { grain, partOfDay } = mention.record
  const left = doc.sentences[mention.sentence]!.terms[mention.from - 1]
  return grain === 'day' && partOfDay === null && left?.normal === 'từ'
}

/** The day of the main event: the first event that the text tells of its own time, or null. */
export function findEventDay(doc: TextDocument, mentions: DateMention[], publishedOn: string | null): string | null {
  const event = mentions.find(
    (mention) =>
      mention.record.role === 'event' && !isBeginning(doc, mention) && isOfItsTime(mention.record.from, publishedOn),
  )
  return event?.record.from ?? null
}
