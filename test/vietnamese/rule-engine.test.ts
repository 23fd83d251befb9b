import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateRules } from '../../src/extract/dates/rules/index.js'
import { numberRules } from '../../src/extract/numbers/rules/index.js'
import { compileMatch, matchWindow } from '../../src/vietnamese/compromise.js'
import {
  PhraseIndex,
  type Rule,
  RuleSet,
  readChunks,
  readSource,
  resolveOverlaps,
  type Sentence,
  splitSentences,
  tagTerm,
  tokenise,
} from '../../src/vietnamese/index.js'

const rule = (name: string, match: string): Rule => ({ name, match, examples: ['', ''], counterexamples: [''] })

const rules = [
  rule('day', 'ngày? #Day (#Slash|#Dash) #Month'),
  rule('place', '(khu phố|tổ dân phố|tổ) số? #Int'),
  rule('count', '#Int !#Int? (xã|thôn)'),
  rule('named', '[<head>(#Title && #Word)] [<rest>#Lower+]'),
  rule('many', '#Int{2,3} xã'),
]

function sentenceOf(text: string) {
  return splitSentences(readSource(text), 0, text.length, 0)[0]!
}

describe('RuleSet', () => {
  it('gives matches with named groups as terms of the sentence', () => {
    const found = new RuleSet(rules).sweep(sentenceOf('ở Huyện ủy họp'))
    const named = found.find((match) => match.rule.name === 'named')
    expect(named).toMatchObject({ from: 1, to: 4, groups: { head: [1, 2], rest: [2, 4] } })
  })

  it('does not shift Vietnamese letters into each other', () => {
    const set = new RuleSet([rule('đ', 'đường'), rule('d', 'dương')])
    expect(set.sweep(sentenceOf('đường Dương')).map((match) => match.rule.name)).toEqual(['đ', 'd'])
  })

  it.each([
    ['rules with negation and repetition', rules],
    ['rules of dates', dateRules],
    ['rules of numbers', numberRules.filter((one) => !one.match.startsWith('^'))],
  ] as [string, Rule[]][])('finds what compromise finds when it is asked at every term: %s', (_name, set) => {
    const words = fc.array(fc.constantFrom(...vocabularyOf(set)), { minLength: 1, maxLength: 14 })
    const compiled = new RuleSet(set)
    fc.assert(
      fc.property(words, (text) => {
        const sentence = chunked(text.join(' '))
        const found = compiled.sweep(sentence).map((match) => [match.rule.name, match.from, match.to])
        expect(found.sort()).toEqual(sweepSlowly(set, sentence).sort())
      }),
      { numRuns: 200 },
    )
  })

  it('sees tags that readers add', () => {
    const sentence = sentenceOf('xã Hòa Bình')
    tagTerm(sentence, 1, 'Place')
    const set = new RuleSet([rule('place', 'xã #Place')])
    expect(set.sweep(sentence)).toHaveLength(1)
    expect(set.sweep(sentenceOf('xã Hòa Bình'))).toHaveLength(0)
  })
})

/** The words of the patterns themselves, so that random texts nearly match, with figures between them. */
function vocabularyOf(set: Rule[]): string[] {
  const words = set.flatMap(({ match }) => match.match(/(?<![#\p{L}])\p{Ll}{2,}/gu) ?? [])
  return [...new Set(words), '5', '12', '31', '2022', '1.065', 'IV', '/', '-', ',', '(', ')', '%', '.', 'Huyện', 'UBND']
}

/** Numerals as terms, as the readers of dates and numbers see them. */
function chunked(text: string): Sentence {
  const sentence = { start: 0, end: text.length, block: 0, terms: tokenise(text) }
  return readChunks(sentence)?.line ?? sentence
}

/** compromise alone, tried at every term. */
function sweepSlowly(set: Rule[], sentence: Sentence): [string, number, number][] {
  const found: [string, number, number][] = []
  for (const { name, match } of set) {
    const regs = compileMatch(match)
    regs[0]!.start = true
    for (let from = 0; from < sentence.terms.length; from += 1) {
      const window = matchWindow(sentence.terms.slice(from), regs)
      if (!window) continue
      found.push([name, from, from + window.length])
      from += window.length - 1
    }
  }
  return found
}

describe('resolveOverlaps', () => {
  it('keeps the longest, then the earlier rule', () => {
    const sentence = sentenceOf('tổ dân phố số 5 / 12')
    const { kept, suppressed } = resolveOverlaps(new RuleSet(rules).sweep(sentence))
    expect(kept.map((match) => match.rule.name)).toEqual(['place'])
    expect(suppressed.map(({ match, by }) => [match.rule.name, by.rule.name])).toEqual([['day', 'place']])
  })
})

describe('PhraseIndex', () => {
  const index = new PhraseIndex<string>()
    .add('mô hình', 'a')
    .add('mô hình điển hình', 'b')
    .add('Uỷ ban', 'c')
    .add('ca F0', 'd')

  it.each([
    ['MÔ HÌNH  điển hình tiên tiến', ['b']],
    ['ủy ban và mô hình', ['c', 'a']],
    ['47 ca F0', ['d']],
    ['mô tả hình', []],
  ])('%s', (text, entries) => {
    expect(index.scan(tokenise(text)).map((match) => match.entry)).toEqual(entries)
  })
})
