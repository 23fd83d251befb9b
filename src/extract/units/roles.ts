import { type PhraseIndex, type Shape, Tag, type Term } from '../../vietnamese/index.js'
import { organForms } from './lexicon.js'
import { placeTypes, villageTypes } from './place-lexicon.js'

/** What a word may open, as bits: most words open nothing and are passed over at once. */
export const Role = {
  organ: 1,
  placeType: 2,
  village: 4,
  /** Capitalised: a name may stand here. */
  capital: 8,
  /** P7, Q3, TPHCM. */
  glued: 16,
  honorific: 32,
  link: 64,
  title: 128,
  soft: 256,
  credit: 512,
  word: 1024,
} as const

const openers: [number, Pick<PhraseIndex<unknown>, 'opensWith'>][] = [
  [Role.organ, organForms],
  [Role.placeType, placeTypes],
  [Role.village, villageTypes],
]

/** Goes up with every lexicon that joins, so that words are asked anew. */
let state = 1

/** Lexicons of other readers join here when they are loaded. */
export function addOpener(role: number, index: Pick<PhraseIndex<unknown>, 'opensWith'>): void {
  openers.push([role, index])
  state += 1
}

const GLUED = /^(?:[PQ]\d{1,2}|TPHCM)$/i

function readRoles(shape: Shape): number {
  const { text } = shape
  let roles = shape.is(Tag.Word) ? Role.word : 0
  if (shape.is(Tag.Title | Tag.Upper)) roles |= Role.capital
  if (GLUED.test(text)) roles |= Role.glued
  for (const [role, index] of openers) if (index.opensWith(shape)) roles |= role
  return roles
}

/** Roles of a term, found out once a distinct token. */
export function rolesOf(term: Term): number {
  const { shape } = term
  if (shape.rolesIn !== state) {
    shape.roles = readRoles(shape)
    shape.rolesIn = state
  }
  return shape.roles
}
