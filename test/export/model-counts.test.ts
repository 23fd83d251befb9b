import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportModelCounts } from '../../src/export/model-counts.js'
import { formatTotals, readTotals } from '../../src/export/totals.js'
import { loadRecords } from '../../src/load/load-batch.js'
import { refreshDerived } from '../../src/load/refresh.js'
import { during, kimBangReview, makeArticle, makeFact, makeRecords } from '../load/make-records.js'
import { openTemporaryWriter, type TemporaryWriter } from '../load/temporary-writer.js'

const columns =
  'claim_id,subject_unit_id,subject_level,district_code,district,province,period_from,period_to,period_kind,measure,topic,sector,level,holder,status,modality,scope,part_of,count,unit,event_on,published_on,mentions,title,url,quote,check'

/** Another scheme's models, a page without any figure, and a sectoral split over two coordinated totals. */
function otherPages() {
  const scheme = makeArticle('Sơ kết đề án\nĐề án số 01 có 39 mô hình, với "dấu ngoặc", phẩy,\nvà xuống dòng.', {
    url: 'https://portal.example/de-an',
    sourceUnitId: 'district:694@2009-08-12',
  })
  const silent = makeArticle('Phủ Lý gặp mặt điển hình “Dân vận khéo”\nBuổi gặp mặt ấm áp.', {
    url: 'https://portal.example/phu-ly',
    sourceUnitId: 'district:347@2008-06-24',
    eventOn: '2022-11-29',
  })
  const sectors = makeArticle(
    'Kim Sơn sơ kết\nĐăng ký 122 mô hình, 13 điển hình: kinh tế 26, xã hội 85, an ninh 12, chính trị 12.',
  )
  const period = during('2016-01-01', '2020-12-31')
  const kimSon = { subjectUnitId: 'district:376@2004-08-31', subjectName: 'huyện Kim Sơn', period }
  const totals = [
    makeFact(sectors, '122 mô hình', 122, kimSon),
    makeFact(sectors, '13 điển hình', 13, { ...kimSon, unit: 'điển hình' }),
  ]
  const parts = (
    [
      ['kinh tế 26', 26, 'economy'],
      ['xã hội 85', 85, 'culture-society'],
      ['an ninh 12', 12, 'security-defence'],
      ['chính trị 12', 12, 'political-system'],
    ] as const
  ).map(([quote, value, sector]) => makeFact(sectors, quote, value, { ...kimSon, sector, partOf: totals }))
  const models = makeFact(scheme, '39 mô hình, với "dấu ngoặc", phẩy,\nvà xuống dòng', 39, {
    topic: 'Đề án số 01',
    measure: 'built',
    subjectUnitId: 'district:694@2009-08-12',
    subjectName: 'huyện Hớn Quản',
  })
  return [
    makeRecords(scheme, { facts: [models] }),
    makeRecords(silent),
    makeRecords(sectors, { facts: [...totals, ...parts] }),
  ]
}

let temporary: TemporaryWriter
let file: string
beforeAll(async () => {
  temporary = await openTemporaryWriter()
  file = join(temporary.folder, 'output', 'model_counts.csv')
  await loadRecords(temporary.writer, [kimBangReview(), ...otherPages()])
  await refreshDerived(temporary.writer)
  await exportModelCounts(temporary.writer.connection, file)
})
afterAll(() => temporary.close())

describe('model_counts.csv', () => {
  test('has the columns of the contract, LF and one row a claim about models, ordered by id', () => {
    const text = readFileSync(file, 'utf8')
    expect(text.startsWith(`${columns}\n`)).toBe(true)
    expect(text).not.toMatch(/\r|^\uFEFF/)
    const ids = [...text.matchAll(/^([0-9a-f]{16}),/gm)].map((match) => match[1])
    expect(ids).toHaveLength(10)
    expect(ids).toEqual([...ids].sort())
  })

  test('writes figures, days and lists plainly', () => {
    const lines = readFileSync(file, 'utf8').split('\n')
    const total = lines.find((line) => line.includes(',registered,') && line.includes(',95,'))!
    expect(total).toContain(
      ',district:350@2004-08-31,district,350,Kim Bảng,Hà Nam,2022-01-01,2022-06-30,during,registered,Dân vận khéo,,,,actual,exact,total,,95,mô hình,2022-07-28,,1,',
    )
    const totalId = total.slice(0, 16)
    expect(lines.find((line) => line.includes(',39,mô hình,') && line.includes('Kim Bảng'))).toContain(
      `,part,${totalId},39,`,
    )
    expect(lines.find((line) => line.includes('economy'))).toMatch(/,part,[0-9a-f]{16};[0-9a-f]{16},26,/)
  })

  test('keeps quotes, commas and line breaks of the text', () => {
    expect(readFileSync(file, 'utf8')).toContain('"39 mô hình, với ""dấu ngoặc"", phẩy,\nvà xuống dòng"')
  })

  test('says which scheme a model belongs to, and leaves pages without a figure to the coverage', async () => {
    const text = readFileSync(file, 'utf8')
    expect(text).toContain('Đề án số 01')
    expect(text).not.toContain('Phủ Lý gặp mặt')
    expect(
      await temporary.rows(
        `SELECT period, state, pages_on_topic FROM v_coverage WHERE district = 'Phủ Lý' AND pages_read > 0`,
      ),
    ).toEqual([{ period: '2022', state: 'on-topic-without-figure', pages_on_topic: 1 }])
  })

  test('the same content gives the same bytes, whatever the order of loading', async () => {
    const other = await openTemporaryWriter()
    for (const records of [...otherPages(), kimBangReview()]) await loadRecords(other.writer, [records])
    await refreshDerived(other.writer)
    await refreshDerived(other.writer)
    const again = join(other.folder, 'again.csv')
    await exportModelCounts(other.writer.connection, again)
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(file, 'utf8'))
    other.close()
  })
})

test('the printed totals have parts beneath them, and never their sum', async () => {
  const text = formatTotals(await readTotals(temporary.writer.connection))
  expect(text).toBe(`\
huyện Hớn Quản, Bình Phước
  period not stated        39 mô hình built  (Đề án số 01)

huyện Kim Bảng, Hà Nam
  first half of 2022       95 mô hình registered
                           ├ 56 mô hình replicated
                           └ 39 mô hình new

huyện Kim Sơn, Ninh Bình
  2016–2020                122 mô hình registered
  2016–2020                13 điển hình registered
                           ├ 85 mô hình registered culture-society
                           ├ 26 mô hình registered economy
                           ├ 12 mô hình registered political-system
                           └ 12 mô hình registered security-defence
`)
  expect(text).not.toContain('190')
})
