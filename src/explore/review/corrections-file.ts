import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvLine } from '../../export/query.js'
import { writeTextFile } from '../../export/write-file.js'
import { type CsvRow, parseCsv } from '../../load/corrections/parse-csv.js'
import { correctionHeader, readCorrection } from '../../load/corrections/read.js'

/** The file that decisions are written to; other files of the folder are left to people. */
export const correctionsFileName = 'explorer.csv'

/** A decision is none that a correction can be. Nothing was written. */
export class DecisionError extends Error {
  override name = 'DecisionError'
}

export type Decision = Partial<Record<(typeof correctionHeader)[number], string>>
export type WrittenDecision = { line: number; values: Record<string, string> }

/** Decisions of the file, in its order. Throws CsvError where people left it unreadable. */
export function readDecisions(folder: string): WrittenDecision[] {
  const file = join(folder, correctionsFileName)
  if (!existsSync(file)) return []
  return parseCsv(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)))
}

/** Changes of the file come one after the other. */
let last: Promise<unknown> = Promise.resolve()

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work)
  last = mine.catch(() => undefined)
  return mine
}

/** Adds a decision. Throws DecisionError, with the reason, for one that the database would not take. */
export function addDecision(folder: string, decision: Decision): Promise<void> {
  const values = { ...Object.fromEntries(correctionHeader.map((name) => [name, ''])), ...decision }
  const { problem } = readCorrection({ line: 1, values }, correctionsFileName)
  if (problem !== null) return Promise.reject(new DecisionError(problem))
  return inTurn(() => writeDecisions(folder, [...readDecisions(folder), { line: 0, values }]))
}

/** Takes a decision back. False where the line does not speak of this record any more. */
export function undoDecision(folder: string, line: number, recordId: string): Promise<boolean> {
  return inTurn(async () => {
    const decisions = readDecisions(folder)
    const kept = decisions.filter((one) => one.line !== line || one.values.record_id !== recordId)
    if (kept.length === decisions.length) return false
    await writeDecisions(folder, kept)
    return true
  })
}

/** The whole file anew, at once; columns that people added stay. */
async function writeDecisions(folder: string, decisions: readonly CsvRow[]): Promise<void> {
  const names = [...new Set([...correctionHeader, ...decisions.flatMap(({ values }) => Object.keys(values))])]
  const lines = decisions.map(({ values }) => csvLine(names.map((name) => values[name] || null)))
  await writeTextFile(join(folder, correctionsFileName), csvLine(names) + lines.join(''))
}
