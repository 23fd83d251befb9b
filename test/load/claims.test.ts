import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { loadRecords } from '../../src/load/load-batch.js'
import { refreshDerived } from '../../src/load/refresh.js'
import type { Article } from '../../src/model/article.js'
import type { Fact } from '../../src/model/fact.js'
import type { Records } from '../../src/model/records.js'
import { during, kimBangReview, makeArticle, makeFact, makeRecords, year2022 } from './make-records.js'
import { openTemporaryWriter, type TemporaryWriter } from './temporary-writer.js'

let temporary: TemporaryWriter
beforeAll(async () => {
  temporary = await openTemporaryWriter()
})
beforeEach(() => temporary.clear())
afterAll(() => temporary.close())

async function load(...batch: Records[]) {
  await loadRecords(temporary.writer, batch)
  await refreshDerived(temporary.writer)
}

async function claims(columns = 'value, mentions, pages') {
  return temporary.rows(`SELECT ${columns} FROM claims ORDER BY value, claim_id`)
}

/** A page of its own with one figure, whose words stand in a body that no other page shares. */
function page(words: string, value: number, over: Partial<Fact> = {}, article: Partial<Article> = {}): Records {
  const filler = `Trang ${words} ${article.url ?? ''} kể về ${value} chuyện khác nhau ở ${words} trong năm.`
  const made = makeArticle(`Tin về dân vận khéo\nHuyện ${words} “Dân vận khéo”. ${filler}`, article)
  return makeRecords(made, { facts: [makeFact(made, words, value, { period: year2022, ...over, partOf: [] })] })
}

describe('one claim', () => {
  test('a total with its parts: three claims, the parts point to the total', async () => {
    await load(kimBangReview())
    const [total] = await temporary.rows('SELECT claim_id FROM claims WHERE value = 95')
    expect(await claims('value, scope, part_of, check_status')).toEqual([
      { value: 39, scope: 'part', part_of: [total!.claim_id], check_status: 'ok' },
      { value: 56, scope: 'part', part_of: [total!.claim_id], check_status: 'ok' },
      { value: 95, scope: 'total', part_of: [], check_status: 'ok' },
    ])
  })

  test('the same figure on two pages is told twice and counted once', async () => {
    await load(page('đăng ký 95 mô hình', 95, {}, { url: 'https://a.example/1' }), page('có 95 mô hình', 95))
    expect(await claims()).toEqual([{ value: 95, mentions: 2, pages: 2 }])
  })

  const roundings: [string, Partial<Fact>, number, number, number][] = [
    ['hơn 500 mô hình', { modality: 'approximate' }, 500, 512, 1],
    ['trên 500 mô hình', { modality: 'approximate' }, 500, 590, 1],
    ['gần 600 mô hình', { modality: 'approximate' }, 600, 593, 1],
    ['khoảng 20 mô hình', { modality: 'approximate' }, 20, 23, 1],
    ['hàng trăm mô hình', { modality: 'at-least' }, 100, 512, 1],
    ['không quá 30 mô hình', { modality: 'at-most' }, 30, 28, 1],
    ['từ 20 đến 25 mô hình', { max: 25 }, 20, 23, 1],
    ['hơn 500 mô hình', { modality: 'approximate' }, 500, 490, 2],
    ['gần 600 mô hình', { modality: 'approximate' }, 600, 612, 2],
    ['hơn 500 mô hình', { modality: 'approximate' }, 500, 780, 2],
    ['hơn 10 mô hình', { modality: 'approximate' }, 10, 19, 2],
    ['từ 20 đến 25 mô hình', { max: 25 }, 20, 27, 2],
    ['500 mô hình', {}, 500, 512, 2],
  ]

  test('rounded figures agree with exact ones within their rounding', async () => {
    const subject = (index: number) => ({ subjectUnitId: `district:case-${index}@2004-08-31` })
    await load(
      ...roundings.flatMap(([words, over, rounded, exact], index) => [
        page(words, rounded, { ...over, ...subject(index) }, { url: `https://a.example/${index}` }),
        page('xây dựng mô hình', exact, subject(index), { url: `https://b.example/${index}` }),
      ]),
    )
    for (const [index, [words, , , exact, expected]] of roundings.entries()) {
      const rows = await temporary.rows(`SELECT value, modality, mentions, in_conflict FROM claims
        WHERE subject_unit_id = '${subject(index).subjectUnitId}'`)
      const told = `${words}, ${exact}`
      expect.soft(rows, told).toHaveLength(expected)
      expect
        .soft(
          rows.map((row) => row.in_conflict),
          told,
        )
        .toEqual(rows.map(() => expected === 2))
      if (expected === 1) expect.soft(rows[0], told).toMatchObject({ value: exact, modality: 'exact', mentions: 2 })
    }
  })

  test('«hơn» and «gần» count also where they stand before the quote', async () => {
    const over = { subjectUnitId: 'district:x@2004-08-31' }
    const rounded = (words: string, value: number) => {
      const article = makeArticle(`Tin ${words}\nHuyện có ${words} mô hình.`)
      const fact = makeFact(article, `${value} mô hình`, value, { ...over, modality: 'approximate', period: year2022 })
      return makeRecords(article, { facts: [fact] })
    }
    await load(
      rounded('hơn 500', 500),
      rounded('gần 800', 800),
      page('thứ nhất', 480, over),
      page('thứ hai', 760, over),
    )
    expect(await claims('value, mentions')).toEqual([
      { value: 480, mentions: 1 },
      { value: 500, mentions: 1 },
      { value: 760, mentions: 2 },
    ])
  })

  test('a rounded figure between two exact ones joins the nearer', async () => {
    await load(page('hơn 500 mô hình', 500, { modality: 'approximate' }), page('thứ nhất', 512), page('thứ hai', 580))
    expect(await claims('value, mentions')).toEqual([
      { value: 512, mentions: 2 },
      { value: 580, mentions: 1 },
    ])
  })

  const differences: [string, Partial<Fact>][] = [
    ['another subject', { subjectUnitId: 'district:347@2008-06-24' }],
    ['another topic', { topic: 'Đề án số 01' }],
    ['another measure', { measure: 'recognised' }],
    ['another unit', { unit: 'điển hình' }],
    ['another sector', { sector: 'economy' }],
    ['another level', { level: 'commune' }],
    ['another holder', { holder: 'individual' }],
    ['a target', { status: 'target' }],
    ['another period', { period: during('2022-01-01', '2022-06-30') }],
    ['a count as of its end', { period: { ...year2022, from: null, kind: 'as-of' } }],
  ]

  test('what differs in any part of the slot is another claim, and no conflict', async () => {
    const same = (number: number, over: Partial<Fact>, count = 95) =>
      page('trang', count, over, { url: `https://a.example/${number}` })
    await load(same(0, {}), ...differences.map(([, over], index) => same(index + 1, over)))
    const rows = await claims('value, mentions, in_conflict')
    expect(rows).toEqual(
      Array.from({ length: differences.length + 1 }, () => ({ value: 95, mentions: 1, in_conflict: false })),
    )
  })

  test('different figures in one slot are a conflict, also between pages that agree otherwise', async () => {
    await load(
      page('thứ nhất', 95),
      page('thứ hai', 96),
      page('thứ ba', 96),
      page('mục tiêu', 100, { status: 'target' }),
    )
    expect(await claims('value, mentions, in_conflict')).toEqual([
      { value: 95, mentions: 1, in_conflict: true },
      { value: 96, mentions: 2, in_conflict: true },
      { value: 100, mentions: 1, in_conflict: false },
    ])
    expect(await temporary.rows('SELECT count, other_counts FROM v_conflicts ORDER BY count')).toEqual([
      { count: 95, other_counts: [96] },
      { count: 96, other_counts: [95] },
    ])
  })

  test('figures of no scheme are no conflict: nothing says that they count the same', async () => {
    const aid = { topic: null, unit: 'suất quà', measure: 'other' as const }
    await load(page('tặng quà', 5, aid), page('tặng thêm', 8, aid))
    expect(await claims('value, in_conflict')).toEqual([
      { value: 5, in_conflict: false },
      { value: 8, in_conflict: false },
    ])
  })
})

describe('no period or no subject', () => {
  const body =
    'Cả huyện đang có 40 mô hình “Dân vận khéo”, được nhân dân các xã đồng tình và chính quyền ghi nhận qua nhiều năm liền.'
  const undated = (url: string, text: string, over: Partial<Fact> = {}) => {
    const article = makeArticle(text, { url })
    return makeRecords(article, { facts: [makeFact(article, '40 mô hình', 40, { ...over, partOf: [] })] })
  }

  test('different pages do not merge', async () => {
    await load(undated('https://a.example/1', `Một\n${body}`), page('có 40 mô hình', 40, { period: null }))
    expect(await claims()).toEqual([
      { value: 40, mentions: 1, pages: 1 },
      { value: 40, mentions: 1, pages: 1 },
    ])
  })

  test('copies of a page do', async () => {
    const copy = `Một\n${body} ${'Bà con các thôn cùng làm đường, trồng hoa, giữ sạch xóm ngõ và giúp nhau phát triển kinh tế. '.repeat(3)}`
    await load(
      undated('https://a.example/1', copy),
      undated('https://b.example/9', `${copy} Theo cổng thông tin huyện.`),
    )
    expect(await claims()).toEqual([{ value: 40, mentions: 2, pages: 2 }])
    expect(await temporary.rows('SELECT count(DISTINCT group_id) AS groups FROM article_groups')).toEqual([
      { groups: '1' },
    ])
  })

  test('a subject that is only a name keeps pages apart too', async () => {
    const named = { subjectUnitId: null, subjectName: 'xã Thanh Sơn' }
    await load(page('thứ nhất', 5, named), page('thứ hai', 5, named))
    expect(await claims('mentions')).toEqual([{ mentions: 1 }, { mentions: 1 }])
  })

  test('within one page the figure takes the period that the page gives it elsewhere', async () => {
    const article = makeArticle('Tin\nNăm 2022 huyện đăng ký 95 mô hình. Cả 95 mô hình được duy trì.')
    const first = makeFact(article, '95 mô hình', 95, { period: year2022 })
    const again = makeFact(article, '95 mô hình', 95, { nth: 1 })
    await load(makeRecords(article, { facts: [first, again] }))
    expect(await claims('value, mentions, period_to')).toEqual([{ value: 95, mentions: 2, period_to: '2022-12-31' }])
  })

  test('a figure that the page gives for two periods stays without one', async () => {
    const article = makeArticle('Tin\nNăm 2021 có 95 mô hình, năm 2022 có 95 mô hình. Cả 95 mô hình đều tốt.')
    const facts = [
      makeFact(article, '95 mô hình', 95, { period: during('2021-01-01', '2021-12-31') }),
      makeFact(article, '95 mô hình', 95, { nth: 1, period: year2022 }),
      makeFact(article, '95 mô hình', 95, { nth: 2 }),
    ]
    await load(makeRecords(article, { facts }))
    expect(await claims('mentions')).toHaveLength(3)
  })
})

describe('title and body', () => {
  test('a headline that repeats the body is a mention, not a second claim', async () => {
    const article = makeArticle(
      'Kim Bảng có hơn 90 mô hình “Dân vận khéo”\nNăm 2022 huyện đăng ký 95 mô hình “Dân vận khéo”.',
    )
    const head = makeFact(article, 'hơn 90 mô hình', 90, { measure: 'built', modality: 'approximate' })
    const body = makeFact(article, '95 mô hình', 95, { period: year2022 })
    await load(makeRecords(article, { facts: [head, body] }))
    expect(await claims('value, measure, mentions, quote')).toEqual([
      { value: 95, measure: 'registered', mentions: 2, quote: '95 mô hình' },
    ])
    expect(await temporary.rows('SELECT agreement FROM claim_mentions ORDER BY agreement')).toEqual([
      { agreement: 'echo' },
      { agreement: 'same' },
    ])
  })

  test('a headline with a figure of its own is a claim of its own', async () => {
    const article = makeArticle('Biểu dương 8 mô hình “Dân vận khéo”\nNăm 2022 huyện đăng ký 95 mô hình.')
    const head = makeFact(article, '8 mô hình', 8, { measure: 'commended' })
    const body = makeFact(article, '95 mô hình', 95, { period: year2022 })
    await load(makeRecords(article, { facts: [head, body] }))
    expect(await claims('value')).toEqual([{ value: 8 }, { value: 95 }])
  })
})

describe('parts', () => {
  test('four sectors are parts of two coordinated totals', async () => {
    const article = makeArticle(
      'Sơ kết\nĐăng ký 122 mô hình và 13 điển hình: kinh tế 26, xã hội 85, an ninh 12, chính trị 12.',
    )
    const period = during('2016-01-01', '2020-12-31')
    const totals = [
      makeFact(article, '122 mô hình', 122, { period }),
      makeFact(article, '13 điển hình', 13, { period, unit: 'điển hình' }),
    ]
    const part = (quote: string, value: number, sector: Fact['sector']) =>
      makeFact(article, quote, value, { period, sector, partOf: totals })
    const parts = [
      part('kinh tế 26', 26, 'economy'),
      part('xã hội 85', 85, 'culture-society'),
      part('an ninh 12', 12, 'security-defence'),
      part('chính trị 12', 12, 'political-system'),
    ]
    await load(makeRecords(article, { facts: [...totals, ...parts] }))
    expect(await claims('value, scope, len(part_of)::INTEGER AS totals, in_conflict')).toEqual([
      { value: 12, scope: 'part', totals: 2, in_conflict: false },
      { value: 12, scope: 'part', totals: 2, in_conflict: false },
      { value: 13, scope: 'total', totals: 0, in_conflict: false },
      { value: 26, scope: 'part', totals: 2, in_conflict: false },
      { value: 85, scope: 'part', totals: 2, in_conflict: false },
      { value: 122, scope: 'total', totals: 0, in_conflict: false },
    ])
  })

  test('two parts that look the same stay two, and those that differ are no conflict', async () => {
    const article = makeArticle('Tin\nCó 15 mô hình: y tế 4, tôn giáo 4, lĩnh vực khác 7.')
    const total = makeFact(article, '15 mô hình', 15, { period: year2022 })
    const facts = ['y tế 4', 'tôn giáo 4', 'lĩnh vực khác 7'].map((quote) =>
      makeFact(article, quote, Number(quote.at(-1)), { period: year2022, sector: 'other', partOf: [total] }),
    )
    await load(makeRecords(article, { facts: [total, ...facts] }))
    expect(await claims('value, in_conflict')).toEqual([4, 4, 7, 15].map((value) => ({ value, in_conflict: false })))
  })

  test('a part elsewhere told alone is still a part', async () => {
    await load(
      kimBangReview(),
      page('39 mô hình mới', 39, { measure: 'new', period: during('2022-01-01', '2022-06-30') }),
    )
    expect(await temporary.rows('SELECT scope, mentions FROM claims WHERE value = 39')).toEqual([
      { scope: 'part', mentions: 2 },
    ])
  })

  test('a figure is no part of itself, and two figures are not parts of each other', async () => {
    const article = makeArticle('Tin\nCó 12 mô hình, gồm 12 mô hình và 5 mô hình mới.')
    const total = makeFact(article, '12 mô hình', 12, { period: year2022 })
    const same = makeFact(article, '12 mô hình', 12, { nth: 1, period: year2022, partOf: [total] })
    const fresh = makeFact(article, '5 mô hình mới', 5, { period: year2022, measure: 'new', partOf: [total] })
    const circle = { ...total, partOf: [fresh.id] }
    await load(makeRecords(article, { facts: [circle, same, fresh] }))
    expect(await claims('value, scope')).toEqual([
      { value: 5, scope: 'part' },
      { value: 12, scope: 'total' },
    ])
  })
})

describe('models', () => {
  const units: [string | null, boolean][] = [
    ['mô hình', true],
    ['điển hình', true],
    ['gương điển hình', true],
    ['mô hình, điển hình', true],
    ['mô hình điển hình', true],
    ['tập thể, mô hình', true],
    ['công trình, phần việc, giải pháp, mô hình', true],
    ['tập thể', false],
    ['hộ', false],
    ['người', false],
    [null, false],
  ]

  test('models are told by their noun', async () => {
    await load(...units.map(([unit], index) => page('có số', index, { unit }, { url: `https://a.example/${index}` })))
    const rows = await temporary.rows('SELECT unit, is_model FROM claims ORDER BY value')
    expect(rows).toEqual(units.map(([unit, is_model]) => ({ unit, is_model })))
  })

  test('groups and persons count as models where they are parts of models, and only there', async () => {
    const article = makeArticle('Tin\nCó 95 mô hình (40 tập thể, 55 cá nhân). Khen 9 tập thể. Có 300 hộ tham gia.')
    const total = makeFact(article, '95 mô hình', 95, { period: year2022 })
    const facts = [
      makeFact(article, '40 tập thể', 40, { period: year2022, unit: 'tập thể', holder: 'collective', partOf: [total] }),
      makeFact(article, '55 cá nhân', 55, { period: year2022, unit: 'cá nhân', holder: 'individual', partOf: [total] }),
      makeFact(article, '9 tập thể', 9, { period: year2022, unit: 'tập thể', measure: 'commended' }),
      makeFact(article, '300 hộ', 300, { period: year2022, unit: 'hộ', partOf: [total] }),
    ]
    await load(makeRecords(article, { facts: [total, ...facts] }))
    expect(await claims('value, is_model')).toEqual([
      { value: 9, is_model: false },
      { value: 40, is_model: true },
      { value: 55, is_model: true },
      { value: 95, is_model: true },
      { value: 300, is_model: false },
    ])
  })
})

describe('stability', () => {
  const pages = () => [
    kimBangReview(),
    page('hơn 500 mô hình', 500, { modality: 'approximate' }, { publishedOn: '2023-01-02' }),
    page('xây dựng 512 mô hình', 512, {}, { publishedOn: '2023-02-02' }),
    page('đăng ký 95 mô hình', 95, { period: during('2022-01-01', '2022-06-30') }, { publishedOn: '2023-03-02' }),
    page('có 40 mô hình', 40, { period: null }),
  ]

  test('claim ids stay when more pages tell the same', async () => {
    await load(...pages().slice(0, 3))
    const before = await claims('claim_id')
    await load(...pages().slice(3, 4))
    expect(await claims('claim_id')).toEqual(before)
  })

  test('the order of loading does not matter', async () => {
    await load(...pages())
    const all = 'SELECT * FROM claims ORDER BY claim_id'
    const before = await temporary.rows(all)
    await temporary.clear()
    for (const one of pages().reverse()) await loadRecords(temporary.writer, [one])
    await refreshDerived(temporary.writer)
    expect(await temporary.rows(all)).toEqual(before)
    expect(before).toHaveLength(5)
  })
})
