import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DiskFullError, isDiskFull } from '../load/disk-full.js'

/** Has `write` make a file beside `file`, then puts it in place at once: nobody ever reads half an export. */
export async function writeInPlace(file: string, write: (temporary: string) => Promise<void> | void): Promise<void> {
  const folder = dirname(file)
  mkdirSync(folder, { recursive: true })
  const temporary = join(folder, `.${basename(file)}-${process.pid}`)
  try {
    await write(temporary)
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw isDiskFull(error) ? new DiskFullError(error, `${file} is what it was before`) : error
  }
}

export async function writeTextFile(file: string, text: string): Promise<void> {
  await writeInPlace(file, (temporary) => writeFileSync(temporary, text))
}
