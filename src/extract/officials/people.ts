import type { OfficialRecord, Position } from '../../model/official.js'
import { phraseKey } from '../../vietnamese/index.js'
import { isForeignWord } from './foreign-word.js'
import type { ReadPosition } from './positions.js'

/** A person of a page, gathered from every sentence that names them. Offsets are UTF-16. */
export type Person = {
  name: string
  key: string
  honorific: string | null
  role: OfficialRecord['role']
  start: number
  end: number
  rule: string
  positions: ReadPosition[]
}

const words = (key: string) => key.split(' ')

/** Y, H', K': what the given names of the Central Highlands open with; family and clan come last there. */
const GIVEN_FIRST = /^(?:[yahk]|ka|ya|kon) /

/** "ông Hòa" after "ông Nguyễn Văn Hòa", "Y Hơ" after "Y Hơ Êban": the given name stands for the whole. */
function shortFormsOf(key: string): string[] {
  const all = words(key)
  const forms = [1, 2].filter((size) => size < all.length).map((size) => all.slice(-size).join(' '))
  // "Thủ tướng Takaichi" after "Takaichi Sanae": abroad the family name stands for the whole, first or last.
  if (all.length > 1 && isForeignWord(all[0]!)) forms.push(all[0]!)
  return all.length > 2 && GIVEN_FIRST.test(key) ? [...forms, all.slice(0, 2).join(' ')] : forms
}

/** Gathers people by name: the same name on one page is one person, a short one is linked to the full one before it. */
export class PeopleOfPage {
  readonly people: Person[] = []
  readonly #byKey = new Map<string, Person>()
  readonly #byShortForm = new Map<string, Person[]>()

  add(person: Omit<Person, 'key'>): void {
    // Điểu Kré is Điểu K'ré.
    const key = phraseKey(person.name).replaceAll("'", '')
    const known = this.#byKey.get(key) ?? this.#byShortForm.get(key)?.findLast(({ role }) => role !== 'byline')
    if (!known) {
      const { name, honorific, role, start, end, rule, positions } = person
      this.#note({ name, key, honorific, role, start, end, rule, positions })
      return
    }
    if (known.role === 'byline' && person.positions.length > 0) known.role = person.role
    known.honorific ??= person.honorific
    for (const position of person.positions) addPosition(known.positions, position)
  }

  #note(person: Person): void {
    this.people.push(person)
    this.#byKey.set(person.key, person)
    for (const short of shortFormsOf(person.key)) {
      const sharing = this.#byShortForm.get(short)
      if (sharing) sharing.push(person)
      else this.#byShortForm.set(short, [person])
    }
  }
}

/** The same office said again, shorter or fuller, is one; the fuller organisation of the two is not invented but kept. */
function addPosition(positions: ReadPosition[], added: ReadPosition): void {
  const known = positions.find((other) => isSameOffice(other.position, added.position))
  if (!known) {
    positions.push(added)
    return
  }
  if (known.position.organisation === null) known.position.organisation = added.position.organisation
  known.position.unitId ??= added.position.unitId
  known.position.level ??= added.position.level
  known.isPublic ||= added.isPublic
}

export function isSameOffice(a: Position, b: Position): boolean {
  if (phraseKey(a.title) !== phraseKey(b.title)) return false
  if (a.status !== b.status && (a.status === 'former' || b.status === 'former')) return false
  if (a.organisation === null || b.organisation === null) return true
  const [left, right] = [phraseKey(a.organisation), phraseKey(b.organisation)]
  return left === right || left.startsWith(`${right} `) || right.startsWith(`${left} `)
}

/** Adds the offices of one mention, each once. */
export function uniquePositions(positions: ReadPosition[]): ReadPosition[] {
  const unique: ReadPosition[] = []
  for (const position of positions) addPosition(unique, position)
  return unique
}
