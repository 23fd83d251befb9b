import type { Item } from './item.js'
import type { Status } from './lexicon.js'
import type { Holding, PersonDraft } from './person-draft.js'
import type { TitleReading } from './read-title.js'

type TitleItem = Extract<Item, { kind: 'title' }>

/** Titles told before the names that hold them, while one sentence is read: the next name's, a list's head's, a verb's. */
export class WaitingTitles {
  /** Titles that wait for a name. */
  titles: TitleItem[] = []
  /** Standing that a verb gives them. */
  status: Status | null = null
  /** Titles of a list's head, with their standing. */
  shared: Holding[] = []
  /** Offices that a verb gave to somebody named behind it; one more person may get them too. */
  granted: Holding[] = []
  inList = false
  /** A list whose names so far had no titles of their own: an own title behind ";" ends the shared one. */
  #bareList = false
  #closedSegment = false
  /** Whether the first name of the list has a form of address of its own: "các Phó Bí thư: đồng chí A; đồng chí B". */
  #isAddressed = false

  /** Gives a name what waits for it; whether that stood before the name. `gap` is what stands between, `addressed` ông, bà. */
  give(person: PersonDraft, gap: string, addressed: boolean): boolean {
    const plural = this.titles.length > 0 ? this.#givePending(person, gap) : this.#giveShared(person, gap, addressed)
    this.titles = []
    this.status = null
    return !plural
  }

  #givePending(person: PersonDraft, gap: string): boolean {
    const { titles, status } = this
    const plural = gap.includes(':') || titles.some((title) => title.plural) || this.inList
    for (const { reading } of titles) this.attach(person, reading, reading.status ?? status ?? 'current', plural)
    this.shared = plural ? [...person.holdings] : []
    this.granted = status === null ? [] : [...person.holdings]
    if (plural) {
      this.inList = true
      this.#isAddressed = isAddressed(person)
    }
    this.#closedSegment = false
    this.#bareList = plural
    return plural
  }

  /** What a list's head gives to each name, or a verb to both: "bầu Phó Chủ tịch đối với ông A, Giám đốc …, và ông B". */
  #giveShared(person: PersonDraft, gap: string, addressed: boolean): boolean {
    // "các Ủy viên Trung ương: A - …, B - …; đồng chí C": who is addressed apart is not of the list.
    if (gap.includes(';') && isAddressed(person) && !this.#isAddressed) this.shared = []
    const goesOn = addressed && /^(?:[sx,]*v|;)$/.test(gap)
    person.holdings.push(...this.shared, ...(goesOn && this.shared.length === 0 ? this.granted : []))
    return true
  }

  attach(person: PersonDraft, title: TitleReading, status: Status, shared = false): void {
    if (!shared && this.#bareList && person.holdings.every((holding) => holding.shared)) {
      // "Phó Bí thư: A, B; C – Phó Chủ tịch": the head's title was for A and B.
      if (this.#closedSegment) person.holdings = person.holdings.filter((holding) => !holding.shared)
    }
    person.holdings.push({ title, status, shared })
  }

  /** A ";" behind a name that had the head's title alone. */
  closeSegment(last: PersonDraft | undefined): void {
    if (this.shared.length > 0 && last?.holdings.every((holding) => holding.shared)) this.#closedSegment = true
  }
}

const isAddressed = ({ honorific }: PersonDraft) => honorific?.kind === 'comrade' || honorific?.kind === 'person'
