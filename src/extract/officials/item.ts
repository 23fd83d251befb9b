import type { Term } from '../../vietnamese/index.js'
import type { Home } from '../units/home.js'
import type { UnitMention } from '../units/mention.js'
import type { Honorific, Status } from './lexicon.js'
import type { NameReading } from './read-name.js'
import type { TitleReading } from './read-title.js'

/** What a sentence says about people, in order; everything else is `other`. Terms [from, to). */
export type Item =
  | { kind: 'honorific'; from: number; to: number; honorific: Honorific }
  | { kind: 'name'; from: number; to: number; reading: NameReading }
  | { kind: 'title'; from: number; to: number; reading: TitleReading; plural: boolean }
  | { kind: 'organ'; from: number; to: number; mention: UnitMention }
  | { kind: 'link'; from: number; to: number; status: Status; weak: boolean; active: boolean }
  | { kind: 'mark'; from: number; to: number; mark: Mark }
  | { kind: 'other'; from: number; to: number }

export type Mark = ',' | ';' | ':' | '-' | '(' | ')' | 'và' | '"' | 'soft'

/** A sentence while its items are read: those so far, and its units by their first term. */
export type Scan = { terms: readonly Term[]; home: Home; mentions: Map<number, UnitMention>; items: Item[] }
