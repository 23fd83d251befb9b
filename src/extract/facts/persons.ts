import { Tag, type Term } from '../../vietnamese/index.js'
import { speech } from './lexicon.js'
import type { SentenceReading } from './sentence-reading.js'

/** A person who acts in a sentence: "ông Bùi Văn Lựu … đã hiến"; `from` is where the predicate stands. */
export type PersonPhrase = { from: number; name: string }

const HONORIFICS = new Set(['ông', 'bà', 'anh', 'chị', 'cụ', 'chú', 'cô', 'bác'])
/** Words that make a person somebody who is given, asked or spoken of: "tặng bà Tý 5 triệu đồng", "nhờ ông Lựu vận động". */
const NOT_ACTING = new Set([
  ...[
    'cho',
    'tặng',
    'giúp',
    'với',
    'trao',
    'đến',
    'tới',
    'gặp',
    'thăm',
    'nhờ',
    'mời',
    'bầu',
    'theo',
    'có',
    'cùng',
    'và',
  ],
  ...['hợp', 'đồng', 'do', 'trợ', 'là', 'bổ', 'nhiệm', 'cử'],
])
/** Words of an office: who holds one speaks for its place, which is read elsewhere. */
const OFFICES = new Set(['chủ', 'bí', 'trưởng', 'phó', 'giám', 'ủy', 'chỉ', 'đội'])
const LONGEST_NAME = 5
/** Longest apposition between a name and its verb: ", ở xóm Rụt, xã Tân Vinh,", ", 72 tuổi, là hội viên cao tuổi,". */
const LONGEST_APPOSITION = 16

/** Households and private people that act, in order. */
export function personsIn(reading: SentenceReading): PersonPhrase[] {
  const { terms } = reading
  const found: PersonPhrase[] = []
  for (let index = 0; index < terms.length; index += 1) {
    if (!HONORIFICS.has(terms[index]!.normal)) continue
    const end = nameEnd(terms, index + 1)
    if (end === index + 1 || isAddressed(terms, index)) continue
    const from = predicateOf(reading, end)
    if (from !== null) found.push({ from, name: nameOf(terms, index, end) })
    index = end - 1
  }
  return found
}

export type PersonPointer = { at: number; honorific: string }

/** How far before a figure its pronoun may stand, in terms. */
const POINTER_REACH = 40

/** Words of who speaks of himself: "Vụ này tôi làm 35 công", but not "chúng tôi". */
const SELF = 'tôi'

/** "Đến nay, chị có 9 con bò", "gia đình anh thu 45 triệu đồng": the person that sentences before named. */
export function pointsToPerson({ terms, verbs }: SentenceReading, to: number): PersonPointer | null {
  for (let index = to - 1; index >= Math.max(0, to - POINTER_REACH); index -= 1) {
    const { normal } = terms[index]!
    if (normal === SELF && terms[index - 1]?.normal !== 'chúng') return { at: index, honorific: SELF }
    if (!HONORIFICS.has(normal) || !terms[index + 1]?.is(Tag.Lower) || isAddressed(terms, index)) continue
    const next = SKIPPED.has(terms[index + 1]!.normal) ? index + 2 : index + 1
    if (verbs.some(({ from, entry }) => from === next && entry.role !== 'quality') && !speech.matchAt(terms, next))
      return { at: index, honorific: normal }
  }
  return null
}

const SKIPPED = new Set(['đã', 'còn', 'cũng', 'đang', 'vừa', 'đều', 'tự', 'mạnh'])

/** The last person of that honorific that a sentence names, acting or not. */
export function personNamed({ terms }: SentenceReading, honorific: string): string | null {
  for (let index = terms.length - 2; index >= 0; index -= 1) {
    const { normal } = terms[index]!
    if (honorific === SELF ? !HONORIFICS.has(normal) : normal !== honorific) continue
    const end = nameEnd(terms, index + 1)
    if (end - index > 2) return nameOf(terms, index, end)
  }
  return null
}

function nameEnd(terms: readonly Term[], from: number): number {
  let end = from
  while (end < terms.length && end - from < LONGEST_NAME && terms[end]!.is(Tag.Title)) end += 1
  return end
}

function nameOf(terms: readonly Term[], from: number, to: number): string {
  const words = terms.slice(from, to).map(({ text }) => text)
  return [words[0]!.toLowerCase(), ...words.slice(1)].join(' ')
}

/** Before "gia đình ông", "hộ bà" the word that counts stands further left. */
function isAddressed(terms: readonly Term[], at: number): boolean {
  let before = at - 1
  while (before >= 0 && HOUSEHOLDS.has(terms[before]!.normal)) before -= 1
  if (before < 0 || !NOT_ACTING.has(terms[before]!.normal)) return false
  // "Điển hình có bà Sáu Thảo", "tiêu biểu có ông Lựu" name who acts.
  return !(terms[before]!.normal === 'có' && EXAMPLES.has(terms[before - 1]?.normal ?? ''))
}

const EXAMPLES = new Set(['hình', 'biểu'])

const HOUSEHOLDS = new Set(['gia', 'đình', 'hộ', 'vợ', 'chồng', 'nhà', 'của', 'hình', 'mô'])

/** The verb of a person, right behind the name or behind what is said of them between commas; null for who only speaks. */
function predicateOf({ terms, verbs }: SentenceReading, from: number): number | null {
  const isApposed = terms[from]?.is(Tag.Comma | Tag.OpenParen | Tag.Dash) === true || terms[from]?.normal === 'ở'
  for (let index = from; index < Math.min(terms.length, from + LONGEST_APPOSITION); index += 1) {
    const { normal } = terms[index]!
    if (OFFICES.has(normal) || speech.matchAt(terms, index) || terms[index]!.is(Tag.Semicolon | Tag.Colon)) return null
    if (!isApposed && index - from > 3) return null
    const verb = verbs.find((one) => one.from === index)
    if (verb && ACTING.has(verb.entry.role) && normal !== 'là') return index
  }
  return null
}

const ACTING = new Set(['strong', 'build', 'manner', 'have', 'other', 'newness'])
