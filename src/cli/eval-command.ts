import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { evaluate } from '../eval/evaluate.js'
import { readGold } from '../eval/gold.js'
import type { Scoreboard } from '../eval/tally.js'
import { Failure } from './failure.js'

type EvalFlags = { json?: boolean; misses: boolean; minF1?: string }

export function addEvalCommand(program: Command): void {
  program
    .command('eval')
    .description('Score the extraction against labelled pages: precision, recall and F1 by kind and attribute')
    .argument('<folder>', 'folder of gold files (searched below it), or one gold file')
    .option('--json', 'scores and misses as JSON')
    .option('--no-misses', 'leave the list of misses out')
    .option('--min-f1 <number>', 'exit with 1 when the F1 of any kind is below')
    .action(evalFolder)
}

function evalFolder(folder: string, flags: EvalFlags): void {
  const floor = readFloor(flags.minF1)
  if (!existsSync(folder)) throw new Failure(`${folder}: no such folder or file`)
  const cases = readGold(folder)
  if (cases.length === 0) throw new Failure(`${folder}: no gold files (*.json) in it`)
  const board = evaluate(cases)
  if (flags.json) process.stdout.write(`${JSON.stringify({ scores: board.scores(), misses: board.misses }, null, 1)}\n`)
  else process.stdout.write(formatBoard(board, cases.length, flags.misses))
  const low = Object.entries(board.scores()).filter(([, score]) => score.f1 < floor)
  if (low.length > 0) throw new Failure(`below ${floor}: ${low.map(([name]) => name).join(', ')}`)
}

function readFloor(text = '0'): number {
  const floor = Number(text)
  if (Number.isNaN(floor)) throw new Failure(`--min-f1 ${text}: not a number`, 2)
  return floor
}

function formatBoard(board: Scoreboard, cases: number, misses: boolean): string {
  const lines = [
    `${cases} cases`,
    `${'kind'.padEnd(24)} ${'found'.padStart(6)} ${'missed'.padStart(6)} ${'extra'.padStart(6)}      P      R     F1`,
  ]
  for (const [name, score] of Object.entries(board.scores())) {
    const counts = [score.found, score.missed, score.spurious].map((count) => String(count).padStart(6)).join(' ')
    const rates = [score.precision, score.recall, score.f1].map((rate) => rate.toFixed(3).padStart(6)).join(' ')
    lines.push(`${name.padEnd(24)} ${counts} ${rates}`)
  }
  if (misses) for (const miss of board.misses) lines.push(`${miss.case}: ${miss.kind} ${miss.what}: ${miss.detail}`)
  return `${lines.join('\n')}\n`
}
