import type { Fact } from '../model/fact.js'
import type { Records } from '../model/records.js'
import { phraseKey } from '../vietnamese/index.js'
import type { Gold, GoldFact } from './gold.js'
import { matchPairs } from './match-pairs.js'
import type { Scoreboard } from './tally.js'

const MODEL_NOUN = /mô hình|điển hình/u

function sameFigure(gold: GoldFact, fact: Fact): boolean {
  if (fact.value !== gold.value) return false
  if (gold.of != null && fact.of !== gold.of) return false
  return [gold.unit, ...(gold.unitAlt ?? [])].some((unit) => unitKey(unit) === unitKey(fact.unit))
}

/** "tập thể và cá nhân" and "tập thể, cá nhân" are one unit, m² and m2 too. */
function unitKey(unit: string | null): string {
  return phraseKey((unit ?? '').replaceAll('²', '2').replaceAll(' và ', ', '))
}

const isRequired = (fact: GoldFact) => fact.optional !== true

/** 0 when the evidences overlap in words and the attributes agree; larger the less they do. */
function distance(text: string, gold: GoldFact, fact: Fact): number {
  let far = 0
  const place = Array.from(text.slice(0, Math.max(0, text.indexOf(gold.evidence)))).length
  if (!gold.evidence.includes(fact.evidence.quote) && !fact.evidence.quote.includes(gold.evidence)) far += 8
  far += Math.min(4, Math.abs(place - fact.evidence.start) / 100)
  if (gold.sector != null && gold.sector !== fact.sector) far += 4
  if (gold.measure != null && gold.measure !== fact.measure) far += 2
  if (gold.level != null && gold.level !== fact.level) far += 1
  return far
}

/** One attribute that a label states, and what was read. */
export type Comparison = { attribute: string; expected: unknown; actual: unknown }

const plainAttributes = ['measure', 'modality', 'status', 'unitKind', 'sector', 'level', 'holder', 'max'] as const

/** Compares what a label says of a figure with the fact that was found for it. */
export function compareFact(gold: GoldFact, fact: Fact, facts: readonly Fact[]): Comparison[] {
  const found: Comparison[] = plainAttributes
    .filter((key) => key in gold)
    .map((key) => ({ attribute: key, expected: gold[key], actual: fact[key] }))
  if ('topic' in gold) found.push({ attribute: 'topic', expected: gold.topic, actual: fact.topic })
  if (gold.topicIsNot && fact.topic === gold.topicIsNot) {
    found.push({ attribute: 'topic', expected: `not ${gold.topicIsNot}`, actual: fact.topic })
  }
  if ('period' in gold) found.push({ attribute: 'period', expected: daysOf(gold.period), actual: daysOf(fact.period) })
  if ('subjectName' in gold) {
    // A village is the same with and without its commune.
    const isSame = fact.subjectName?.startsWith(`${gold.subjectName}, `) === true
    const actual = isSame ? gold.subjectName : fact.subjectName
    found.push({ attribute: 'subjectName', expected: gold.subjectName, actual })
  }
  if (gold.partOfValue != null) {
    const totals = fact.partOf.map((id) => facts.find((other) => other.id === id)?.value ?? Number.NaN)
    const sum = totals.reduce((a, b) => a + b, 0)
    const agrees = totals.includes(gold.partOfValue) ? gold.partOfValue : sum
    found.push({ attribute: 'partOf', expected: gold.partOfValue, actual: totals.length ? agrees : null })
  }
  return found
}

function daysOf(period: { from: string | null; to: string | null } | null | undefined): unknown {
  return period ? [period.from, period.to] : null
}

export function isRight({ expected, actual }: Comparison): boolean {
  return JSON.stringify(expected ?? null) === JSON.stringify(actual ?? null)
}

/** Labelled figures with the facts found for them. Durations count only where the labels list some. */
export function pairFacts(gold: readonly GoldFact[], records: Records) {
  const listsDurations = gold.some((fact) => fact.unitKind === 'duration')
  const facts = listsDurations ? records.facts : records.facts.filter((fact) => fact.unitKind !== 'duration')
  return { facts, ...matchPairs(gold, facts, sameFigure, (a, b) => distance(records.article.text, a, b)) }
}

function scoreModelCounts(board: Scoreboard, name: string, gold: Gold, facts: Fact[]): void {
  const wanted = (gold.facts ?? []).filter((fact) => MODEL_NOUN.test(fact.unit ?? ''))
  const got = facts.filter((fact) => MODEL_NOUN.test(fact.unit ?? ''))
  const agrees = (a: GoldFact, b: Fact) =>
    sameFigure(a, b) && (a.topic ?? b.topic) === b.topic && (a.measure ?? b.measure) === b.measure
  const { pairs, missed, spurious } = matchPairs(wanted, got, agrees)
  board.found('modelCounts', pairs.length)
  for (const fact of missed.filter(isRequired))
    board.missed('modelCounts', name, `${fact.value} ${fact.unit} (${fact.evidence})`)
  for (const fact of spurious) {
    board.spurious(
      'modelCounts',
      name,
      `${fact.value} ${fact.unit} ${fact.measure} ${fact.topic} (${fact.evidence.quote})`,
    )
  }
}

function scoreNotFacts(board: Scoreboard, name: string, gold: Gold, records: Records): void {
  const text = records.article.text
  for (const decoy of gold.notFacts ?? []) {
    const touched = records.facts.find((fact) => fact.unitKind !== 'duration' && overlapsDecoy(text, decoy, fact))
    if (touched) board.spurious('notFacts', name, `"${decoy}" came out as ${touched.evidence.quote}`)
    else board.found('notFacts')
  }
}

function overlapsDecoy(text: string, decoy: string, fact: Fact): boolean {
  for (let at = text.indexOf(decoy); at >= 0; at = text.indexOf(decoy, at + 1)) {
    if (/\d/.test(text[at - 1] ?? '') || /\d/.test(text[at + decoy.length] ?? '')) continue
    const start = Array.from(text.slice(0, at)).length
    if (fact.evidence.start < start + Array.from(decoy).length && start < fact.evidence.end) return true
  }
  return false
}

function scoreBreakdowns(board: Scoreboard, name: string, gold: Gold, records: Records): void {
  if (!gold.breakdowns) return
  const byId = new Map(records.facts.map((fact) => [fact.id, fact.value]))
  const got = records.checks
    .filter((check) => check.kind === 'breakdown')
    .map((check) => ({
      total: check.expected,
      parts: check.partFactIds.map((id) => byId.get(id) ?? Number.NaN).sort((a, b) => a - b),
      status: check.status as string,
    }))
  const { pairs, missed, spurious } = matchPairs(
    gold.breakdowns,
    got,
    (a, b) => a.total === b.total && String([...a.parts].sort((x, y) => x - y)) === String(b.parts),
  )
  board.found('breakdowns', pairs.length)
  for (const [expected, actual] of pairs) {
    board.attribute('breakdowns.status', name, expected.status, actual.status, `${expected.total} = ${expected.parts}`)
  }
  for (const item of missed) board.missed('breakdowns', name, `${item.total} = ${item.parts} (${item.status})`)
  for (const item of spurious) board.spurious('breakdowns', name, `${item.total} = ${item.parts} (${item.status})`)
}

/** Facts by value and unit, their attributes, model counts by value, unit, topic and measure, breakdowns, decoys. */
export function scoreFacts(board: Scoreboard, name: string, gold: Gold, records: Records): void {
  scoreNotFacts(board, name, gold, records)
  scoreBreakdowns(board, name, gold, records)
  if (!gold.facts) return
  const { facts, pairs, missed, spurious } = pairFacts(gold.facts, records)
  board.found('facts', pairs.length)
  for (const [label, fact] of pairs) {
    for (const { attribute, expected, actual } of compareFact(label, fact, records.facts))
      board.attribute(`facts.${attribute}`, name, expected, actual, label.evidence)
  }
  for (const fact of missed.filter(isRequired))
    board.missed('facts', name, `${fact.value} ${fact.unit} (${fact.evidence})`)
  for (const fact of spurious) board.spurious('facts', name, `${fact.value} ${fact.unit} (${fact.evidence.quote})`)
  scoreModelCounts(board, name, gold, facts)
}
