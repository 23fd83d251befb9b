import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { cleanPage } from '../../../src/clean/index.js'
import { extractRecords } from '../../../src/extract/index.js'
import type { Fact } from '../../../src/model/fact.js'

const shared = '../shared'
const seeds = ['kim-bang', 'kim-son', 'thanh-liem', 'hon-quan', 'phu-ly']

type GoldFact = {
  evidence: string
  value: number
  of?: number
  unit: string
  measure?: string
  topic?: string
  topicIsNot?: string
  sector?: string
  level?: string
  modality?: string
  period?: { from: string; to: string }
  partOfValue?: number
}
type Gold = {
  source: { districtCode: string }
  facts: GoldFact[]
  notFacts: string[]
  breakdowns: { total: number; parts: number[]; status: string }[]
}

function readSeed(name: string) {
  const gold = JSON.parse(readFileSync(`${shared}/gold/seeds/${name}.json`, 'utf8')) as Gold
  const article = cleanPage({ text: readFileSync(`${shared}/seeds/${name}.txt`, 'utf8') })
  return { gold, records: extractRecords(article, { districtCode: gold.source.districtCode }) }
}

/** The parts of a fact that its gold label speaks of, in the label's shape. */
function likeGold(wanted: GoldFact, fact: Fact, facts: Fact[]): GoldFact {
  const totals = facts.filter((other) => fact.partOf.includes(other.id))
  const all = {
    evidence: wanted.evidence,
    value: fact.value,
    of: fact.of,
    unit: fact.unit,
    measure: fact.measure,
    topic: fact.topic,
    topicIsNot: fact.topic === wanted.topicIsNot ? 'the same' : wanted.topicIsNot,
    sector: fact.sector,
    level: fact.level,
    modality: fact.modality,
    period: fact.period && { from: fact.period.from, to: fact.period.to },
    partOfValue: totals.reduce((sum, total) => sum + total.value, 0),
  }
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in wanted)) as GoldFact
}

describe.skipIf(!existsSync(`${shared}/gold/seeds`)).each(seeds)('seed page %s', (name) => {
  let seed: ReturnType<typeof readSeed>
  // Not when tests are collected: where there are no seeds, even skipped ones would read them then.
  beforeAll(() => {
    seed = readSeed(name)
  })

  it('gives every labelled fact with all that its label says', () => {
    const { gold, records } = seed
    for (const wanted of gold.facts) {
      const found = records.facts
        .filter((fact) => fact.value === wanted.value && fact.unit === wanted.unit)
        .map((fact) => likeGold(wanted, fact, records.facts))
      expect(found).toContainEqual(wanted)
    }
  })

  it('gives no other fact but bare durations', () => {
    const { gold, records } = seed
    const counted = records.facts.filter((fact) => fact.unitKind !== 'duration')
    expect(counted.map((fact) => fact.value).sort()).toEqual(gold.facts.map((fact) => fact.value).sort())
  })

  it('judges every breakdown as labelled', () => {
    const { gold, records } = seed
    const values = new Map(records.facts.map((fact) => [fact.id, fact.value]))
    const found = records.checks
      .filter((check) => check.kind === 'breakdown')
      .map((check) => ({
        total: check.expected,
        parts: check.partFactIds.map((id) => values.get(id)),
        status: check.status,
      }))
    expect(found).toEqual(gold.breakdowns.map(({ total, parts, status }) => ({ total, parts, status })))
  })
})
