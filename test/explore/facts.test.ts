import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseCsv } from '../../src/load/corrections/parse-csv.js'
import { kimBangReview, makeArticle, makeFact, makeRecords, phuLy, year2022 } from '../load/make-records.js'
import { type ExplorerKit, openExplorer } from './explorer-kit.js'

let kit: ExplorerKit
beforeAll(async () => {
  kit = await openExplorer()
  const roads = makeArticle(
    'Phủ Lý làm đường hoa\nPhường Hai Bà Trưng hoàn thành 12 km đường hoa, ủng hộ trên 300 triệu đồng.',
    {
      publishedOn: '2023-05-02',
    },
  )
  const facts = [
    makeFact(roads, '12 km đường hoa', 12, {
      unit: 'km',
      topic: null,
      measure: 'other',
      subjectUnitId: phuLy,
      period: year2022,
    }),
    makeFact(roads, 'trên 300 triệu đồng', 300e6, {
      unit: 'VND',
      unitKind: 'money',
      modality: 'at-least',
      topic: null,
      measure: 'other',
      subjectUnitId: null,
      subjectName: null,
    }),
  ]
  await kit.publish([kimBangReview(), makeRecords(roads, { facts })])
})
afterAll(() => kit.close())

async function countOf(query: string): Promise<number> {
  const { text } = await kit.ask(`/facts?${query}`)
  return Number(/<h2 id="found"[^>]*>([\d,]+) figures/.exec(text)?.[1]?.replaceAll(',', ''))
}

describe('filters stand in the URL', () => {
  test.each([
    ['', 5],
    ['province=H%C3%A0+Nam', 4],
    ['district=350', 3],
    ['district=350&district=347', 4],
    ['district=350&measure=new', 1],
    ['topic=', 2],
    ['topic=&topic=D%C3%A2n+v%E1%BA%ADn+kh%C3%A9o', 5],
    ['year=2022', 4],
    ['year=', 1],
    ['unit=km', 1],
    ['modality=at-least', 1],
    ['check=ok', 3],
    ['check=', 2],
    ['status=target', 0],
    ['measure=unheard-of', 0],
    ["measure=x')%3B+DROP+TABLE+facts--", 0],
    ['year=%00', 0],
    ['page=99', 5],
    ['page=-1&sort=nonsense&in=elsewhere', 5],
  ])('%s → %i', async (query, count) => {
    expect(await countOf(query)).toBe(count)
  })

  test('counts of a facet are those that its choice gives', async () => {
    const { text } = await kit.ask('/facts?district=350')
    const choices = [...text.matchAll(/name="measure" value="([^"]*)"[^>]*>.*?<span class="tally">([\d,]+)</g)]
    expect(choices.map(([, value, count]) => [value, Number(count)])).toEqual([
      ['new', 1],
      ['registered', 1],
      ['replicated', 1],
    ])
    for (const [, value, count] of choices) expect(await countOf(`district=350&measure=${value}`)).toBe(Number(count))
  })
})

describe('search', () => {
  test.each([
    ['duong hoa', 'words', 2],
    ['đường hoa', 'words', 2],
    ['dường', 'words', 0],
    ['ĐƯỜNG', 'words', 2],
    ['"lam duong"', 'words', 2],
    ['"duong lam"', 'words', 0],
    ['kim bang', 'words', 3],
    ['95', 'words', 1],
    ['9', 'words', 0],
    ['ung ho', 'words', 0],
    ['ung ho', 'text', 2],
    ['uỷ', 'text', 3],
    ['ủy', 'text', 3],
    ['hòan thành', 'text', 2],
    ['hoan thành', 'text', 2],
    ['hoán thành', 'text', 0],
    ['hoàn thành', 'text', 2],
    ["' OR 1=1 --", 'words', 0],
    ['(((((', 'words', 5],
  ])('%s in %s → %i', async (search, scope, count) => {
    expect(await countOf(new URLSearchParams({ q: search, in: scope }).toString())).toBe(count)
  })

  test('whole articles are searched unless the reader says otherwise', async () => {
    expect(await countOf('q=ung+ho')).toBe(2)
  })

  test('goes with filters, and each facet counts what choosing it would give', async () => {
    expect(await countOf('q=duong+hoa&unit=km')).toBe(1)
    const { text } = await kit.ask('/facts?q=duong+hoa&unit=km')
    const units = [...text.matchAll(/name="unit" value="([^"]*)"[^>]*>.*?<span class="tally">([\d,]+)</g)]
    expect(units.map(([, value, count]) => [value, Number(count)])).toEqual([
      ['VND', 1],
      ['km', 1],
    ])
  })
})

describe('CSV', () => {
  test.each(['', 'district=350&sort=largest', 'topic=', 'q=duong&in=words', 'measure=unheard-of'])(
    'of %s holds exactly the rows of the table, in its order',
    async (query) => {
      const { text } = await kit.ask(`/facts?${query}`)
      const shown = [...text.matchAll(/#fact-([0-9a-f]{16})"/g)].map(([, id]) => id)
      const csv = await kit.ask(`/facts.csv?${query}`)
      expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8')
      const rows = parseCsv(csv.text)
      expect(rows.map(({ values }) => values.id)).toEqual(shown)
    },
  )

  test('gives values as they are stored', async () => {
    const { text } = await kit.ask('/facts.csv?unit=VND')
    expect(parseCsv(text)[0]!.values).toMatchObject({
      value: '300000000',
      modality: 'at-least',
      quote: 'trên 300 triệu đồng',
      publishedOn: '2023-05-02',
      periodFrom: '',
    })
  })

  test('is compressed for who takes it', async () => {
    expect((await kit.ask('/facts.csv', { headers: { 'accept-encoding': 'gzip' } })).headers['content-encoding']).toBe(
      'gzip',
    )
  })
})

test('sorting by figure', async () => {
  const { text } = await kit.ask('/facts?sort=largest')
  const values = [...text.matchAll(/#fact-[0-9a-f]+">([^<]+)</g)].map(([, value]) => value)
  expect(values).toEqual(['≥300,000,000', '95', '56', '39', '12'])
})
