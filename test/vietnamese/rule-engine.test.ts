import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileMatch, matchWindow } from '../../src/vietnamese/compromise.js'
import {
  PhraseIndex,
  type Rule,
  RuleSet,
  resolveOverlaps,
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
  return splitSentences(text, 0, text.length, 0)[0]!
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

  it('finds what compromise finds when it is asked at every term', () => {
    const vocabulary = [
      'ngày',
      '5',
      '12',
      '/',
      '-',
      'khu',
      'phố',
      'tổ',
      'dân',
      'số',
      'xã',
      'thôn',
      'Huyện',
      'ủy',
      '2022',
    ]
    const set = new RuleSet(rules)
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 14 }), (words) => {
        const sentence = sentenceOf(words.join(' '))
        const found = set.sweep(sentence).map((match) => [match.rule.name, match.from, match.to])
        expect(found.sort()).toEqual(sweepSlowly(sentence).sort())
      }),
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

/** compromise alone, tried at every term. */
function sweepSlowly(sentence: ReturnType<typeof sentenceOf>): [string, number, number][] {
  const found: [string, number, number][] = []
  for (const { name, match } of rules) {
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
    const { kept, suppressed } = resolveOverlaps(new RuleSet(rules).sweep(sentence), rules)
    expect(kept.map((match) => match.rule.name)).toEqual(['place'])
    expect(suppressed.map(({ match, by }) => [match.rule.name, by.rule.name])).toEqual([['day', 'place']])
  })
})

describe('PhraseIndex', () => {
  const index = new PhraseIndex<string>().add('mô hình', 'a').add('mô hình điển hình', 'b').add('Uỷ ban', 'c')

  it.each([
    ['MÔ HÌNH  điển hình tiên tiến', ['b']],
    ['ủy ban và mô hình', ['c', 'a']],
    ['mô tả hình', []],
  ])('%s', (text, entries) => {
    expect(index.scan(tokenise(text)).map((match) => match.entry)).toEqual(entries)
  })
})
