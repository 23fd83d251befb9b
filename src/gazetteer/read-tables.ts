import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeUnitId } from '../model/ids.js'
import { packageRoot } from '../package-root.js'
import type { Place, PlaceLevel, PlaceType } from './unit.js'

/** Rows of data/gazetteer/<name>.csv without its header. The tables hold no quoted fields. */
export function readRows(name: string): string[][] {
  const text = readFileSync(join(packageRoot, 'data', 'gazetteer', `${name}.csv`), 'utf8')
  return text
    .split('\n')
    .slice(1, -1)
    .map((line) => line.split(','))
}

/** Provinces have no column of parents. */
function makePlace(level: PlaceLevel, row: string[]): Place {
  const [code, type, name] = row
  const dates = level === 'province' ? 3 : 4
  const from = row[dates]
  const to = row[dates + 1]
  return {
    unitId: makeUnitId(level, code!, from!),
    level,
    code: code!,
    type: type as PlaceType,
    name: name!,
    parentCode: level === 'province' ? null : row[3]!,
    validFrom: from!,
    validTo: to || null,
  }
}

/** Every unit of every time, provinces first. */
export function readPlaces(): Place[] {
  const read = (level: PlaceLevel, table: string) => readRows(table).map((row) => makePlace(level, row))
  return [...read('province', 'provinces'), ...read('district', 'districts'), ...read('commune', 'communes')]
}

export type Relation = 'whole' | 'part'
export type SuccessorRow = { oldCode: string; newCode: string; relation: Relation }

/** What became of the units of 2025-06-30. Old codes of three digits are districts without communes. */
export function readSuccessorRows(): SuccessorRow[] {
  return readRows('successors').map(([oldCode, newCode, relation]) => ({
    oldCode: oldCode!,
    newCode: newCode!,
    relation: relation as Relation,
  }))
}
