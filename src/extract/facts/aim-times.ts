import { Tag } from '../../vietnamese/index.js'
import type { DateMention } from '../dates/mention.js'
import type { SentenceReading } from './sentence-reading.js'

/** Words that aim whatever stands beside them; plans and demands may also be told of as met. */
const AIMS = /^(?:phấn đấu|quyết tâm|sẽ|dự kiến|đặt mục tiêu|mục tiêu|chỉ tiêu phấn đấu|hướng tới|hướng đến|dự tính)/u

/** "Năm 2023, huyện phấn đấu…", "phấn đấu đến năm 2025…": the time of an aim is no time of what other sentences tell. */
export function isTimeOfAim(reading: SentenceReading, date: DateMention): boolean {
  const { cues, clause, terms } = reading
  return cues.some((cue) => {
    if (cue.entry !== 'targets') return false
    const words = terms.slice(cue.from, cue.to).map(({ normal }) => normal)
    if (!AIMS.test(words.join(' ')) || isEffort(reading, cue.from, cue.to)) return false
    if (cue.to <= date.from) return clause[cue.from] === clause[date.from] || date.from - cue.to <= 3
    return cue.from >= date.to && !isDoneBetween(reading, date.to, cue.from)
  })
}

function isDoneBetween({ terms }: SentenceReading, from: number, to: number): boolean {
  return terms.slice(from, to).some((term) => term.normal === 'đã' || term.is(Tag.Semicolon))
}

const EFFORT_HEADS = new Set(['sự', 'thần', 'trình', 'lực', 'chí', 'gian', 'năm'])

/** "nhờ nỗ lực phấn đấu của nhân dân": the effort itself, not what it aims at. */
export function isEffort({ terms }: SentenceReading, from: number, to: number): boolean {
  if (terms[to - 1]!.normal !== 'đấu' || to - from !== 2) return false
  const after = terms[to]
  if (after?.normal === 'của' || after?.normal === 'không' || after?.is(Tag.Stop)) return true
  const isNoun = EFFORT_HEADS.has(terms[from - 1]?.normal ?? '') || after?.normal === 'và'
  return isNoun && (after?.is(Tag.Comma) === true || after?.normal === 'và' || after?.normal === 'vươn')
}
