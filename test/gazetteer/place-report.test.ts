import { describe, expect, it } from 'vitest'
import { placeReport, readPlaceName, similarNames } from '../../src/gazetteer/index.js'

describe('reading a name with its type', () => {
  it.each([
    ['TX Kim Bảng', 'thị xã', 'kim bảng'],
    ['TX. Kim Bảng', 'thị xã', 'kim bảng'],
    ['Tp.Hồ Chí Minh', 'thành phố', 'hồ chí minh'],
    ['TP. Phủ Lý', 'thành phố', 'phủ lý'],
    ['H. Thanh Liêm', 'huyện', 'thanh liêm'],
    ['P. Châu Sơn', 'phường', 'châu sơn'],
    ['P7', 'phường', '7'],
    ['Q.3', 'quận', '3'],
    ['TT. Quế', 'thị trấn', 'quế'],
    ['Phường 07', 'phường', '7'],
    ['Kim Bảng', null, 'kim bảng'],
  ])('%s', (written, type, key) => {
    expect(readPlaceName(written)).toEqual({ type, key })
  })
})

describe('place report', () => {
  it('answers with parents, history and successors', () => {
    const [report, ...others] = placeReport('huyện Kim Sơn', { on: '2018-07-30' })
    expect(others).toEqual([])
    expect(report).toMatchObject({ unitId: 'district:376@2004-08-31', children: 27, cleanUnion: true })
    expect(report?.parents.map((unit) => unit.name)).toEqual(['tỉnh Ninh Bình'])
    expect(new Set(report?.successors.map((unit) => unit.name)).size).toBe(8)
  })

  it.each([
    ['350', 2],
    ['kim bang', 5],
    ['district:350@2025-01-01', 1],
    ['Tp.Hồ Chí Minh', 2],
    ['xã Tú Thịnh, huyện Sơn Dương', 1],
    ['phường Võ Thị Sáu, quận 3', 1],
    ['xã Tú Thịnh, Hà Giang', 0],
    ['Không Có Đâu', 0],
    ['', 0],
  ])('%s finds %i versions', (name, count) => {
    expect(placeReport(name)).toHaveLength(count)
  })

  it('keeps only what stood on the day asked for', () => {
    expect(placeReport('Kim Bảng', { on: '2022-07-28' }).map((unit) => unit.name)).toEqual(['huyện Kim Bảng'])
  })

  it.each([
    ['tỉnh Hà Tây', '2008-07-31', [['thành phố Hà Nội', 'whole']]],
    ['tỉnh Hòa Bình', '2025-06-30', [['tỉnh Phú Thọ', 'whole']]],
    ['tỉnh Ninh Bình', '2025-06-30', [['tỉnh Ninh Bình', 'whole']]],
    ['tỉnh Ninh Bình', '2025-07-01', []],
    ['tỉnh Thừa Thiên Huế', '2024-12-31', []],
  ])('%s of %s went on in %j', (name, on, expected) => {
    const successors = placeReport(name, { on }).flatMap((report) => report.successors)
    expect(successors.map((unit) => [unit.name, unit.relation])).toEqual(expected)
  })

  it.each([
    ['Kim Bong', 'huyện Kim Động'],
    ["H'Leo", "huyện Ea H'leo"],
    ['xy', undefined],
  ])('%s is like %s', (name, first) => {
    expect(similarNames(name)[0]).toBe(first)
  })
})
