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

/** What decides whether two records of one type and leading number are the same document. */
type Profile = { number: string; level: string | null; isShort: boolean; fullness: number; first: number }

function isSame(one: Profile, other: Profile): boolean {
  if (one.level !== other.level && one.level !== null && other.level !== null) return false
  return one.number === other.number || one.isShort !== other.isShort
}

function fullness(record: DocumentRecord): number {
  return (isShort(record) ? 0 : 4) + (record.issuedOn === null ? 0 : 2) + (record.issuer === null ? 0 : 1)
}

/** The records of one type and leading number: few profiles, however often a text names them. */
class Namesakes {
  readonly #profiles = new Map<string, Profile>()

  add(record: DocumentRecord, index: number): Profile {
    const profile = {
      number: record.number!,
      level: levelOf(record),
      isShort: isShort(record),
      fullness: fullness(record),
      first: index,
    }
    const key = `${profile.number}|${profile.level}|${profile.fullness}`
    const known = this.#profiles.get(key)
    if (!known) this.#profiles.set(key, profile)
    return known ?? profile
  }

  /** Whether another record tells the same document more fully, or as fully and before. */
  hasFuller(own: Profile, index: number): boolean {
    const numbers = new Set<string>()
    for (const other of this.#profiles.values()) {
      const more = other.fullness - own.fullness
      const counts = more > 0 || (more === 0 && other.first < index)
      if (counts && isSame(own, other)) numbers.add(other.number)
    }
    // "Chỉ thị 05" beside 05-CT/TW and 05-CT/HU could be either.
    return numbers.size > 0 && !(numbers.size > 1 && own.isShort)
  }
}

/** Every document once, as its fullest mention tells it: "Chỉ thị 19" and "Chỉ thị số 19-CT/TU" are one. */
export function keepEachDocumentOnce(mentions: DocumentMention[]): DocumentRecord[] {
  const groups = new Map<string, Namesakes>()
  const numbered = mentions.map(({ record }, index) => {
    if (record.number === null) return null
    const key = `${record.type}|${leadingNumber(record) ?? record.number}`
    const group = groups.get(key) ?? new Namesakes()
    groups.set(key, group)
    return { group, profile: group.add(record, index) }
  })
  return mentions
    .map(({ record }) => record)
    .filter((_, index) => {
      const own = numbered[index]
      return !own?.group.hasFuller(own.profile, index)
    })
}
