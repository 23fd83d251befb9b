import { readDigits } from './digits.js'
import { foldPunctuation, wordKey } from './normalise.js'
import { findNumberWord, readRoman } from './number-words.js'
import { type Shape, type Term, withTag } from './term.js'

/**
 * One token at the current place. Digits keep inner dots and commas that are followed by a digit (1.065, 1,5, 05.9.2022);
 * letters keep a short tail of digits only where they form one symbol (m2, km2, F0, H5N1); all else is a token of its own,
 * so that 28/7, 27/27, 19-CT/TU and 8h30 come apart in the same way wherever spaces stand.
 */
const TOKEN =
  /\p{Nd}+(?:[.,]\p{Nd}+)*|(?:[kcdm]?m[23²³]|[A-Z]{1,3}\p{Nd}{1,2}(?:[A-Z]\p{Nd}{1,2})?)(?![\p{L}\p{Nd}])|\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)?|\.{2,}|…|[^\s]/gu

const PUNCTUATION_TAG: Record<string, string> = {
  ',': 'Comma',
  '-': 'Dash',
  '/': 'Slash',
  ':': 'Colon',
  ';': 'Semicolon',
  '.': 'Stop',
  '!': 'Stop',
  '?': 'Stop',
  '…': 'Ellipsis',
  '"': 'Quote',
  "'": 'Quote',
  '(': 'OpenParen',
  '[': 'OpenParen',
  ')': 'CloseParen',
  ']': 'CloseParen',
  '%': 'Percent',
  '+': 'Plus',
  '•': 'Bullet',
  '●': 'Bullet',
  '·': 'Bullet',
  '*': 'Bullet',
  '|': 'Bar',
}

function tagWord(text: string, tags: Set<string>): void {
  tags.add('Word')
  const first = text.charAt(0)
  const upper = first !== first.toLowerCase()
  if (!upper) tags.add('Lower')
  else if (text.length > 1 && text === text.toUpperCase()) tags.add('Upper')
  else tags.add('Title')
}

function tagDigits(text: string, tags: Set<string>): void {
  tags.add('Num')
  if (/[.,]/.test(text)) {
    tags.add('Decimal')
    return
  }
  tags.add('Int')
  const value = Number(text)
  if (text.length <= 2) {
    tags.add('TwoDigits')
    if (value >= 1 && value <= 31) tags.add('Day')
    if (value >= 1 && value <= 12) tags.add('Month')
  } else if (text.length === 4 && value >= 1900 && value <= 2100) tags.add('Year')
}

function tagPunctuation(text: string, normal: string, tags: Set<string>): void {
  tags.add('Punct')
  tags.add(text.startsWith('..') ? 'Ellipsis' : (PUNCTUATION_TAG[normal] ?? 'Symbol'))
  if (text === '“' || text === '«' || text === '‘') tags.add('OpenQuote')
  if (text === '”' || text === '»' || text === '’') tags.add('CloseQuote')
}

/** Shapes of tokens seen before: news has few distinct words. Bounded, so that junk cannot fill the memory. */
const shapes = new Map<string, Shape>()
const MAX_SHAPES = 50_000

function readShape(text: string): Shape {
  const shape: Shape = {
    normal: text,
    tags: new Set(),
    digits: null,
    numberWord: null,
    roman: null,
    memo: [],
    tagged: new Map(),
  }
  if (/^\p{Nd}/u.test(text)) {
    const plain = text.normalize('NFKC')
    tagDigits(plain, shape.tags)
    shape.digits = readDigits(plain)
  } else if (/^\p{L}/u.test(text)) {
    shape.normal = wordKey(text)
    tagWord(text, shape.tags)
    shape.numberWord = findNumberWord(shape.normal)
    shape.roman = readRoman(text)
    if (shape.roman !== null) shape.tags.add('Roman')
  } else {
    shape.normal = foldPunctuation(text)
    tagPunctuation(text, shape.normal, shape.tags)
  }
  return shape
}

function findShape(text: string): Shape {
  const known = shapes.get(text)
  if (known) return known
  const shape = readShape(text)
  if (text.length <= 24) {
    if (shapes.size >= MAX_SHAPES) shapes.clear()
    shapes.set(text, shape)
  }
  return shape
}

function makeTerm(text: string, start: number, glued: boolean): Term {
  const plain = findShape(text)
  const shape = glued ? withTag(plain, 'Glued') : plain
  return { shape, text, normal: shape.normal, pre: '', post: '', tags: shape.tags, start, end: start + text.length }
}

/** Tokens of text[from, to), in order, with UTF-16 offsets into text. Linear in its length. */
export function tokenise(text: string, from = 0, to = text.length): Term[] {
  const terms: Term[] = []
  TOKEN.lastIndex = from
  let previousEnd = -1
  for (let match = TOKEN.exec(text); match !== null && match.index < to; match = TOKEN.exec(text)) {
    const term = makeTerm(match[0], match.index, match.index === previousEnd)
    const previous = terms.at(-1)
    if (previous && !term.tags.has('Glued')) previous.post = text.slice(previous.end, term.start)
    terms.push(term)
    previousEnd = term.end
  }
  return terms
}
