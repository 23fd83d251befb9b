import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allPlaces } from '../../src/gazetteer/index.js'
import { loadRecords } from '../../src/load/load-batch.js'
import { refreshDerived } from '../../src/load/refresh.js'
import { hashId } from '../../src/model/ids.js'
import type { Records } from '../../src/model/records.js'
import { makeRecords } from '../bench/generate-records.mjs'
import { makeArticle, makeFact, makeRecords as makePage, year2022 } from './make-records.js'
import { openTemporaryWriter, type TemporaryWriter } from './temporary-writer.js'

/** Two districts, so that claims meet: the same slots, equal and different figures, rounded ones, parts. */
const districts = allPlaces.filter((place) => place.level === 'district').slice(0, 2)
const page = (number: number) => makeRecords(number, 8, districts) as Records

/** The same text at another address, with ids of its own. */
function copyOf({ article, facts }: Records, publishedOn: string): Records {
  const id = hashId(article.id, publishedOn)
  const own = (fact: string) => hashId(id, fact)
  return {
    article: { ...article, id, versionId: hashId(id, 'v'), url: `${article.url}?in=1`, publishedOn },
    facts: facts.map((fact) => ({ ...fact, id: own(fact.id), partOf: fact.partOf.map(own) })),
    ...{ dates: [], units: [], officials: [], documents: [], checks: [] },
  }
}

/** Better rules read the page again: other values, a figure less, no part of anything. */
function readAnew(records: Records): Records {
  const [first, ...rest] = records.facts
  const facts = rest.map((fact, at) => ({ ...fact, partOf: [], value: at === 0 ? first!.value : fact.value }))
  return { ...records, facts, checks: [] }
}

/** A rounded total with parts down to persons, and the exact figure that renames its claim. */
function rounded(): Records {
  const article = makeArticle('Tin\nCó hơn 500 mô hình, 90 mô hình mới (40 tập thể).')
  const total = makeFact(article, '500 mô hình', 500, { modality: 'approximate', period: year2022 })
  const fresh = makeFact(article, '90 mô hình mới', 90, { measure: 'new', period: year2022, partOf: [total] })
  const groups = makeFact(article, '40 tập thể', 40, { unit: 'tập thể', period: year2022, partOf: [fresh] })
  return makePage(article, { facts: [total, fresh, groups] })
}

function exact(): Records {
  const article = makeArticle('Tin sau\nCó 512 mô hình.')
  return makePage(article, { facts: [makeFact(article, '512 mô hình', 512, { period: year2022 })] })
}

/** What was a count of models turns out to be one of households. */
function otherNoun(): Records {
  const page = rounded()
  const facts = page.facts.map((fact) => (fact.unit === 'mô hình' ? { ...fact, unit: 'hộ' } : fact))
  return { ...page, facts }
}

let temporary: TemporaryWriter
let corrections: string
beforeAll(async () => {
  temporary = await openTemporaryWriter()
  corrections = join(temporary.folder, 'corrections')
  mkdirSync(corrections)
  await loadRecords(
    temporary.writer,
    Array.from({ length: 120 }, (_, number) => page(number)),
  )
  await load(rounded())
  await refreshDerived(temporary.writer)
})
afterAll(() => temporary.close())

const everything = `SELECT (SELECT list(c ORDER BY claim_id) FROM claims c) AS claims,
  (SELECT list(m ORDER BY fact_id) FROM claim_mentions m) AS mentions,
  (SELECT list(g ORDER BY article_id) FROM article_groups g) AS groups,
  (SELECT list(p ORDER BY p) FROM near_pairs p) AS pairs`

async function forget(): Promise<void> {
  for (const table of ['claims', 'claim_mentions', 'article_groups', 'near_pairs'])
    await temporary.writer.connection.run(`DELETE FROM ${table}`)
}

async function remove({ article }: Records): Promise<void> {
  for (const table of ['facts', 'checks', 'articles'])
    await temporary.writer.connection.run(`DELETE FROM ${table} WHERE article_id = '${article.id}'`)
}

const load = (...pages: Records[]) => loadRecords(temporary.writer, pages)
const correct = (lines: string) =>
  writeFileSync(join(corrections, 'a.csv'), `record_id,action,field,value,quote,article_id\n${lines}`)
const [told] = page(7).facts

test.each<[string, () => unknown]>([
  ['new pages', () => load(page(200), page(201))],
  [
    'copies of two pages, one earlier and one later',
    () => load(copyOf(page(3), '2001-01-01'), copyOf(page(4), '2030-01-01')),
  ],
  ['pages read anew', () => load(readAnew(page(10)), readAnew(page(11)), readAnew(page(200)))],
  ['an exact figure for a rounded total', () => load(exact())],
  ['another noun for a total', () => load(otherNoun())],
  ['a figure rejected', () => correct(`${told!.id},reject,,,${told!.evidence.quote},\n`)],
  ['a figure replaced', () => correct(`${told!.id},replace,value,77,${told!.evidence.quote},\n`)],
  [
    'a figure added',
    () =>
      correct(
        `mine,add,,6,${told!.evidence.quote},${page(7).article.id}\nmine,replace,unit,mô hình,${told!.evidence.quote},\n`,
      ),
  ],
  ['corrections undone', () => rmSync(join(corrections, 'a.csv'))],
  ['a page gone', () => remove(page(20))],
  ['the page of a group gone', () => remove(page(4))],
])('after %s, claims are those of a whole build', async (_, change) => {
  const before = await temporary.rows(everything)
  await change()
  await refreshDerived(temporary.writer)
  const stepwise = await temporary.rows(everything)
  expect(stepwise).not.toEqual(before)
  await forget()
  await refreshDerived(temporary.writer)
  expect(stepwise).toEqual(await temporary.rows(everything))
})
