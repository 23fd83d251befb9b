import type { Place } from '../../src/gazetteer/index.js'

export function randomFrom(seed: number): {
  next: () => number
  below: (limit: number) => number
  pick: <T>(list: readonly T[]) => T
}
export function makeRecords(number: number, factCount: number, districts: readonly Place[]): object
export function countRecords(records: object): number
