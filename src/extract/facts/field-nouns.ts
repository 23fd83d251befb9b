import { type PhraseMatch, Tag, type Term } from '../../vietnamese/index.js'
import type { NumberMention } from '../numbers/mention.js'
import type { LabelEntry } from './lexicon.js'

/**
 * "21 văn hóa - xã hội, 15 lĩnh vực kinh tế": a field's name behind a figure of a list is its label and no noun; the noun
 * was said before. "3 lĩnh vực kinh tế, văn hóa, y tế" counts fields.
 */
export function withoutFieldNouns(
  terms: readonly Term[],
  numbers: NumberMention[],
  labels: readonly PhraseMatch<LabelEntry>[],
): NumberMention[] {
  if (numbers.length < 2 || !labels.some(({ entry }) => entry.kind === 'sector')) return numbers
  let isListed = false
  return numbers.map((mention) => {
    const field = fieldBehind(terms, mention, labels)
    if (!field || !(endsItem(terms, field.to, numbers) || (isListed && isOver(terms[field.to])))) return mention
    isListed = true
    const { valueTo } = mention
    return {
      ...mention,
      to: valueTo,
      unit: null,
      unitKind: 'other',
      unitSpan: null,
      unitKnown: false,
      kind: 'cardinal',
    }
  })
}

function fieldBehind(
  terms: readonly Term[],
  { unit, unitKnown, valueTo, of, max }: NumberMention,
  labels: readonly PhraseMatch<LabelEntry>[],
): PhraseMatch<LabelEntry> | null {
  if (unit === null || of !== null || max !== null || (unitKnown && unit !== 'lĩnh vực')) return null
  const from = terms[valueTo]!.normal === 'lĩnh' ? valueTo + 2 : valueTo
  return labels.find((label) => label.from === from && label.entry.kind === 'sector') ?? null
}

/** Whether the next figure of the list follows: ", 15 …", " và 10 …". */
function endsItem(terms: readonly Term[], at: number, numbers: readonly NumberMention[]): boolean {
  const joint = terms[at]
  if (!joint || !(joint.is(Tag.Comma) || joint.is(Tag.Semicolon) || joint.normal === 'và')) return false
  return numbers.some(({ from }) => from === at + 1 || (from === at + 2 && terms[at + 1]!.normal === 'và'))
}

const isOver = (term: Term | undefined) => term === undefined || term.is(Tag.Punct)
