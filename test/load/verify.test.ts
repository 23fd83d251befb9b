import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadBatch, loadRecords } from '../../src/load/load-batch.js'
import { refreshDerived } from '../../src/load/refresh.js'
import { formatFindings, verifyArchive, verifyDatabase } from '../../src/load/verify.js'
import { sha256 } from '../../src/model/ids.js'
import { kimBangReview } from './make-records.js'
import { openTemporaryWriter, type TemporaryWriter } from './temporary-writer.js'

let temporary: TemporaryWriter
beforeAll(async () => {
  temporary = await openTemporaryWriter()
  await loadRecords(temporary.writer, [kimBangReview()])
  await refreshDerived(temporary.writer)
})
afterAll(() => temporary.close())

async function wrongs() {
  const findings = await verifyDatabase(temporary.writer.connection)
  return findings.filter((finding) => finding.wrong > 0).map((finding) => finding.what)
}

test('a sound database passes, and says how much was checked', async () => {
  expect(await wrongs()).toEqual([])
  const text = formatFindings(await verifyDatabase(temporary.writer.connection))
  expect(text).toContain('ok    quotes of facts: 3 checked, 0 wrong')
  expect(text).toContain('ok    totals of parts: 2 checked, 0 wrong')
})

test.each<[string, string, string]>([
  ['UPDATE facts SET start = start + 1, "end" = "end" + 1 WHERE value = 95', 'quotes of facts', 'start'],
  ['INSERT INTO facts FROM facts WHERE value = 95', 'ids of facts', 'id'],
  [`UPDATE facts SET part_of = ['nowhere'] WHERE value = 39`, 'totals of parts', 'part'],
  [`UPDATE articles SET text = text || '!'`, 'digests of texts', 'text'],
  [`DELETE FROM claim_mentions WHERE agreement = 'same'`, 'claims of facts', 'mentions'],
  [`DELETE FROM officials`, 'officials of positions', 'officials'],
])('%s is noticed as %s', async (sql, what) => {
  await temporary.writer.connection.run('BEGIN')
  await temporary.writer.connection.run(sql)
  expect(await wrongs()).toContain(what)
  await temporary.writer.connection.run('ROLLBACK')
})

test('archived bodies are compared with their digests', async () => {
  const digests: Record<number, string | null> = { 0: sha256('một'), 90: sha256('hai đã hỏng'), 200: null }
  await loadBatch(temporary.writer, {
    articles: [],
    issues: [],
    pages: ['một', 'hai', 'ba'].map((body, index) => ({
      runId: null,
      pipeline: 'ha-nam/kim-bang',
      url: `https://portal.example/${body}`,
      finalUrl: null,
      fetchedAt: '2025-03-01T08:00:00+07:00',
      status: 200,
      contentType: 'text/html',
      bytes: 3,
      sha256: sha256(body),
      captureSource: 'live' as const,
      archiveFile: 'archive/a.warc.gz',
      archiveOffset: [0, 90, 200][index]!,
      pageKind: null,
      articleId: null,
      error: null,
    })),
  })
  const finding = await verifyArchive(temporary.writer.connection, async (page) => digests[page.archiveOffset] ?? null)
  expect(finding).toMatchObject({ checked: 3, wrong: 2 })
})
