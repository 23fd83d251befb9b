import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadRecords } from '../../src/load/load-batch.js'
import type { Article } from '../../src/model/article.js'
import { recordsSchema } from '../../src/model/records.js'
import { kimBangReview, makeArticle, makeFact, makeRecords } from './make-records.js'
import { openTemporaryWriter, type TemporaryWriter } from './temporary-writer.js'

let temporary: TemporaryWriter
beforeAll(async () => {
  temporary = await openTemporaryWriter()
})
afterAll(() => temporary.close())

/** A page about one number, under the same address whatever it says. */
function count(words: string, value: number, over: Partial<Article> = {}) {
  const article = makeArticle(`Tin ngắn\nHuyện có ${words}.`, { id: 'short-news', url: 'https://a.example/1', ...over })
  return makeRecords(article, { facts: [makeFact(article, words, value)] })
}

describe('loadRecords', () => {
  test('the hand-made records are valid', () => {
    expect(() => recordsSchema.parse(kimBangReview())).not.toThrow()
  })

  test('loads each record once, with its article and version', async () => {
    const result = await loadRecords(temporary.writer, [kimBangReview(), kimBangReview()])
    expect(result).toMatchObject({ added: 1, replaced: 0, records: 6, rejected: 0 })
    expect(await temporary.rows('SELECT value, measure, len(part_of) AS parts FROM facts ORDER BY value')).toEqual([
      { value: 39, measure: 'new', parts: '1' },
      { value: 56, measure: 'replicated', parts: '1' },
      { value: 95, measure: 'registered', parts: '0' },
    ])
    expect(
      await temporary.rows(`SELECT count(*) AS linked FROM facts JOIN articles USING (article_id, version_id)
        JOIN checks USING (article_id) JOIN positions USING (article_id) WHERE on_topic`),
    ).toEqual([{ linked: '3' }])
  })

  test('loading the same again changes nothing', async () => {
    const before = await temporary.rows('SELECT hash(list(f ORDER BY id)) AS h FROM facts f')
    expect(await loadRecords(temporary.writer, [kimBangReview()])).toMatchObject({ unchanged: 1, records: 0 })
    expect(await temporary.rows('SELECT hash(list(f ORDER BY id)) AS h FROM facts f')).toEqual(before)
  })

  test('a new version replaces the records; the old version stays known', async () => {
    await loadRecords(temporary.writer, [count('5 mô hình', 5, { capturedAt: '2025-01-01T00:00:00+07:00' })])
    const result = await loadRecords(temporary.writer, [
      count('7 mô hình', 7, { capturedAt: '2025-02-01T00:00:00+07:00' }),
    ])
    expect(result).toMatchObject({ added: 0, replaced: 1, records: 1 })
    expect(await temporary.rows(`SELECT value FROM facts WHERE article_id = 'short-news'`)).toEqual([{ value: 7 }])
    expect(
      await temporary.rows(`SELECT is_current, first_captured_at FROM article_versions
        WHERE article_id = 'short-news' ORDER BY first_captured_at`),
    ).toEqual([
      { is_current: false, first_captured_at: '2025-01-01 00:00:00' },
      { is_current: true, first_captured_at: '2025-02-01 00:00:00' },
    ])
  })

  test('better rules replace the records of the same version', async () => {
    const better = count('7 mô hình', 7, { capturedAt: '2025-02-01T00:00:00+07:00' })
    better.facts[0] = { ...better.facts[0]!, measure: 'built' }
    expect(await loadRecords(temporary.writer, [better])).toMatchObject({ replaced: 1, records: 1 })
    expect(await temporary.rows(`SELECT measure FROM facts WHERE article_id = 'short-news'`)).toEqual([
      { measure: 'built' },
    ])
  })

  test('an older capture that comes later does not replace a newer one', async () => {
    const older = count('3 mô hình', 3, { capturedAt: '2024-05-01T00:00:00+07:00' })
    expect(await loadRecords(temporary.writer, [older])).toMatchObject({ older: 1, records: 0 })
    expect(await temporary.rows(`SELECT value FROM facts WHERE article_id = 'short-news'`)).toEqual([{ value: 7 }])
    expect(
      await temporary.rows(`SELECT count(*) AS versions FROM article_versions WHERE article_id = 'short-news'`),
    ).toEqual([{ versions: '3' }])
  })

  test('pages that are no articles are left out', async () => {
    const list = makeRecords(makeArticle('Danh sách tin', { pageKind: 'list' }))
    expect(await loadRecords(temporary.writer, [list])).toMatchObject({ skipped: 1, added: 0 })
  })

  test('a record whose quote does not stand where it says is an issue, not a row', async () => {
    const article = makeArticle('Tin\nXã có 12 mô hình và 30 hộ.')
    const good = makeFact(article, '12 mô hình', 12)
    const moved = makeFact(article, '30 hộ', 30)
    moved.evidence = { ...moved.evidence, start: moved.evidence.start - 1, end: moved.evidence.end - 1 }
    const result = await loadRecords(temporary.writer, [makeRecords(article, { facts: [good, moved] })])
    expect(result).toMatchObject({ added: 1, records: 1, rejected: 1 })
    expect(await temporary.rows(`SELECT code, message FROM issues WHERE code = 'evidence'`)).toEqual([
      { code: 'evidence', message: expect.stringContaining('«30 hộ»') },
    ])
  })

  test('a batch with an impossible value loads nothing of it', async () => {
    const bad = makeRecords(makeArticle('Trang hỏng'))
    bad.article.publishedFrom = 'guess' as never
    const good = makeRecords(makeArticle('Trang lành'))
    await expect(loadRecords(temporary.writer, [good, bad])).rejects.toThrow('published_from')
    expect(await temporary.rows(`SELECT title FROM articles WHERE title LIKE 'Trang %'`)).toEqual([])
    expect(await loadRecords(temporary.writer, [good])).toMatchObject({ added: 1 })
  })

  test('the first minutes of a year stay in that year', async () => {
    const article = makeArticle('Năm mới', {
      publishedAt: '2022-01-01T00:30:00+07:00',
      publishedOn: '2022-01-01',
      capturedAt: '2021-12-31T17:45:00Z',
    })
    await loadRecords(temporary.writer, [makeRecords(article)])
    for (const zone of ['UTC', 'America/New_York', 'Asia/Ho_Chi_Minh']) {
      await temporary.writer.connection.run(`SET TimeZone = '${zone}'`)
      expect(
        await temporary.rows(`SELECT year(published_at)::INTEGER AS at, year(published_on)::INTEGER AS "on",
          captured_at FROM articles WHERE title = 'Năm mới'`),
      ).toEqual([{ at: 2022, on: 2022, captured_at: '2022-01-01 00:45:00' }])
    }
  })

  test('offsets are code points, also beside emoji, combining marks and supplementary letters', async () => {
    const article = makeArticle('Tin 👩‍👩‍👧 vui\nẬ́p 𠮷 🇻🇳 có 12 mô hình “Dân vận khéo” 🎉 và 3 hộ')
    const facts = [makeFact(article, '12 mô hình', 12), makeFact(article, '🎉 và 3 hộ', 3)]
    expect(await loadRecords(temporary.writer, [makeRecords(article, { facts })])).toMatchObject({
      records: 2,
      rejected: 0,
    })
    expect(
      await temporary.rows(`SELECT count(*) AS right FROM facts f JOIN articles a USING (article_id)
        WHERE a.title LIKE 'Tin 👩%' AND substr(a.text, f.start + 1, f."end" - f.start) = f.quote`),
    ).toEqual([{ right: '2' }])
  })
})
