import type { SegmentedPage, Zone } from './segment-page.js'
import { isProse, sumZone, weighSegments } from './weigh-segments.js'

/** Finds what stands under a heading of a readers' part or of a list of other pages. */
export class HeadedSections {
  private readonly prose: Float64Array
  private readonly zonesByFirst = new Map<number, Zone[]>()

  constructor(
    private readonly page: SegmentedPage,
    private readonly container: Zone,
  ) {
    this.prose = weighSegments(page.segments).prose
    for (const zone of page.zones) {
      const zones = this.zonesByFirst.get(zone.first)
      if (zones) zones.push(zone)
      else this.zonesByFirst.set(zone.first, [zone])
    }
  }

  /** Segment after the last one that the heading at `at` heads: the rest of its own box, or up to the next prose. */
  findEnd(at: number, effect: 'comments' | 'related'): number {
    const box = this.boxOf(at)
    if (box) return box.last
    if (effect === 'related') return this.nextProse(at)
    const before = sumZone(this.prose, { first: this.container.first, last: at })
    const after = sumZone(this.prose, { first: at + 1, last: this.container.last })
    return after > before ? at + 1 : this.container.last
  }

  private nextProse(at: number): number {
    for (let i = at + 1; i < this.container.last; i++) {
      const segment = this.page.segments[i]!
      const { length } = segment.text
      if (length >= 100 && segment.linked < length * 0.3 && isProse(segment)) return i
    }
    return this.container.last
  }

  /** The largest element opened by line `at` that holds more than it and hardly any of the body. */
  private boxOf(at: number): Zone | null {
    let box: Zone | null = null
    const all = sumZone(this.prose, this.container)
    for (const zone of this.zonesByFirst.get(at) ?? []) {
      if (zone.last <= at + 1 || zone.last > this.container.last || zone.element === this.container.element) continue
      if (sumZone(this.prose, zone) <= all * 0.3 && (!box || zone.last > box.last)) box = zone
    }
    return box
  }
}
