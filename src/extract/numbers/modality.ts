import type { Modality } from '../../model/fact.js'
import type { Term } from '../../vietnamese/index.js'

const before: Record<Exclude<Modality, 'exact'>, string[]> = {
  approximate: [
    'hơn',
    'trên',
    'gần',
    'khoảng',
    'ước',
    'ước đạt',
    'ước tính',
    'ước khoảng',
    'ước tính khoảng',
    'xấp xỉ',
    'chừng',
    'ngót',
    'trên dưới',
    'tầm',
    'cỡ',
    'ước chừng',
    'ngót nghét',
    'khoảng trên',
    'khoảng hơn',
    'vào khoảng',
    'hơn khoảng',
    'gần như',
  ],
  'at-least': [
    'ít nhất',
    'tối thiểu',
    'không dưới',
    'thấp nhất',
    'ít nhất là',
    'tối thiểu là',
    'không ít hơn',
    'không thấp hơn',
    'chí ít',
  ],
  'at-most': [
    'tối đa',
    'không quá',
    'dưới',
    'nhiều nhất',
    'chưa đến',
    'chưa đầy',
    'chưa tới',
    'không vượt quá',
    'tối đa là',
    'không đến',
    'cao nhất',
  ],
}

const phrases = new Map<string, Modality>()
for (const [modality, list] of Object.entries(before))
  for (const phrase of list) phrases.set(phrase, modality as Modality)

const LONGEST = 3
/** Last words of the phrases: most numbers have none before them. */
const lastWords = new Set([...phrases.keys()].map((phrase) => phrase.split(' ').at(-1)!))

/** Nouns before which "trên" and "dưới" are prepositions: "trên 5 lĩnh vực", "dưới 2 hình thức". */
const PLACE_NOUNS = new Set([
  'lĩnh',
  'địa',
  'mặt',
  'phương',
  'tuyến',
  'trục',
  'nền',
  'kênh',
  'trang',
  'khâu',
  'hình',
  'cương',
  'góc',
  'bình',
  'nội',
])

export type ModalityReading = { modality: Modality; from: number }

/** Words that make "hơn" a comparison: "cao hơn 1,2 tạ/ha" says the difference exactly. */
const COMPARED = new Set(['cao', 'thấp', 'nhiều', 'ít', 'lớn', 'nhỏ', 'giảm', 'dài', 'nhanh', 'chậm', 'sớm'])
/** Verbs after which "trên" says where: "thực hiện trên 1.420 ha". */
const PLACED = new Set(['hiện', 'khai', 'dụng', 'tại', 'rộng'])

function isOtherSense(terms: readonly Term[], at: number, phrase: string, noun: string): boolean {
  const left = terms[at - 1]?.normal ?? ''
  if (phrase === 'hơn') return COMPARED.has(left)
  if (phrase !== 'trên' && phrase !== 'dưới') return false
  return PLACE_NOUNS.has(noun) || PLACED.has(left)
}

/** The modality word that ends right before this term, and where it begins. `noun`: first word after the number. */
export function readModality(terms: readonly Term[], value: number, noun: string): ModalityReading {
  const near = terms[value - 1]?.normal
  if (near === undefined || !lastWords.has(near)) return { modality: 'exact', from: value }
  for (let length = Math.min(LONGEST, value); length >= 1; length -= 1) {
    const at = value - length
    const phrase = joinNormals(terms, at, value)
    const modality = phrases.get(phrase)
    if (!modality) continue
    if (isOtherSense(terms, at, phrase, noun)) break
    return { modality, from: at }
  }
  return { modality: 'exact', from: value }
}

function joinNormals(terms: readonly Term[], from: number, to: number): string {
  let phrase = terms[from]!.normal
  for (let index = from + 1; index < to; index += 1) phrase += ` ${terms[index]!.normal}`
  return phrase
}

/** "50 hộ trở lên": the modality said after the noun, and where its words end. */
export function readTrailingModality(terms: readonly Term[], index: number): { modality: Modality; to: number } | null {
  if (terms[index]?.normal !== 'trở') return null
  const direction = terms[index + 1]?.normal
  if (direction === 'lên') return { modality: 'at-least', to: index + 2 }
  return direction === 'xuống' ? { modality: 'at-most', to: index + 2 } : null
}
