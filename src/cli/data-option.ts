import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { builtInPipelines } from '../crawl/pipeline-file.js'
import { Failure } from './failure.js'

export type DataFlags = { data: string; pipelines?: string }

/** Every command that reads or writes results takes the same folder. */
export function withDataOption(command: Command): Command {
  return command.option('--data <dir>', 'folder for archive, state and output', 'data')
}

export function withPipelinesOption(command: Command): Command {
  return command.option('--pipelines <dir>', 'folder of pipeline files (default: ./pipelines, else the built-in ones)')
}

export type ThreadFlags = { threads?: string }

export function withThreadsOption(command: Command, byDefault: 'one a core' | 'one'): Command {
  return command.option('--threads <number>', `worker threads that clean and extract (default: ${byDefault})`)
}

/** Throws Failure where it is no number of threads. */
export function readThreads({ threads }: ThreadFlags): number | undefined {
  if (threads === undefined) return undefined
  if (/^\d{1,2}$/.test(threads)) return Number(threads)
  throw new Failure(`--threads ${threads}: not a number of threads from 0 to 99`, 2)
}

/** The data folder, made if need be. Throws Failure where it cannot be written. */
export function openDataFolder({ data }: DataFlags): string {
  return openFolder(data, '--data')
}

/** A folder to write in, made if need be. Throws Failure where it cannot be written; `option` named it. */
export function openFolder(path: string, option: string): string {
  const folder = resolve(path)
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new Failure(
      `${path}: cannot write there (${(error as NodeJS.ErrnoException).code}); choose another folder with ${option}`,
    )
  }
  return folder
}

/** The folder that pipeline files are looked for in. */
export function pipelinesFolder(flags: Pick<DataFlags, 'pipelines'>): string {
  if (flags.pipelines !== undefined) {
    if (!existsSync(flags.pipelines)) throw new Failure(`${flags.pipelines}: no such folder of pipelines`, 2)
    return resolve(flags.pipelines)
  }
  return existsSync('pipelines') ? resolve('pipelines') : builtInPipelines
}
