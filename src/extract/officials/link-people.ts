import type { Term } from '../../vietnamese/index.js'
import { historicNames } from '../units/name-lexicon.js'
import type { Item } from './item.js'
import {
  followsUnread,
  givesLater,
  isAppointed,
  isAppositive,
  isBeforeName,
  isFullName,
  isMeantBy,
  namesLater,
  officeFollowsDetails,
  tellsAge,
  titleFollows,
} from './item-neighbours.js'
import type { Status } from './lexicon.js'
import { draftPerson, type PersonDraft } from './person-draft.js'
import { opensLikeName } from './read-name.js'
import { isSharable, isSharedTail } from './shared-tail.js'
import { WaitingTitles } from './waiting-titles.js'

type NameItem = Extract<Item, { kind: 'name' }>
type TitleItem = Extract<Item, { kind: 'title' }>
type LinkItem = Extract<Item, { kind: 'link' }>

/**
 * Who holds what in one sentence. Titles stand after the name ("ông A - Bí thư, Chủ tịch …"), before it ("Bí thư Huyện ủy A"),
 * at the head of a list ("các Phó Bí thư: A, B") or behind a verb ("A được bầu giữ chức …").
 */
export class PeopleLinker {
  readonly #people: PersonDraft[] = []
  readonly #waiting = new WaitingTitles()
  #current: PersonDraft | null = null
  /** Whether the current person's titles stood before the name. */
  #titleFirst = false
  /** Titles taken after the name of a person whose titles stood before it: they may be the next one's. */
  #tail = 0
  /** People named side by side without titles: a verb after them speaks of all. */
  #group: PersonDraft[] = []
  /** Who gets the offices told after the last name. */
  #sharing: PersonDraft[] = []
  /** People that "và" joins, each with titles of his own: a verb after them may give an office to all. */
  #joined: PersonDraft[] = []
  /** What a meeting decides of the offices that "đối với" gives to people. */
  #decision: Status | null = null
  #honorific: Extract<Item, { kind: 'honorific' }> | null = null
  #link: LinkItem | null = null
  /** Standing that a verb gave the office before; offices listed behind it share it: "giữ chức Bí thư, Chủ tịch …". */
  #running: Status | null = null
  /** What stood between the last item and this one. */
  #gap = ''

  constructor(
    readonly terms: readonly Term[],
    readonly items: readonly Item[],
  ) {}

  link(): PersonDraft[] {
    this.items.forEach((item, index) => {
      if (item.kind === 'honorific') this.#onHonorific(item)
      else if (item.kind === 'title') this.#onTitle(item, index)
      else if (item.kind === 'name') this.#onName(item, index)
      else if (item.kind === 'link') this.#onLink(item)
      else if (item.kind === 'mark') this.#onMark(item.mark)
      else this.#onOther(item)
    })
    return this.#people
  }

  #onHonorific(item: Extract<Item, { kind: 'honorific' }>): void {
    const { plural } = item.honorific
    if (plural) {
      this.#current = null
      this.#group = []
      this.#waiting.inList = true
      if (!/^ *$/.test(this.#gap.replaceAll('s', ''))) this.#waiting.shared = []
      if (this.#waiting.status === null) this.#waiting.titles = []
      this.#honorific = null
    } else if (!this.#honorific) {
      this.#honorific = item
    }
    if (plural && this.#waiting.titles.length === 0) this.#gap = ''
  }

  #onTitle(item: TitleItem, index: number): void {
    const before = isBeforeName(this.items, index) || givesLater(this.terms, item.to)
    if (this.#link !== null) {
      this.#attachLinked(item, this.#statusOf(this.#link), namesLater(this.terms, this.#link))
      this.#link = null
    } else if (
      this.#current &&
      (this.#isSoft() || followsUnread(this.terms, this.items, index)) &&
      !(before && this.#startsAnew())
    ) {
      for (const person of this.#holdersOf(this.#current, index)) {
        this.#waiting.attach(person, item.reading, item.reading.status ?? this.#running ?? 'current')
      }
      this.#tail += 1
    } else {
      if (this.#current && before) this.#takeTail()
      if (!this.#isSoft()) this.#waiting.titles = []
      this.#waiting.titles.push(item)
      this.#waiting.granted = []
      if (this.#current) this.#current = null
    }
    this.#gap = ''
  }

  /** Who gets an office told after a name: that person, or all of "các đồng chí A, B, C - Phó Chủ tịch …". */
  #holdersOf(current: PersonDraft, index: number): PersonDraft[] {
    if (this.#tail === 0) {
      const isList = this.#waiting.inList && this.#waiting.shared.length === 0 && this.#group.length > 1
      this.#sharing = isList && isSharedTail(this.items, index) ? this.#group : [current]
    }
    return this.#sharing
  }

  /** "…, Phó Chủ tịch UBND tỉnh B": a comma before a title that a name follows opens the next person. */
  #startsAnew(): boolean {
    return /[,v]/.test(this.#gap) || this.#titleFirst
  }

  /** Titles that were given to the last person after the name, though titles here stand before names. */
  #takeTail(): void {
    const current = this.#current
    if (!current || !this.#titleFirst || this.#tail === 0) return
    const moved = current.holdings.splice(-this.#tail)
    this.#waiting.titles.push(
      ...moved.map(({ title }) => ({
        kind: 'title' as const,
        from: title.from,
        to: title.to,
        reading: title,
        plural: false,
      })),
    )
    this.#tail = 0
  }

  /** "bổ nhiệm ông A, …, làm Trưởng ban": the verb before the name makes the office a new one. */
  #statusOf(link: LinkItem): Status {
    const person = this.#people.at(-1)
    const isNew = link.weak && person !== undefined && isAppointed(this.terms, person.from)
    return isNew && this.terms[link.from]!.normal === 'làm' ? 'incoming' : link.status
  }

  #attachLinked(item: TitleItem, status: Status, isForLater: boolean): void {
    const side = this.#group.length > 0 ? this.#group : this.#people.slice(-1)
    const targets = this.#joined.length > side.length && isSharable(item.reading.title) ? this.#joined : side
    if (targets.length === 0 || isForLater) {
      // "Thủ tướng phê chuẩn kết quả bầu …": who acts is not who is meant.
      if (this.#waiting.status === null) this.#waiting.titles = []
      this.#waiting.titles.push(item)
      this.#waiting.status = status
      this.#current = null
      return
    }
    for (const person of targets) this.#waiting.attach(person, item.reading, item.reading.status ?? status)
    this.#running = status
    this.#current = targets.at(-1)!
    this.#titleFirst = false
  }

  #onName(item: NameItem, index: number): void {
    const isHistoric = historicNames.has(item.reading.name.toLowerCase()) && !titleFollows(this.items, index)
    if (isHistoric || !this.#isPerson(item, index)) {
      this.#onOther(item)
      return
    }
    const person = draftPerson(this.items, index, item, this.#honorific?.honorific ?? null)
    if (this.#leavesPending(index)) this.#waiting.titles = []
    const coordinated =
      this.#group.length > 0 &&
      /^[s,v]*[,v][s,v]*$/.test(this.#gap) &&
      this.#group.every((other) => other.holdings.every((h) => h.shared))
    const isMeant = isMeantBy(this.terms, person)
    if (isMeant && this.#waiting.titles.length > 0) this.#waiting.status ??= this.#decision
    this.#titleFirst = this.#waiting.give(person, this.#gap, this.#honorific !== null)
    if (isMeant) this.#waiting.granted = [...person.holdings]
    this.#people.push(person)
    this.#joined = /^,?s*vs*$/.test(this.#gap) ? [...this.#joined, person] : [person]
    this.#group = coordinated ? [...this.#group, person] : [person]
    this.#current = person
    this.#running = null
    this.#tail = 0
    this.#honorific = null
    this.#link = null
    this.#gap = ''
  }

  /** "…, Chủ tịch UBND huyện và bà B": what stood before "và" was not hers; nor before a comma, if she has titles of her own. */
  #leavesPending(index: number): boolean {
    if (this.#waiting.status !== null) return false
    return this.#gap.includes('v') || (this.#gap.includes(',') && titleFollows(this.items, index))
  }

  #isPerson(item: NameItem, index: number): boolean {
    const previous = this.items[index - 1]
    if (previous?.kind === 'honorific') return true
    const named = opensLikeName(this.terms, item.from)
    if (this.#waiting.titles.length > 0 && /^[-:s"l]*$/.test(this.#gap))
      return named || previous?.kind === 'title' || (item.reading.size >= 2 && !item.reading.shouted)
    if (this.#waiting.titles.length > 0 && this.#gap === ',' && isAppositive(this.terms, item)) return true
    if (this.#waiting.inList && named && item.reading.size >= 2 && this.#isSoft()) return true
    if (!named || item.reading.size < 2) return false
    if (this.#gap === 'v' && previous?.kind === 'mark' && isFullName(this.terms, item)) return true
    if (tellsAge(this.terms, item)) return true
    return titleFollows(this.items, index) || officeFollowsDetails(this.terms, this.items, index)
  }

  #onLink(item: LinkItem): void {
    if (item.active) this.#decision = item.status
    if (this.#running !== null && this.#isSoft() && this.terms[item.from]?.normal === 'kiêm') return
    this.#running = null
    if (item.weak && !(this.#current && this.#isSoft())) {
      // "là" at a distance tells nothing; "làm" does after a form with "do ông …".
      this.#gap += this.#waiting.titles.length > 0 ? 'l' : 'x'
      return
    }
    this.#link = item
    this.#gap += 'l'
  }

  #onMark(mark: string): void {
    if (mark === ';') {
      this.#waiting.closeSegment(this.#people.at(-1))
      this.#current = null
      this.#waiting.titles = []
      this.#group = []
      this.#joined = []
      this.#link = null
      this.#gap = ''
    }
    this.#gap += mark === 'soft' ? 's' : mark === 'và' ? 'v' : mark
  }

  /** Only separators since the last item. */
  #isSoft(): boolean {
    return !this.#gap.includes('x')
  }

  #onOther(item: Item): void {
    this.#gap += 'x'
    // "miễn nhiệm các chức danh do HĐND bầu, …": such a verb speaks of the office right behind it.
    if (this.#link?.active && item.to - item.from >= MAX_BEFORE_OFFICE) this.#link = null
    this.#running = null
    this.#honorific = null
    if (this.#waiting.status === null) this.#waiting.titles = []
    if (this.#gap.length > MAX_GAP) this.#waiting.shared = []
  }
}

const MAX_GAP = 40
const MAX_BEFORE_OFFICE = 3

/** The people of one sentence with the titles that it gives them. */
export function linkPeople(terms: readonly Term[], items: readonly Item[]): PersonDraft[] {
  return new PeopleLinker(terms, items).link()
}
