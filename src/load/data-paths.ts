import { join } from 'node:path'

/** Files of the database below a data folder. */
export type DataPaths = {
  output: string
  work: string
  workFile: string
  lockFile: string
  spill: string
  publishedFile: string
  /** Where the user's corrections lie */
  corrections: string
}

export function dataPaths(dataFolder: string): DataPaths {
  const output = join(dataFolder, 'output')
  const work = join(output, '.work')
  return {
    output,
    work,
    workFile: join(work, 'tinhuyen.duckdb'),
    lockFile: join(work, 'lock.duckdb'),
    spill: join(work, 'spill'),
    publishedFile: join(output, 'tinhuyen.duckdb'),
    corrections: join(dataFolder, 'corrections'),
  }
}
