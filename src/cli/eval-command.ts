import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { evaluate } from '../eval/evaluate.js'
import { readGold } from '../eval/gold.js'
import { shareInterval } from '../eval/interval.js'
import { judgeFacts } from '../eval/judge-facts.js'
import { measureReliability, type ReliabilityRow } from '../eval/reliability.js'
import type { Score, Scoreboard } from '../eval/tally.js'
import { Failure } from './failure.js'

type EvalFlags = { json?: boolean; misses: boolean; minF1?: string }

export function addEvalCommand(program: Command): void {
  program
    .command('eval')
    .description('Score the extraction against labelled pages: precision, recall and F1 by kind and attribute')
    .argument('<folder>', 'folder of gold files (searched below it), or one gold file')
    .option('--json', 'scores with their 95% intervals, and misses, as JSON')
    .option('--no-misses', 'leave the list of misses out')
    .option('--min-f1 <number>', 'exit with 1 when the F1 of any kind is below')
    .action(evalFolder)
}

function evalFolder(folder: string, flags: EvalFlags): void {
  const floor = readFloor(flags.minF1)
  if (!existsSync(folder)) throw new Failure(`${folder}: no such folder or file`)
  const found = readGold(folder)
  if (found.length === 0) throw new Failure(`${folder}: no gold files (*.json) in it`)
  const cases = found.filter(({ gold }) => gold.reviewed !== false)
  const drafts = found.length - cases.length
  if (drafts > 0) console.error(`${drafts} drafts left out: nobody has reviewed them yet`)
  const board = evaluate(cases)
  const reliability = measureReliability(judgeFacts(cases))
  const scores = Object.entries(board.scores())
  if (flags.json) process.stdout.write(`${JSON.stringify({ ...toJson(board, cases.length), reliability }, null, 1)}\n`)
  else process.stdout.write(formatBoard(board, cases.length, flags.misses) + formatReliability(reliability))
  const low = scores.filter(([, score]) => score.f1 < floor)
  if (low.length > 0) throw new Failure(`below ${floor}: ${low.map(([name]) => name).join(', ')}`)
  if (cases.length === 0) throw new Failure(`${folder}: no reviewed gold files in it`)
}

function readFloor(text = '0'): number {
  const floor = Number(text)
  if (Number.isNaN(floor)) throw new Failure(`--min-f1 ${text}: not a number`, 2)
  return floor
}

function toJson(board: Scoreboard, cases: number): object {
  const scores = Object.entries(board.scores()).map(([name, score]) => [name, { ...score, ...intervals(score) }])
  return { cases, scores: Object.fromEntries(scores), misses: board.misses }
}

function formatBoard(board: Scoreboard, cases: number, misses: boolean): string {
  const lines = [
    `${cases} cases; the ranges are 95% intervals`,
    `${'kind'.padEnd(24)} ${'found'.padStart(6)} ${'missed'.padStart(6)} ${'extra'.padStart(6)} ${'P'.padStart(18)} ${'R'.padStart(18)} ${'F1'.padStart(6)}`,
  ]
  for (const [name, score] of Object.entries(board.scores())) {
    const counts = [score.found, score.missed, score.spurious].map((count) => String(count).padStart(6)).join(' ')
    const { precisionInterval, recallInterval } = intervals(score)
    const rates = `${withRange(score.precision, precisionInterval)} ${withRange(score.recall, recallInterval)}`
    lines.push(`${name.padEnd(24)} ${counts} ${rates} ${score.f1.toFixed(3).padStart(6)}`)
  }
  if (misses) for (const miss of board.misses) lines.push(`${miss.case}: ${miss.kind} ${miss.what}: ${miss.detail}`)
  return `${lines.join('\n')}\n`
}

function formatReliability(rows: readonly ReliabilityRow[]): string {
  if (rows.length === 0) return ''
  const lines = rows.map(({ from, to, facts, meanConfidence, right, interval }) => {
    const range = `${from.toFixed(1)}–${to.toFixed(1)}`
    return `${range.padEnd(24)} ${String(facts).padStart(6)} ${meanConfidence.toFixed(3).padStart(6)} ${withRange(right, interval)}`
  })
  const head = `${'confidence'.padEnd(24)} ${'facts'.padStart(6)} ${'mean'.padStart(6)} ${'wholly right'.padStart(18)}`
  return `\n${[head, ...lines].join('\n')}\n`
}

type Interval = ReturnType<typeof shareInterval>

function intervals({ found, spurious, missed }: Score): { precisionInterval: Interval; recallInterval: Interval } {
  return {
    precisionInterval: shareInterval(found, found + spurious),
    recallInterval: shareInterval(found, found + missed),
  }
}

function withRange(rate: number, interval: Interval): string {
  const range = interval ? ` (${interval.low.toFixed(2)}–${interval.high.toFixed(2)})` : ''
  return `${rate.toFixed(3)}${range}`.padStart(18)
}
