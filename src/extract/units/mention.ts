import type { Place } from '../../gazetteer/index.js'
import type { Level } from '../../model/evidence.js'
import type { Sentence } from '../../vietnamese/index.js'
import type { Home } from './home.js'
import type { OrganMention } from './read-organ.js'

/** Where a unit stands and what it is, terms [from, to) of its sentence. */
export type UnitMention = {
  sentence: Sentence
  from: number
  to: number
  kind: 'administrative' | 'organisation'
  name: string
  level: Level | null
  place: Place | null
  candidates: Place[]
  rule: string
  /** An organisation's parts. */
  organ: OrganMention | null
  /** Said of many ("27 Đảng ủy xã"), or too bare to be a unit of its own: read, not published. */
  hidden: boolean
}

/** All mentions of a page, by sentence, and where the page is from. */
export type UnitAnalysis = {
  home: Home
  bySentence: UnitMention[][]
  /** What the words of each sentence may open together; see Role. */
  opens: number[]
}
