import type { Item } from './item.js'
import { startOfAddress } from './item-neighbours.js'
import type { Honorific, Status } from './lexicon.js'
import type { TitleReading } from './read-title.js'

/** An office as said of one person: the title and its standing there. */
export type Holding = { title: TitleReading; status: Status; shared: boolean }

/** A person as one sentence tells; terms [from, to) are the name with its form of address. */
export type PersonDraft = {
  from: number
  to: number
  nameFrom: number
  name: string
  size: number
  honorific: Honorific | null
  holdings: Holding[]
}

/** A person without titles yet. */
export function draftPerson(
  items: readonly Item[],
  nameIndex: number,
  item: Extract<Item, { kind: 'name' }>,
  honorific: Honorific | null,
): PersonDraft {
  const { name, size } = item.reading
  return {
    from: startOfAddress(items, nameIndex),
    to: item.to,
    nameFrom: item.from,
    name,
    size,
    honorific,
    holdings: [],
  }
}
