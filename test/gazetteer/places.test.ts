import { describe, expect, it } from 'vitest'
import {
  childrenOn,
  communeCount,
  findPlaces,
  fullName,
  historyOf,
  isCleanUnion,
  isWithin,
  parentOf,
  placeOn,
  predecessorsOf,
  successorsOf,
} from '../../src/gazetteer/index.js'

const nameOn = (code: string, day: string) => {
  const place = placeOn(code, day)
  return place && fullName(place)
}

describe('a code on a day', () => {
  it.each([
    ['350', '2022-07-28', 'huyện Kim Bảng'],
    ['350', '2024-12-31', 'huyện Kim Bảng'],
    ['350', '2025-01-01', 'thị xã Kim Bảng'],
    ['350', '2025-07-01', null],
    ['347', '2008-06-23', 'thị xã Phủ Lý'],
    ['447', '2014-01-01', 'huyện Kỳ Anh'],
    ['447', '2015-06-01', 'huyện Kỳ Anh'],
    ['449', '2014-01-01', null],
    ['449', '2015-06-01', 'thị xã Kỳ Anh'],
    ['088', '2019-10-01', 'huyện Sa Pa'],
    ['46', '2024-12-31', 'tỉnh Thừa Thiên Huế'],
    ['46', '2025-01-01', 'thành phố Huế'],
    ['75', '2026-04-29', 'tỉnh Đồng Nai'],
    ['75', '2026-04-30', 'thành phố Đồng Nai'],
    ['25270', '2026-04-30', 'phường Lộc Ninh'],
    ['28', '2008-07-31', 'tỉnh Hà Tây'],
    ['28', '2008-08-01', null],
    ['07693', '2025-03-01', null],
  ])('%s on %s is %s', (code, day, name) => {
    expect(nameOn(code, day)).toBe(name)
  })

  it('moves Mê Linh to Hà Nội in 2008', () => {
    const parentName = (day: string) => parentOf(placeOn('250', day)!, day)?.name
    expect([parentName('2008-07-31'), parentName('2008-08-01')]).toEqual(['Vĩnh Phúc', 'Hà Nội'])
  })
})

describe('finding by name', () => {
  it.each([
    ['Kim Bảng', { level: 'district', on: '2022-07-28' }, ['district:350@2004-08-31']],
    ['Qui Nhơn', { level: 'district', on: '2022-01-01' }, ['district:540@2021-01-01']],
    ['Quy Nhơn', { level: 'district', on: '2019-01-01' }, ['district:540@2004-08-31']],
    ['Đăk Lăk', { level: 'province', on: '2020-01-01' }, ['province:66@2004-08-31']],
    ['Đak Lak', { level: 'province', on: '2020-01-01' }, ['province:66@2004-08-31']],
    ['Đắc Lắc', { level: 'province', on: '2020-01-01' }, ['province:66@2004-08-31']],
    ['THANH HOÁ', { level: 'province', on: '2020-01-01' }, ['province:38@2004-08-31']],
    ['Bà Rịa-Vũng Tàu', { level: 'province', on: '2020-01-01' }, ['province:77@2004-08-31']],
    ['Ia H’ Drai', { level: 'district', on: '2020-01-01' }, ['district:618@2015-03-12']],
    ['Phan Rang – Tháp Chàm', { level: 'district', on: '2020-01-01' }, ['district:582@2007-02-23']],
    ['Buôn Mê Thuột', { level: 'district', on: '2020-01-01' }, ['district:643@2004-08-31']],
  ] as const)('%s %o', (name, query, unitIds) => {
    expect(findPlaces(name, query).map((place) => place.unitId)).toEqual(unitIds)
  })

  it('knows ten huyện Châu Thành and keeps them apart by province', () => {
    expect(findPlaces('Châu Thành', { level: 'district', on: '2020-01-01' })).toHaveLength(10)
    const one = findPlaces('Châu Thành', { level: 'district', within: '72', on: '2020-01-01' })
    expect(one.map((place) => place.code)).toEqual(['708'])
  })

  it('finds a commune by name, type and district, not a namesake elsewhere', () => {
    const found = findPlaces('Minh Tâm', { type: 'xã', within: '694', on: '2022-07-07' })
    expect(found.map((place) => place.code)).toEqual(['25349'])
    expect(findPlaces('Minh Tâm', { type: 'xã', within: '350', on: '2022-07-07' })).toEqual([])
  })

  it('holds communes within their province, at that time', () => {
    const minhTam = placeOn('25349', '2022-07-07')!
    expect([isWithin(minhTam, '694'), isWithin(minhTam, '70'), isWithin(minhTam, '35')]).toEqual([true, true, false])
  })
})

describe('counts of communes', () => {
  it.each([
    ['district:376@2004-08-31', '2018-07-30', 27],
    ['district:350@2004-08-31', '2022-07-28', 18],
    ['district:350@2025-01-01', '2025-02-01', 17],
    ['district:350@2004-08-31', '2025-07-01', null],
    ['district:447@2004-08-31', '2013-01-01', null],
    ['district:536@2004-08-31', '2022-01-01', 0],
    ['district:471@2004-10-16', '2022-01-01', 0],
    ['province:35@2004-08-31', '2022-01-01', null],
    ['district:999@2004-08-31', '2022-01-01', null],
  ])('%s on %s: %s', (unitId, day, count) => {
    expect(communeCount(unitId, day)).toBe(count)
  })

  it('counts the children of a new province', () => {
    expect(childrenOn('37', '2025-07-01')).toHaveLength(129)
  })
})

describe('history and crosswalk', () => {
  it('follows Kim Bảng from huyện to thị xã', () => {
    const versions = historyOf(placeOn('350', '2010-01-01')!)
    expect(versions.map((place) => [fullName(place), place.validTo])).toEqual([
      ['huyện Kim Bảng', '2024-12-31'],
      ['thị xã Kim Bảng', '2025-06-30'],
    ])
  })

  it('does not take a re-used code for the same unit', () => {
    expect(historyOf(placeOn('00004', '2025-07-01')!).map(fullName)).toEqual(['phường Ba Đình'])
    expect(historyOf(placeOn('15', '2025-07-01')!).map(fullName)).toEqual(['tỉnh Lào Cai'])
  })

  it('goes from an old commune to new ones and back, whole or in part', () => {
    const relations = (code: string) =>
      successorsOf(placeOn(code, '2025-06-30')!).map((piece) => [piece.new.code, piece.relation])
    expect(relations('00004')).toEqual([['00004', 'whole']])
    expect(relations('18796')).toEqual([
      ['18754', 'part'],
      ['18823', 'part'],
      ['18832', 'part'],
    ])
    const before = predecessorsOf(placeOn('13384', '2025-07-01')!).map((piece) => fullName(piece.old))
    expect(before).toEqual(['phường Quế', 'xã Văn Xá', 'phường Ngọc Sơn'])
  })

  it('says the same of every version of a district', () => {
    const huyen = placeOn('350', '2020-01-01')!
    expect(successorsOf(huyen)).toEqual(successorsOf(placeOn('350', '2025-06-30')!))
    expect(isCleanUnion(huyen)).toBe(true)
  })

  it.each([
    ['376', true],
    ['318', true],
    ['001', false],
    ['35', null],
  ])('%s is a clean union: %s', (code, clean) => {
    expect(isCleanUnion(placeOn(code, '2025-06-30')!)).toBe(clean)
  })

  it('has no successors for a district that ended before the reform', () => {
    const hoanhBo = placeOn('204', '2019-01-01')!
    expect([successorsOf(hoanhBo), isCleanUnion(hoanhBo)]).toEqual([[], null])
  })
})
