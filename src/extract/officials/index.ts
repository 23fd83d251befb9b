import type { OfficialRecord } from '../../model/official.js'
import type { UnitRecord } from '../../model/unit.js'
import { makeEvidence, type TextDocument } from '../../vietnamese/index.js'
import type { ExtractContext } from '../context.js'
import { RecordIds } from '../record-id.js'
import { analyseUnits } from '../units/index.js'
import { PlacesSeen } from '../units/place-organs.js'
import { findBylines, isSignature } from './bylines.js'
import { mayNamePeople, readItems } from './items.js'
import { linkPeople } from './link-people.js'
import { PeopleOfPage, type Person, uniquePositions } from './people.js'
import type { PersonDraft } from './person-draft.js'
import { type ReadPosition, readPosition, type SentenceContext } from './positions.js'

/**
 * The people of a page: officials with every office that the text gives them, private citizens and bylines. A person is one
 * record, at the first mention of the full name; later mentions only add offices. `_units` are the page's units: the same
 * reading of the text serves both.
 */
export function extractOfficials(
  doc: TextDocument,
  context: ExtractContext,
  _units: UnitRecord[],
  ids = new RecordIds(context.articleId, doc),
): OfficialRecord[] {
  const page = new PeopleOfPage()
  const bylines = readBylines(doc, context)
  const signs = (person: { start: number }) =>
    bylines.some(({ start, end }) => start <= person.start && person.start < end)
  for (const person of readPeople(doc, context)) if (!signs(person)) page.add(person)
  for (const person of bylines) page.add(person)
  return page.people.sort((a, b) => a.start - b.start).map((person) => makeRecord(doc, person, ids))
}

/** Sentences before the current one in which an organ can be meant. */
const REACH = 3

function readPeople(doc: TextDocument, context: ExtractContext): Omit<Person, 'key'>[] {
  const { bySentence, home, opens } = analyseUnits(doc, context)
  const seen = new PlacesSeen()
  const attestedOn = context.publishedOn ?? context.eventOn ?? null
  const people: Omit<Person, 'key'>[] = []
  for (const [index, sentence] of doc.sentences.entries()) {
    const mentions = bySentence[index]!
    seen.noteAll(mentions)
    if (!mayNamePeople(sentence, opens[index]!) || isSignature(doc, sentence, index)) continue
    const earlier = () => bySentence.slice(Math.max(0, index - REACH), index).flat()
    const around = { doc, sentence, home, seen, mentions, earlier, attestedOn }
    for (const draft of linkPeople(sentence.terms, readItems(sentence, home, mentions))) {
      const person = makePerson(around, draft)
      if (person) people.push(person)
    }
  }
  return people
}

/** Names of respect that are no person of the page: Bác Hồ. */
const NOBODY = new Set(['bác|Hồ', 'bác|Tôn', 'cụ|Hồ'])

function makePerson(context: SentenceContext, draft: PersonDraft): Omit<Person, 'key'> | null {
  const { terms } = context.sentence
  const honorific = draft.honorific?.honorific ?? null
  if (NOBODY.has(`${honorific}|${draft.name}`)) return null
  const positions = draft.holdings
    .map((holding) => readPosition(context, draft, holding))
    .filter((position): position is ReadPosition => position !== null)
  return {
    name: draft.name,
    honorific,
    role: 'private',
    start: terms[draft.from]!.start,
    end: terms[draft.to - 1]!.end,
    rule: draft.holdings.length > 0 ? 'person-with-title' : 'person',
    positions: uniquePositions(positions),
  }
}

function readBylines(doc: TextDocument, context: ExtractContext): Omit<Person, 'key'>[] {
  return findBylines(doc, analyseUnits(doc, context).opens).map(({ sentence, from, to, name }) => ({
    name,
    honorific: null,
    role: 'byline',
    start: sentence.terms[from]!.start,
    end: sentence.terms[to - 1]!.end,
    rule: 'byline',
    positions: [],
  }))
}

/** A public office makes an official; what else the person does is left out then. */
function makeRecord(doc: TextDocument, person: Person, ids: RecordIds): OfficialRecord {
  const isOfficial = person.role !== 'byline' && person.positions.some(({ isPublic }) => isPublic)
  const kept = isOfficial ? person.positions.filter(({ isPublic }) => isPublic) : person.positions
  return {
    id: ids.make('official', person.start, person.end),
    name: person.name,
    honorific: person.honorific,
    role: isOfficial ? 'official' : person.role,
    positions: kept.map(({ position }) => position),
    evidence: makeEvidence(doc, person.start, person.end, person.rule),
  }
}
