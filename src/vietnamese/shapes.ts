import { readDigits } from './digits.js'
import { foldPunctuation, wordKey } from './normalise.js'
import { findNumberWord, readRoman } from './number-words.js'
import { Shape, withTag } from './term.js'

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
  if (first === first.toLowerCase()) tags.add('Lower')
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

/** Words of dates and ordinals without figures; Roman numerals are tagged apart. */
const DATE_WORDS = new Set(['nửa', 'mùng', 'mồng', 'giêng', 'chạp', 'rằm', 'thứ'])

function readDigitShape(text: string, tags: Set<string>): Shape {
  const plain = text.normalize('NFKC')
  tagDigits(plain, tags)
  const shape = new Shape(text, text, tags)
  shape.digits = readDigits(plain)
  shape.counts = true
  return shape
}

/** What number words open numerals; further words that do: hàng (trăm), cả (trăm), (tháng) tư. */
const OPENING_ROLES = new Set(['ten', 'digit', 'scale'])
const NUMERAL_OPENERS = new Set(['hàng', 'cả', 'tư'])

function readWordShape(text: string, tags: Set<string>): Shape {
  const normal = intern(wordKey(text))
  tagWord(text, tags)
  const roman = readRoman(text)
  if (roman !== null) tags.add('Roman')
  const shape = new Shape(text, normal, tags)
  shape.numberWord = findNumberWord(normal)
  shape.roman = roman
  const opens = OPENING_ROLES.has(shape.numberWord?.role ?? '') || NUMERAL_OPENERS.has(normal)
  shape.counts = opens && normal !== 'không'
  shape.dates = DATE_WORDS.has(normal)
  return shape
}

function readShape(text: string): Shape {
  const tags = new Set<string>()
  if (/^\p{Nd}/u.test(text)) return readDigitShape(text, tags)
  if (/^\p{L}/u.test(text)) return readWordShape(text, tags)
  const normal = intern(foldPunctuation(text))
  tagPunctuation(text, normal, tags)
  return new Shape(text, normal, tags)
}

/** What a token is alone, and glued to the token before. */
export type Token = { plain: Shape; glued: Shape }

export function makeToken(text: string): Token {
  const plain = readShape(intern(text))
  return { plain, glued: withTag(plain, 'Glued') }
}

/** A copy that does not keep the whole page in memory, and that compares with literals by identity: a property's name. */
function intern(token: string): string {
  return Object.keys({ [token]: 0 })[0]!
}
