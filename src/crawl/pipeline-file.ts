import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { type Pipeline, pipelineSchema } from '../model/pipeline.js'
import { packageRoot } from '../package-root.js'
import { nextRun } from './schedule/schedule-pipelines.js'

export const builtInPipelines = join(packageRoot, 'pipelines')

export type PipelineFault = { line: number; column: number; field: string; message: string }

/** Says which file is wrong, where and why. The caller prints `message` and ends with an error. */
export class PipelineFileError extends Error {
  constructor(
    readonly file: string,
    readonly faults: PipelineFault[],
  ) {
    super(faults.map((fault) => describeFault(file, fault)).join('\n'))
    this.name = 'PipelineFileError'
  }
}

/** No pipeline of that name; `known` lists the names there are. */
export class UnknownPipelineError extends Error {
  constructor(
    readonly id: string,
    readonly known: string[],
  ) {
    super(`No pipeline "${id}". Known: ${known.join(', ') || 'none'}`)
    this.name = 'UnknownPipelineError'
  }
}

/** Ids of all pipeline files below `folder`, in order. Does not open them. */
export function listPipelines(folder: string = builtInPipelines): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length).split(sep).join('/'))
    .sort()
}

/** Reads `<folder>/<id>.yaml`. Throws UnknownPipelineError or PipelineFileError. */
export function loadPipeline(id: string, folder: string = builtInPipelines): Pipeline {
  const wanted = id.replace(/\.yaml$/, '')
  const file = join(folder, ...`${wanted}.yaml`.split('/'))
  if (relative(folder, file).startsWith('..') || !existsSync(file)) {
    throw new UnknownPipelineError(wanted, listPipelines(folder))
  }
  return readPipelineFile(file, wanted)
}

/** Reads one pipeline file; `id` is its path below the pipelines folder without .yaml. */
export function readPipelineFile(file: string, id: string): Pipeline {
  return parsePipeline(readFileSync(file, 'utf8'), id, file)
}

export function parsePipeline(source: string, id: string, file = `${id}.yaml`): Pipeline {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines })
  if (document.errors.length > 0) throw new PipelineFileError(file, document.errors.map(describeSyntaxError))
  const content: unknown = document.toJS()
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new PipelineFileError(file, [{ line: 1, column: 1, field: '(file)', message: 'is not a list of fields' }])
  }
  if ('id' in content) throw new PipelineFileError(file, [faultAt(document, lines, ['id'], 'comes from the file name')])
  const result = pipelineSchema.safeParse({ ...content, id })
  if (result.success) {
    const message = faultOfSchedule(result.data.schedule)
    if (message) throw new PipelineFileError(file, [faultAt(document, lines, ['schedule'], message)])
    return result.data
  }
  throw new PipelineFileError(file, result.error.issues.flatMap(faultsOfIssue(document, lines)))
}

function faultOfSchedule(schedule: string | null): string | null {
  try {
    if (schedule) nextRun(schedule, new Date(0))
    return null
  } catch (error) {
    return `is no cron expression: ${(error as Error).message}`
  }
}

type ZodIssue = { code: string; path: PropertyKey[]; message: string; keys?: string[] }

function faultsOfIssue(document: Document, lines: LineCounter) {
  return (issue: ZodIssue): PipelineFault[] => {
    if (issue.code === 'unrecognized_keys' && issue.keys) {
      return issue.keys.map((key) => faultAt(document, lines, [...issue.path, key], 'is not a field of a pipeline'))
    }
    return [faultAt(document, lines, issue.path, issue.message)]
  }
}

/** Position of the field, or of the nearest enclosing one where it is missing. */
function faultAt(document: Document, lines: LineCounter, path: PropertyKey[], message: string): PipelineFault {
  const field = path.length > 0 ? path.map(String).join('.') : '(file)'
  for (let depth = path.length; depth >= 0; depth--) {
    const offset = offsetOf(document, path.slice(0, depth))
    if (offset === null) continue
    const { line, col } = lines.linePos(offset)
    return { line, column: col, field, message }
  }
  return { line: 1, column: 1, field, message }
}

function offsetOf(document: Document, path: PropertyKey[]): number | null {
  if (path.length === 0) return document.contents?.range?.[0] ?? null
  const parent = document.getIn(path.slice(0, -1), true)
  const key = path.at(-1)
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key)
    if (pair && isScalar(pair.key)) return pair.key.range?.[0] ?? null
    return null
  }
  const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined
  return node?.range?.[0] ?? null
}

function describeSyntaxError(error: {
  message: string
  linePos?: [{ line: number; col: number }, unknown?] | unknown
}) {
  const position = (error.linePos as [{ line: number; col: number }] | undefined)?.[0]
  const message = (error.message.split('\n')[0] ?? error.message).replace(/ at line \d+, column \d+:?$/, '')
  return { line: position?.line ?? 1, column: position?.col ?? 1, field: '(syntax)', message }
}

function describeFault(file: string, { line, column, field, message }: PipelineFault): string {
  return `${file}:${line}:${column}: ${field}: ${message}`
}
