import { load } from 'cheerio'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kimBangReview } from '../load/make-records.js'
import { type ExplorerKit, openExplorer } from './explorer-kit.js'

let kit: ExplorerKit
beforeAll(async () => {
  kit = await openExplorer()
  const review = kimBangReview({ publishedOn: '2022-07-29' })
  const officials = review.officials.map((one) => ({
    ...one,
    positions: one.positions.map((position) => ({ ...position, attestedOn: '2022-07-29' })),
  }))
  await kit.publish([{ ...review, officials }])
})
afterAll(() => kit.close())

const pageOf = async (path: string) => load((await kit.ask(path)).text)

test('counts over time are a table and a picture of the same statements', async () => {
  const page = await pageOf('/district/350')
  expect(page('h1').text()).toBe('thị xã Kim Bảng, Hà Nam')
  expect(page('.statements').first().find('tbody tr').text().trim()).toBe('first half of 202295registeredadds up')
  expect(page('.statement title').text()).toBe('95 registered, first half of 2022')
})

test('officials stand with the days that attest them', async () => {
  const page = await pageOf('/district/350')
  expect(page('.offices tbody tr').text()).toContain('Nguyễn Mạnh TuấnPhó Bí thư Thường trực, Huyện ủy29 Jul 20221')
  expect(page('.offices .span rect').length).toBe(1)
})

test('articles lead to their text', async () => {
  const page = await pageOf('/district/350')
  expect(page('.news a').text()).toBe('Kim Bảng nhìn lại nửa năm làm dân vận')
})

test.each([
  ['350', 'huyện Kim Bảng 31 Aug 2004 – 31 Dec 2024', 'make up the old district exactly', 'phường Tam Chúc'],
  ['347', 'thành phố Phủ Lý', 'reach beyond the old district', 'phường Phủ Lý'],
  ['762', 'quận Thủ Đức', 'ended before the reform', ''],
])('what became of %s', async (code, history, verdict, commune) => {
  const text = (await pageOf(`/district/${code}`))('section[aria-labelledby=crosswalk]').text()
  for (const said of [history, verdict, commune]) expect(text).toContain(said)
})

test('a piece from another district is named with it', async () => {
  const page = await pageOf('/district/347')
  expect(page('.crosswalk .elsewhere small').length).toBeGreaterThan(0)
})

test.each(['/district/000', '/district/1', '/district/abc', '/district/99999'])('%s is no district', async (path) => {
  expect((await kit.ask(path)).status).toBe(404)
})

test.each(['/district/350?articles=9&officials=9', '/district/001', '/district/350?articles=x'])(
  '%s has nothing to list',
  async (path) => {
    expect((await kit.ask(path)).status).toBe(200)
  },
)
