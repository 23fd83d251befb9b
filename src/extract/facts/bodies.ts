import { Tag } from '../../vietnamese/index.js'
import { bodies } from './lexicon.js'
import type { SentenceReading } from './sentence-reading.js'

/** A body below or beside the district that acts in a clause: "Hội Nông dân huyện", "Đồn Biên phòng Xa Mát". */
export type BodyPhrase = { from: number; to: number; name: string }

/** Longest name of a body, in terms. */
const LONGEST = 9
/** Words in lower case that belong to the name of a body. */
const OWN = new Set([
  'huyện',
  'quận',
  'thị',
  'thành',
  'xã',
  'phường',
  'trấn',
  'phố',
  'tỉnh',
  'khối',
  'cơ',
  'sở',
  'trung',
  'đoàn',
  'thể',
  'trang',
  'vũ',
  'binh',
])
/** Words that may stand between the body and its verb. */
const BEFORE_VERB = new Set(['đã', 'cũng', 'còn', 'đang', 'vừa'])
const OPENERS = new Set(['riêng', 'đó', 'còn', 'gồm', 'của'])
/** "Hội nghị", "Hội thi", "Hội đồng" are no such bodies. */
const NO_BODIES = new Set(['nghị', 'thi', 'đồng', 'diễn', 'trường', 'viên', 'họp', 'thao', 'thảo', 'công', 'đại'])

/** Bodies that open a clause as its subject: a verb follows their name. */
export function bodiesIn(reading: SentenceReading): BodyPhrase[] {
  return bodies.scan(reading.terms).flatMap(({ from, to }) => {
    const { terms, text, verbs } = reading
    const before = terms[from - 1]
    const opens = !before || before.is(Tag.Punct) || OPENERS.has(before.normal)
    if (!opens || isPartner(reading, from) || !terms[from]!.is(Tag.Title) || NO_BODIES.has(terms[to]?.normal ?? ''))
      return []
    const end = nameEnd(reading, to)
    const at = BEFORE_VERB.has(terms[end]?.normal ?? '') ? end + 1 : end
    // "Mô hình “Dòng kênh sạch” của Hội CCB xã Bình Hòa: …"
    const isHeading = before?.normal === 'của' && terms[at]?.is(Tag.Colon) === true
    if (end === from || !(isHeading || verbs.some((verb) => verb.from === at))) return []
    return [{ from, to: end, name: text.slice(terms[from]!.start, terms[end - 1]!.end) }]
  })
}

/** "phối hợp với Sở Nông nghiệp, Công ty Japfa triển khai": named with whom, not who acts. */
function isPartner({ terms, verbs }: SentenceReading, from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - REACH); index -= 1) {
    if (verbs.some((verb) => verb.from === index)) return false
    if (terms[index]!.normal === 'với') return JOINTLY.has(`${terms[index - 2]?.normal} ${terms[index - 1]?.normal}`)
  }
  return false
}

const JOINTLY = new Set(['phối hợp', 'liên kết', 'ký kết'])

/** How far back the "với" of a partner may stand, in terms. */
const REACH = 20

/** The body that an item of a list names before its figure: "Hội Phụ nữ 18", "Đoàn Thanh niên có 12"; null for anything else. */
export function bodyNameIn(reading: SentenceReading, from: number, to: number): string | null {
  const { terms, text } = reading
  const head = bodies.matchAt(terms, from, to)
  if (!head || !terms[from]!.is(Tag.Title) || NO_BODIES.has(terms[head.to]?.normal ?? '')) return null
  return nameEnd(reading, head.to) >= to ? text.slice(terms[from]!.start, terms[to - 1]!.end) : null
}

function nameEnd({ terms, verbs }: SentenceReading, from: number): number {
  let end = from
  while (end < terms.length && end - from < LONGEST) {
    const term = terms[end]!
    const { normal } = term
    // "Nông dân", "Phụ nữ": the second syllable of a word stands in lower case.
    const isName = term.is(Tag.Title | Tag.Upper) || OWN.has(normal) || terms[end - 1]!.is(Tag.Title)
    if (!isName || BEFORE_VERB.has(normal) || !term.is(Tag.Word) || verbs.some((verb) => verb.from === end)) break
    end += 1
  }
  return end
}
