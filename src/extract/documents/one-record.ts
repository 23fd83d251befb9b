import type { DocumentRecord } from '../../model/document.js'
import type { DocumentMention } from './index.js'

/** Whose documents a number's letters or an issuer's words speak of. */
const LEVELS: [level: string, words: RegExp][] = [
  ['central', /TW|TTg|CP|QH|Trung ương|Bộ Chính trị|Ban Bí thư|Chính phủ|Quốc hội/],
  ['province', /TU$|[Tt]ỉnh/],
  ['district', /HU$|[Hh]uyện|[Qq]uận/],
  ['commune', /[Xx]ã|[Pp]hường/],
]

function levelOf({ number, issuer }: DocumentRecord): string | null {
  const told = [number, issuer].filter((part) => part !== null)
  return LEVELS.find(([, words]) => told.some((part) => words.test(part)))?.[0] ?? null
}

/** 19 of "19-CT/TU", "019" and "19". */
function leadingNumber(record: DocumentRecord): string | null {
  return /^0*(\d+)/.exec(record.number ?? '')?.[1] ?? null
}

function isShort(record: DocumentRecord): boolean {
  return record.number !== null && /^\d+$/.test(record.number)
}

function isSame(one: DocumentRecord, other: DocumentRecord): boolean {
  if (one.type !== other.type || one.number === null || other.number === null) return false
  const levels = [levelOf(one), levelOf(other)]
  if (levels[0] !== levels[1] && !levels.includes(null)) return false
  if (one.number === other.number) return true
  return isShort(one) !== isShort(other) && leadingNumber(one) === leadingNumber(other)
}

function fullness(record: DocumentRecord): number {
  return (isShort(record) ? 0 : 4) + (record.issuedOn === null ? 0 : 2) + (record.issuer === null ? 0 : 1)
}

/** Its fuller namesake, the first of them where several are told alike; null where it stands for itself. */
function fullerNamesake(record: DocumentRecord, index: number, all: DocumentRecord[]): DocumentRecord | null {
  const others = all.filter((other, at) => {
    if (at === index || !isSame(record, other)) return false
    const more = fullness(other) - fullness(record)
    return more > 0 || (more === 0 && at < index)
  })
  const numbers = new Set(others.map((other) => other.number))
  // "Chỉ thị 05" beside 05-CT/TW and 05-CT/HU could be either.
  return numbers.size > 1 && isShort(record) ? null : (others[0] ?? null)
}

/** Every document once, as its fullest mention tells it: "Chỉ thị 19" and "Chỉ thị số 19-CT/TU" are one. */
export function keepEachDocumentOnce(mentions: DocumentMention[]): DocumentRecord[] {
  const all = mentions.map((mention) => mention.record)
  return all.filter((record, index) => fullerNamesake(record, index, all) === null)
}
