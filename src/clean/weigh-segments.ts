import type { Segment, Zone } from './segment-page.js'

/** Prefix sums over the segments, so that any zone is weighed in constant time. */
export type Weights = {
  /** Characters. */
  chars: Float64Array
  linked: Float64Array
  links: Float64Array
  /** Characters of prose: sentences outside links. */
  prose: Float64Array
}

const sentence = /[.!?…;:。！？]["”’»)\]]?(?:\s|$)/u

/** Whether a segment reads as sentences rather than as a label, a link or a list of names. */
export function isProse(segment: Segment): boolean {
  segment.prose ??= readsAsProse(segment)
  return segment.prose
}

function readsAsProse(segment: Segment): boolean {
  if (segment.linked > segment.text.length * 0.5) return false
  const length = reading(segment.text)
  if (length >= 160 || isVerse(segment)) return true
  return length >= 50 && sentence.test(segment.text)
}

/** Characters, those of scripts that write a word in one or two counted double. */
function reading(text: string): number {
  return /^.{0,30}?[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/u.test(text) ? text.length * 2.5 : text.length
}

/** Verses, lyrics, addresses in running text: short lines that only br separates, none of them links. */
function isVerse({ run, text }: Segment): boolean {
  return run.length >= 240 && run.linked < run.length * 0.2 && text.length >= 12
}

export function proseWeight(segment: Segment): number {
  if (!isProse(segment)) return 0
  const free = 1 - segment.linked / segment.text.length
  return Math.min(segment.text.length, 1200) * free * free
}

export function weighSegments(segments: Segment[]): Weights {
  const size = segments.length + 1
  const weights = {
    chars: new Float64Array(size),
    linked: new Float64Array(size),
    links: new Float64Array(size),
    prose: new Float64Array(size),
  }
  segments.forEach((segment, at) => {
    weights.chars[at + 1] = weights.chars[at]! + segment.text.length
    weights.linked[at + 1] = weights.linked[at]! + segment.linked
    weights.links[at + 1] = weights.links[at]! + segment.links
    weights.prose[at + 1] = weights.prose[at]! + proseWeight(segment)
  })
  return weights
}

/** Prefix counts of the segments that `test` holds for. */
export function countSegments(segments: Segment[], test: (segment: Segment, at: number) => boolean): Float64Array {
  const counts = new Float64Array(segments.length + 1)
  segments.forEach((segment, at) => {
    counts[at + 1] = counts[at]! + (test(segment, at) ? 1 : 0)
  })
  return counts
}

export function sumZone(sums: Float64Array, zone: Pick<Zone, 'first' | 'last'>): number {
  return sums[Math.min(zone.last, sums.length - 1)]! - sums[zone.first]!
}

/** Three words or more that close as a sentence does. */
export function isShortSentence(text: string): boolean {
  return /[.!?…]["”»]?$/u.test(text) && text.split(' ').length >= 3
}
