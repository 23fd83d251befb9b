import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { html, link } from '../../src/export/html.js'
import { writeReport } from '../../src/export/report/index.js'
import { loadRecords } from '../../src/load/load-batch.js'
import { loadPipelines } from '../../src/load/load-rows.js'
import { refreshDerived } from '../../src/load/refresh.js'
import { kimBangReview, makeArticle, makeFact, makeRecords, year2022 } from '../load/make-records.js'
import { openTemporaryWriter, type TemporaryWriter } from '../load/temporary-writer.js'

let temporary: TemporaryWriter
let page: string
beforeAll(async () => {
  temporary = await openTemporaryWriter()
  const hostile = makeArticle('<script>alert(1)</script> “Dân vận khéo”\nCó 7 mô hình & <b>hơn</b>.', {
    url: 'javascript:alert(1)',
  })
  const other = makeArticle('Huyện khác\nCó 9 mô hình.')
  const rival = makeFact(other, '9 mô hình', 9, { period: year2022, subjectUnitId: 'district:376@2004-08-31' })
  const fact = makeFact(hostile, '7 mô hình & <b>', 7, { period: year2022, subjectUnitId: 'district:376@2004-08-31' })
  await loadRecords(temporary.writer, [
    kimBangReview(),
    makeRecords(hostile, { facts: [fact] }),
    makeRecords(other, { facts: [rival] }),
  ])
  await loadPipelines(temporary.writer, [
    {
      ...{
        pipeline: 'ha-nam/phu-ly',
        title: 'Phủ Lý',
        districtCode: '347',
        unitId: null,
        platform: null,
        startUrls: [],
        ...{ lastSuccessAt: null, robots: null, tls: null },
      },
      ...{ schedule: null, expectedMin: null, expectedMax: null, unverified: true },
    },
  ])
  await refreshDerived(temporary.writer)
  const file = join(temporary.folder, 'report.html')
  await writeReport(temporary.writer.connection, file, { title: 'Mô hình <2022>', date: '2025-03-01' })
  page = readFileSync(file, 'utf8')
})
afterAll(() => temporary.close())

describe('writeReport', () => {
  test('needs nothing from elsewhere and runs no script', () => {
    expect(page).not.toMatch(/<script|<link|<img|@import|src=|url\(/)
    expect(page).toContain('name="viewport"')
  })

  test('shows what pages say as text, never as markup or as a link to run', () => {
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page).toContain('7 mô hình &amp; &lt;b&gt;')
    expect(page).not.toContain('javascript:')
    expect(page).toContain('<title>Mô hình &lt;2022&gt;</title>')
  })

  test('every number leads to its words', () => {
    const targets = [...page.matchAll(/href="#(c-[0-9a-f]+)"/g)].map((match) => match[1])
    expect(new Set(targets).size).toBe(5)
    for (const target of targets) expect(page).toContain(`<li id="${target}">`)
    expect(page).toContain('<q lang="vi">95 mô hình “Dân vận khéo”</q>')
    expect(page).toMatch(/<a href="https:\/\/portal\.example\/[^"]+"/)
  })

  test('parts stand beneath their total', () => {
    const total = page.indexOf('>95</a>')
    const parts = [page.indexOf('>56</a>'), page.indexOf('>39</a>')]
    expect(Math.min(...parts)).toBeGreaterThan(total)
    expect([...page.matchAll(/<dt class="part">/g)]).toHaveLength(2)
    expect(page).not.toContain('190')
  })

  test('measures stand side by side, and where sources differ both figures do', () => {
    const table = page.slice(page.indexOf('id="measures"'), page.indexOf('id="coverage"'))
    expect(table).toContain('<th scope="col">registered</th>')
    expect(table).toMatch(/<td>2022<\/td><td class="differ">.*>9<.* · .*>7</)
    expect(table).not.toContain('>95<')
  })

  test('coverage and breakdowns are there', () => {
    expect(page).toContain('title="Kim Bảng 2022: a figure"')
    expect(page).toContain('95 = 39 + 56')
  })
})

test('html escapes values and keeps what is HTML already', () => {
  expect(html`<p title="${`"'<>&`}">${html`<b>${1}</b>`}${null}</p>`.html).toBe(
    '<p title="&quot;&#39;&lt;&gt;&amp;"><b>1</b></p>',
  )
  expect(link('https://a.example/?x=1&y="', 'đây').html).toContain('href="https://a.example/?x=1&amp;y=&quot;"')
})
