import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { CsvError, parseCsv } from '../../src/load/corrections/parse-csv.js'
import { correctionHeader } from '../../src/load/corrections/read.js'
import { loadRecords } from '../../src/load/load-batch.js'
import { refreshDerived } from '../../src/load/refresh.js'
import { kimBangReview } from './make-records.js'
import { openTemporaryWriter, type TemporaryWriter } from './temporary-writer.js'

describe('parseCsv', () => {
  test.each<[string, string, Record<string, string>[]]>([
    ['plain', 'a,b\n1,2\n', [{ a: '1', b: '2' }]],
    ['no line end at the end', 'a,b\n1,2', [{ a: '1', b: '2' }]],
    ['CRLF and a byte order mark', '\uFEFFa,b\r\n1,2\r\n', [{ a: '1', b: '2' }]],
    ['quotes, commas and line breaks', 'a,b\n"x ""y"", z","một\nhai"\n', [{ a: 'x "y", z', b: 'một\nhai' }]],
    ['semicolons', 'a;b\n1,5;2\n', [{ a: '1,5', b: '2' }]],
    ['missing cells and blank lines', 'a,b\n1\n\n,\n', [{ a: '1', b: '' }]],
    ['nothing', '', []],
  ])('%s', (_, text, rows) => {
    expect(parseCsv(text).map((row) => row.values)).toEqual(rows)
  })

  test('says on which line a row begins', () => {
    expect(parseCsv('a\n"x\ny"\nz').map((row) => row.line)).toEqual([2, 4])
  })

  test.each(['a,b\n1,2,3\n', 'a\n"open\n'])('refuses %j', (text) => {
    expect(() => parseCsv(text)).toThrow(CsvError)
  })
})

describe('corrections', () => {
  let temporary: TemporaryWriter
  let folder: string
  const review = kimBangReview()
  const [total, fresh, copied] = review.facts
  beforeAll(async () => {
    temporary = await openTemporaryWriter()
    await loadRecords(temporary.writer, [review])
    folder = join(temporary.folder, 'corrections')
  })
  beforeEach(() => {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder)
  })
  afterAll(() => temporary.close())

  type Line = Partial<Record<(typeof correctionHeader)[number], string>>

  async function correct(...lines: Line[]) {
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
    const rows = lines.map((line) => correctionHeader.map((name) => cell(line[name] ?? '')).join(','))
    writeFileSync(join(folder, 'mine.csv'), [correctionHeader.join(','), ...rows].join('\r\n'))
    return refreshDerived(temporary.writer)
  }

  const claims = () => temporary.rows('SELECT value, measure, scope FROM claims ORDER BY value')
  const about = (fact: typeof total): Line => ({ record_id: fact!.id, quote: fact!.evidence.quote })

  test('reject takes a figure out of the claims and stays visible', async () => {
    expect(
      await correct({ ...about(fresh), action: 'reject', note: 'counts something else', by: 'LTH', on: '2025-03-01' }),
    ).toEqual({ applied: 1, stale: 0, invalid: 0 })
    expect((await claims()).map((row) => row.value)).toEqual([56, 95])
    expect(await temporary.rows(`SELECT value, claim_id FROM v_facts WHERE correction = 'reject'`)).toEqual([
      { value: 39, claim_id: null },
    ])
  })

  test('replace changes what is said of a figure, the stored fact stays as read', async () => {
    await correct(
      { ...about(copied), action: 'replace', field: 'value', value: '57' },
      { ...about(copied), action: 'replace', field: 'measure', value: 'maintained' },
      { ...about(copied), action: 'replace', field: 'period_to', value: 'NULL' },
    )
    expect(await claims()).toContainEqual({ value: 57, measure: 'maintained', scope: 'part' })
    expect(
      await temporary.rows(`SELECT value, period_to, correction FROM v_facts WHERE correction IS NOT NULL`),
    ).toEqual([{ value: 57, period_to: null, correction: 'replace' }])
    expect(await temporary.rows('SELECT value FROM facts ORDER BY value')).toEqual(
      [39, 56, 95].map((value) => ({ value })),
    )
  })

  test('add makes a figure that extraction missed, with its words found in the text', async () => {
    await correct(
      { record_id: 'mine-1', action: 'add', value: '6', article_id: review.article.id, quote: 'Sáu tháng qua' },
      { record_id: 'mine-1', action: 'replace', field: 'unit', value: 'mô hình', quote: 'Sáu tháng qua' },
      { record_id: 'mine-1', action: 'replace', field: 'measure', value: 'commended', quote: 'Sáu tháng qua' },
    )
    expect(await claims()).toContainEqual({ value: 6, measure: 'commended', scope: 'total' })
    expect(
      await temporary.rows(`SELECT substr(a.text, f.start + 1, f."end" - f.start) = f.quote AS stands
        FROM v_facts f JOIN articles a USING (article_id) WHERE f.id = 'mine-1'`),
    ).toEqual([{ stands: true }])
  })

  test('accept marks a figure and takes it off the review list', async () => {
    await correct({ ...about(total), action: 'accept' })
    expect(await temporary.rows(`SELECT value FROM v_facts WHERE correction = 'accept'`)).toEqual([{ value: 95 }])
  })

  test('a correction without its record or with another quote is stale, and says so', async () => {
    const result = await correct(
      { record_id: 'gone', action: 'reject', quote: '12 mô hình' },
      { ...about(total), action: 'reject', quote: '94 mô hình' },
      { record_id: 'mine-2', action: 'add', value: '6', article_id: review.article.id, quote: 'không có trong bài' },
    )
    expect(result).toEqual({ applied: 0, stale: 3, invalid: 0 })
    expect(await claims()).toHaveLength(3)
    expect(
      await temporary.rows(`SELECT url, detail FROM v_review WHERE reason = 'stale-correction' ORDER BY url`),
    ).toEqual([
      { url: 'mine.csv:2', detail: 'there is no such record any more' },
      { url: 'mine.csv:3', detail: 'the record now quotes «95 mô hình “Dân vận khéo”»' },
      { url: 'mine.csv:4', detail: 'the article has no such words' },
    ])
  })

  test.each<[Line, string]>([
    [{ action: 'remove' }, 'action is one of'],
    [{ action: 'reject', record_id: '' }, 'record_id is missing'],
    [{ action: 'reject', quote: '' }, 'quote is missing'],
    [{ action: 'replace', field: 'colour', value: 'red' }, 'field is one of'],
    [{ action: 'replace', field: 'value', value: 'nhiều' }, 'value is a number'],
    [{ action: 'replace', field: 'measure', value: 'counted' }, 'measure is one of'],
    [{ action: 'replace', field: 'period_to', value: '30/6/2022' }, 'period_to is a day'],
    [{ action: 'replace', field: 'status', value: 'NULL' }, 'status cannot be empty'],
    [{ action: 'replace', field: 'value', value: '' }, 'value is missing'],
    [{ action: 'add', value: '6' }, 'article_id is missing'],
  ])('%o is invalid: %s', async (line, problem) => {
    expect(await correct({ ...about(total), ...line })).toEqual({ applied: 0, stale: 0, invalid: 1 })
    expect((await temporary.rows('SELECT problem FROM corrections'))[0]!.problem).toContain(problem)
  })

  test('a file that is no UTF-8 is told, the others are applied', async () => {
    writeFileSync(join(folder, 'old.csv'), Buffer.from([0x72, 0xea, 0x0a]))
    expect(await correct({ ...about(fresh), action: 'reject' })).toEqual({ applied: 1, stale: 0, invalid: 1 })
  })

  test('without its file, a correction is undone', async () => {
    await correct({ ...about(fresh), action: 'reject' })
    rmSync(join(folder, 'mine.csv'))
    await refreshDerived(temporary.writer)
    expect(await claims()).toHaveLength(3)
  })
})
