import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { phraseKey } from '../../../src/vietnamese/index.js'
import { readPeople } from '../officials/read-people.js'
import { readUnits } from './read-units.js'

type Gold = {
  text: string
  source: { districtCode: string | null }
  article: { publishedOn: string }
  units: { name: string; level: string | null; code: string | null }[]
  notPeople?: string[]
}

const folder = join(import.meta.dirname, '../../gold/officials')
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name): [string, Gold] => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))])

const where = (gold: Gold) => ({ districtCode: gold.source.districtCode, publishedOn: gold.article.publishedOn })

describe('gold texts on places, organisations and officials', () => {
  it('are thirty', () => expect(texts).toHaveLength(30))

  it('find every unit but one in fifty, each with its level and code', () => {
    let found = 0
    let wanted = 0
    for (const [, gold] of texts) {
      const units = readUnits(gold.text, where(gold))
      for (const { name, level, code } of gold.units) {
        wanted += 1
        const unit = units.find((other) => phraseKey(other.name) === phraseKey(name))
        if (!unit) continue
        found += 1
        expect([name, unit.level, unit.code]).toEqual([name, level, code])
      }
    }
    expect(found / wanted).toBeGreaterThanOrEqual(0.98)
  })

  it.each(texts.filter(([, gold]) => gold.notPeople))(
    '%s: no street, school or district is a person',
    (_name, gold) => {
      const people = readPeople(gold.text, where(gold)).map(({ name }) => name)
      for (const name of gold.notPeople ?? []) expect(people).not.toContain(name)
    },
  )
})
