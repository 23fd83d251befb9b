import { describe, expect, it } from 'vitest'
import {
  allPlaces,
  allSuccessions,
  isValidOn,
  type PlaceLevel,
  placeOn,
  versionsOf,
} from '../../src/gazetteer/index.js'

const countOn = (level: PlaceLevel, day: string) =>
  allPlaces.filter((place) => place.level === level && isValidOn(place, day)).length

describe('gazetteer tables', () => {
  it.each([
    ['2008-07-31', 64, 684, 10_891],
    ['2008-08-01', 63, 684, 10_889],
    ['2025-06-30', 63, 696, 10_035],
    ['2025-07-01', 34, 0, 3_321],
    ['2026-05-01', 34, 0, 3_321],
  ])('count the units of %s', (day, provinces, districts, communes) => {
    expect([countOn('province', day), countOn('district', day), countOn('commune', day)]).toEqual([
      provinces,
      districts,
      communes,
    ])
  })

  it('lets no two versions of a code overlap in time', () => {
    const overlapping = allPlaces.filter((place) =>
      versionsOf(place.code).some(
        (other) => other !== place && place.validFrom <= other.validFrom && isValidOn(place, other.validFrom),
      ),
    )
    expect(overlapping).toEqual([])
  })

  it('has no version that ends before it starts', () => {
    expect(allPlaces.filter((place) => place.validTo !== null && place.validTo < place.validFrom)).toEqual([])
  })

  it('has no orphan: the parent exists from the first to the last day of each unit', () => {
    const orphans = allPlaces.filter((place) => {
      const { parentCode } = place
      return (
        parentCode !== null &&
        !(placeOn(parentCode, place.validFrom) && placeOn(parentCode, place.validTo ?? '2026-06-01'))
      )
    })
    expect(orphans).toEqual([])
  })

  it('gives every unit an id of its own', () => {
    expect(new Set(allPlaces.map((place) => place.unitId)).size).toBe(allPlaces.length)
  })

  it('leads every commune of the last old day to the first new day, and every new one back', () => {
    const from = new Set(allSuccessions().map((succession) => succession.old.unitId))
    const to = new Set(allSuccessions().map((succession) => succession.new.unitId))
    const communesOn = (day: string) => allPlaces.filter((place) => place.level === 'commune' && isValidOn(place, day))
    expect(communesOn('2025-06-30').filter((place) => !from.has(place.unitId))).toEqual([])
    expect(communesOn('2025-07-01').filter((place) => !to.has(place.unitId))).toEqual([])
  })

  it('calls an old unit whole only where it has one successor', () => {
    const counts = new Map<string, number>()
    for (const { old } of allSuccessions()) counts.set(old.unitId, (counts.get(old.unitId) ?? 0) + 1)
    const torn = allSuccessions().filter(({ old, relation }) => relation === 'whole' && counts.get(old.unitId) !== 1)
    expect(torn).toEqual([])
  })
})
