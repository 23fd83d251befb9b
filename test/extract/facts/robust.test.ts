import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractRecords } from '../../../src/extract/index.js'
import { nameFigure, readFacts } from './read-facts.js'

const EXAMPLE =
  'Năm 2023, toàn huyện đăng ký 1.095 mô hình “Dân vận khéo”, trong đó có 39 mô hình mới (24 tập thể, 15 cá nhân); UBND huyện khen thưởng 12 tập thể - 7 cá nhân tiêu biểu. Nhân dân hiến 2,5 ha đất, góp hoà chung 120 ngày công; uỷ ban các xã giải ngân 3 tỷ đồng, đạt 98,5%.'

const show = (text: string) =>
  readFacts(text).map((fact) => `${nameFigure(fact)} ${fact.measure} ${fact.topic} ${fact.partOf.length}`)

describe('any spelling of a text gives the same facts', () => {
  const expected = show(EXAMPLE)
  const spellings: [name: string, respell: (text: string) => string][] = [
    ['decomposed letters', (text) => text.normalize('NFD')],
    ['spaces that do not break', (text) => text.replaceAll(' ', '\u00a0')],
    ['double spaces', (text) => text.replaceAll(' ', '  ')],
    ['straight quotes', (text) => text.replace(/[“”]/g, '"')],
    ['mixed quotes', (text) => text.replace('“', '"')],
    ['long dashes', (text) => text.replaceAll(' - ', ' – ')],
    ['other tone placement', (text) => text.replaceAll('hoà', 'hòa').replaceAll('uỷ', 'ủy')],
    ['soft hyphens and zero-width spaces', (text) => text.replaceAll('mô', 'm\u00adô\u200b')],
  ]
  it('finds them all', () => expect(expected).toHaveLength(10))
  it.each(spellings)('%s', (_, respell) => {
    expect(show(respell(EXAMPLE))).toEqual(expected)
  })
  it('capitals', () => {
    const capitals = EXAMPLE.toUpperCase().replaceAll('HA', 'ha')
    expect(readFacts(capitals).map((fact) => fact.value)).toEqual(readFacts(EXAMPLE).map((fact) => fact.value))
  })
})

const WORDS =
  'có 12 mô hình “ ” ( ) , ; : . trong đó gồm còn lại 3,5 tỷ đồng % 27/27 xã thị trấn đăng ký được công nhận khen thưởng tập thể cá nhân năm 2023 đến nay phấn đấu mỗi | - \n 😀 kinh tế Tân Vinh 1.065 hơn từ 5 Covid-19 số'.split(
    ' ',
  )

describe('any text', () => {
  it('gives facts whose evidence, links and ids hold', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
        const { article, facts, checks } = extractRecords({ text: words.join(' ') }, { districtCode: '152' })
        const points = Array.from(article.text)
        const ids = new Set(facts.map((fact) => fact.id))
        expect(ids.size).toBe(facts.length)
        for (const { evidence, partOf, id, confidence } of facts) {
          expect(points.slice(evidence.start, evidence.end).join('')).toBe(evidence.quote)
          expect(partOf.every((total) => ids.has(total) && total !== id)).toBe(true)
          expect(confidence > 0 && confidence <= 1).toBe(true)
        }
        for (const check of checks) {
          expect(points.slice(check.evidence.start, check.evidence.end).join('')).toBe(check.evidence.quote)
          expect([...check.totalFactIds, ...check.partFactIds].every((fact) => ids.has(fact))).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
  it('never throws on arbitrary strings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        extractRecords({ text })
      }),
      { numRuns: 200 },
    )
  })
  it('says the same twice', () => {
    expect(extractRecords({ text: EXAMPLE })).toEqual(extractRecords({ text: EXAMPLE }))
  })
})
