import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { vi } from 'vitest'
import { openReader } from '../../src/load/reader.js'
import { packageRoot } from '../../src/package-root.js'
import { makeTemporaryFolder } from '../temporary-folder.js'

const program = join(packageRoot, 'dist', 'cli', 'main.js')

// Each call starts a process that reads lexicon and gazetteer; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

/** An empty folder, removed when the test file is done. */
export function makeFolder(): string {
  return makeTemporaryFolder('cli')
}

export type CliResult = { code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string }

export type CliOptions = { cwd?: string; env?: Record<string, string> }

/** The compiled command as a user's shell runs it, in an empty folder unless told otherwise. */
export function startCli(args: readonly string[], options: CliOptions = {}) {
  const { TINHUYEN_CONTACT: _, ...environment } = process.env
  const child = spawn(process.execPath, [program, ...args], {
    cwd: options.cwd ?? makeFolder(),
    env: { ...environment, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { child, result: collect(child) }
}

export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  return startCli(args, options).result
}

async function collect(child: ChildProcess): Promise<CliResult> {
  const read = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]!.setEncoding('utf8').on('data', (text: string) => {
      read[name] += text
    })
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal, ...read }))
  })
}

/** Rows of the published database of a data folder, as JSON values. */
export async function queryPublished(dataDir: string, sql: string): Promise<Record<string, unknown>[]> {
  const reader = await openReader(join(dataDir, 'output', 'tinhuyen.duckdb'))
  try {
    return (await reader.connection.runAndReadAll(sql)).getRowObjectsJson()
  } finally {
    reader.close()
  }
}

/** Waits until a file, a log or a server says so; fails after `seconds`. */
export async function waitUntil(holds: () => boolean, seconds = 20): Promise<void> {
  const deadline = performance.now() + seconds * 1000
  while (!holds()) {
    if (performance.now() > deadline) throw new Error('waited in vain')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
