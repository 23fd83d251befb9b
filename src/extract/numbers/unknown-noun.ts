import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../package-root.js'
import { Tag, type Term } from '../../vietnamese/index.js'

type StopFile = { words: string[] }

const stops = JSON.parse(readFileSync(join(packageRoot, 'data/lexicon/noun-stops.json'), 'utf8')) as StopFile

/** Words that begin no noun: prepositions, conjunctions, adverbs, auxiliaries, pronouns, common verbs and adjectives. */
const NOT_A_NOUN = new Set(stops.words.flatMap((line) => line.split(' ')))

const MAX_WORDS = 2

function canStandIn(term: Term | undefined): boolean {
  if (!term?.is(Tag.Word) || !term.is(Tag.Lower)) return false
  return !NOT_A_NOUN.has(term.normal) && term.shape.numberWord === null
}

/** Roman numerals of news are small: CC and CD are abbreviations. */
const LARGE_ROMAN = 100

/** ĐVTN, TTHC, VĐV: nouns of news that are written as abbreviations; words in capitals have a vowel. */
export function isAbbreviation(term: Term | undefined): boolean {
  return (
    term?.is(Tag.Upper) === true &&
    (term.shape.roman ?? LARGE_ROMAN) >= LARGE_ROMAN &&
    /^[BCDĐGHKLMNPQRSTVX]{2,6}$/.test(term.text)
  )
}

export type UnknownNoun = { to: number; noun: string }

/** "CB, CC, VC". */
function readAbbreviations(terms: readonly Term[], index: number): UnknownNoun | null {
  if (!isAbbreviation(terms[index])) return null
  let to = index + 1
  while (terms[to]?.normal === ',' && isAbbreviation(terms[to + 1])) to += 2
  const text = terms.slice(index, to).map((term) => (term.normal === ',' ? ', ' : term.text))
  return { to, noun: text.join('') }
}

/** An unlisted noun right after a number: at most two words, up to a verb, preposition, adjective, figure or punctuation. */
export function readUnknownNoun(terms: readonly Term[], index: number): UnknownNoun | null {
  let to = index
  while (to - index < MAX_WORDS && canStandIn(terms[to])) to += 1
  if (to === index) return readAbbreviations(terms, index)
  const words = terms.slice(index, to)
  if (words.length === 1 && words[0]!.text.length === 1) return null
  return { to, noun: words.map((term) => term.normal).join(' ') }
}

const MAX_NAME = 8

/** 17 “Ngày cuối tuần cùng dân”: what is counted is called by its quoted name. */
export function readQuotedName(terms: readonly Term[], index: number): UnknownNoun | null {
  if (terms[index]?.normal !== '"' || !terms[index + 1]?.is(Tag.Title)) return null
  for (let to = index + 2; to <= index + MAX_NAME; to += 1) {
    if (terms[to]?.normal !== '"') continue
    const words = terms.slice(index + 1, to).map((term) => term.text)
    return { to: to + 1, noun: `“${words.join(' ')}”` }
  }
  return null
}
