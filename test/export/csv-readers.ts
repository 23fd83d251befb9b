import { execFileSync, spawnSync } from 'node:child_process'

export function hasCommand(name: string): boolean {
  return spawnSync(name, ['--version']).status === 0
}

const run = (command: string, args: string[]) =>
  execFileSync(command, args, { maxBuffer: 1e9, env: { ...process.env, LC_ALL: 'C.UTF-8' } }).toString()

/** Debian's modules belong to Debian's Python, which need not be the first on the path. */
export const pythonWith = (...modules: string[]) =>
  ['python3', '/usr/bin/python3'].find(
    (python) => spawnSync(python, ['-c', ['import sys', ...modules].join(', ')]).status === 0,
  )

/** Whether a language is there with packages. */
export function hasPackages(language: 'r' | 'python', packages: readonly string[]): boolean {
  if (language === 'python') return pythonWith(...packages) !== undefined
  const load = packages.map((name) => `library(${name})`)
  return spawnSync('Rscript', ['-e', ['1', ...load].join('; ')]).status === 0
}

const withCsvModule = `
import csv, json, sys
csv.field_size_limit(10**9)
with open(sys.argv[1], encoding='utf-8-sig', newline='') as f: json.dump(list(csv.reader(f)), sys.stdout)`

const withPandas = `
import json, pandas, sys
table = pandas.read_csv(sys.argv[1], dtype=str, keep_default_na=False)
json.dump([list(table.columns)] + table.values.tolist(), sys.stdout)`

/** R prints every cell as the hexadecimal bytes of its UTF-8, a row a line: nothing is escaped on the way. */
const printTable = `
hex <- function(cell) paste(charToRaw(enc2utf8(cell)), collapse = "")
lines <- function(row) cat(paste(vapply(row, hex, ""), collapse = ","), "\\n", sep = "")
lines(names(table))
for (at in seq_len(nrow(table))) lines(vapply(table, function(column) column[at], ""))`

const withBaseR = `table <- read.csv(commandArgs(TRUE)[1], colClasses = "character", na.strings = character(0), encoding = "UTF-8")`

const withReadr = `suppressPackageStartupMessages(library(readr))
table <- read_csv(commandArgs(TRUE)[1], col_types = cols(.default = "c"), na = character(), trim_ws = FALSE, progress = FALSE)`

function runR(reading: string, file: string): string[][] {
  const lines = run('Rscript', ['-e', `${reading}\n${printTable}`, file])
    .trimEnd()
    .split('\n')
  return lines.map((line) => line.split(',').map((cell) => Buffer.from(cell, 'hex').toString()))
}

/** Rows of a CSV file, header first, every cell as text, as the tools of researchers read them. */
export const csvReaders = {
  Python: (file: string): string[][] => JSON.parse(run('python3', ['-c', withCsvModule, file])),
  pandas: (file: string): string[][] => JSON.parse(run(pythonWith('pandas')!, ['-c', withPandas, file])),
  R: (file: string) => runR(withBaseR, file),
  readr: (file: string) => runR(withReadr, file),
}

/** Whether the machine has a reader; the CI run installs all from Debian. */
export function hasReader(name: string): boolean {
  if (name === 'Python') return hasCommand('python3')
  if (name === 'pandas') return pythonWith('pandas') !== undefined
  return hasPackages('r', name === 'R' ? [] : ['readr'])
}
