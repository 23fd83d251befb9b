import {
  allPlaces,
  findPlacesByKey,
  foldPlaceWord,
  nameAliases,
  type Place,
  placeWords,
} from '../../gazetteer/index.js'
import { Tag, type Term } from '../../vietnamese/index.js'

type Node = { next: Map<string, Node>; key: string | null }

const root: Node = { next: new Map(), key: null }

function addKey(words: string[], key: string): void {
  let node = root
  for (const word of words) {
    let next = node.next.get(word)
    if (!next) {
      next = { next: new Map(), key: null }
      node.next.set(word, next)
    }
    node = next
  }
  node.key ??= key
}

for (const name of new Set(allPlaces.map((place) => place.name))) {
  const words = placeWords(name)
  addKey(words, words.join(' '))
}
for (const [written, official] of nameAliases) addKey(written.split(' '), official)

/** A place name that stands at a term; `to` is exclusive. */
export type NameMatch = { to: number; key: string }

function isNameTerm(term: Term | undefined): boolean {
  return term?.is(Tag.Title | Tag.Upper | Tag.Num) === true
}

/**
 * Names of the gazetteer that start at this term, longest first. Every word is capitalised or a number, except inside
 * names that are written so (Cư M'gar); dashes between words do not count.
 */
export function matchPlaceNames(terms: readonly Term[], from: number): NameMatch[] {
  if (!isNameTerm(terms[from])) return []
  const found: NameMatch[] = []
  let node: Node | undefined = root
  for (let index = from; index < terms.length && index < from + 9; index += 1) {
    const term = terms[index]!
    if (term.is(Tag.Dash) && index > from && isNameTerm(terms[index + 1])) continue
    if (!isNameTerm(term)) break
    node = node.next.get(foldPlaceWord(term.normal))
    if (!node) break
    if (node.key !== null) found.unshift({ to: index + 1, key: node.key })
  }
  return found
}

/**
 * The longest name of the gazetteer, of two words or more, that starts at this term with only some of its words capitalised: "Tiên
 * yên", "phú Thạnh". A slip that counts behind a type alone.
 */
export function matchSlip(terms: readonly Term[], from: number): NameMatch | null {
  let node: Node | undefined = root
  let found: NameMatch | null = null
  for (let index = from; node && index < terms.length && index < from + 4; index += 1) {
    const term = terms[index]!
    if (!term.is(Tag.Word)) break
    node = node.next.get(foldPlaceWord(term.normal))
    if (node && node.key !== null && index > from) found = { to: index + 1, key: node.key }
  }
  return found && terms.slice(from, found.to).some(isNameTerm) && !isNameTerm(terms[found.to]) ? found : null
}

export function placesOfKey(key: string): Place[] {
  return findPlacesByKey(key)
}
