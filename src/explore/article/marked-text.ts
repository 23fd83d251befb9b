/** Words of an article that a record quotes. Offsets count code points, half open. */
export type TextMark = { key: string; kind: string; start: number; end: number }

/** A stretch of text with the marks over it, the innermost (shortest) first. */
export type Segment<Mark extends TextMark> = { start: number; end: number; marks: Mark[] }

/**
 * Cuts the stretch [start, end) wherever a mark begins or ends, so that marks may overlap in any way. The segments cover
 * the stretch without gaps; joined, those of a mark are exactly its words.
 */
export function cutSegments<Mark extends TextMark>(
  start: number,
  end: number,
  marks: readonly Mark[],
): Segment<Mark>[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start)
  const cuts = new Set([start, end])
  for (const mark of inside) {
    cuts.add(Math.max(start, mark.start))
    cuts.add(Math.min(end, mark.end))
  }
  const places = [...cuts].sort((a, b) => a - b)
  const segments: Segment<Mark>[] = []
  let open: Mark[] = []
  const waiting = [...inside].sort((a, b) => a.start - b.start)
  for (const [at, from] of places.slice(0, -1).entries()) {
    while (waiting.length > 0 && waiting[0]!.start <= from) open.push(waiting.shift()!)
    open = open.filter((mark) => mark.end > from)
    const over = [...open].sort((a, b) => a.end - a.start - (b.end - b.start))
    segments.push({ start: from, end: places[at + 1]!, marks: over })
  }
  return segments
}
