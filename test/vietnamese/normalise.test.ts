import { describe, expect, it, test } from 'vitest'
import {
  foldDiacritics,
  foldPunctuation,
  normaliseText,
  phraseKey,
  tonePlacements,
  wordKey,
} from '../../src/vietnamese/index.js'

describe('wordKey', () => {
  it.each([
    ['Uỷ', 'ủy'],
    ['HOÀ', 'hòa'],
    ['khoá', 'khóa'],
    ['thuý', 'thúy'],
    ['loè', 'lòe'],
    ['quý', 'quý'],
    ['QUỲ', 'quỳ'],
    ['hoàn', 'hoàn'],
    ['QÐi', 'qđi'],
  ])('%s → %s', (word, key) => {
    expect(wordKey(word)).toBe(key)
  })
})

it.each([
  ['  Mô   HÌNH ', 'mô hình'],
  ['Thành uỷ – Huyện Uỷ', 'thành ủy - huyện ủy'],
])('phraseKey %s', (phrase, key) => {
  expect(phraseKey(phrase)).toBe(key)
})

it('normaliseText composes, drops what is invisible and keeps lines', () => {
  expect(normaliseText('a\u00a0b\u200b\r\nho\u0300a')).toBe('a b\nhòa')
})

it('foldPunctuation keeps lengths', () => {
  const text = '“a” – ‘b’ « c » — d'
  expect(foldPunctuation(text)).toBe('"a" - \'b\' " c " - d')
  expect(foldPunctuation(text)).toHaveLength(text.length)
})

it('foldDiacritics leaves plain letters', () => {
  expect(foldDiacritics('Đường Nguyễn Ái Quốc')).toBe('Duong Nguyen Ai Quoc')
})

test.each([
  ['Thủy', ['thủy', 'thuỷ']],
  ['THUỶ', ['thủy', 'thuỷ']],
  ['Hoà', ['hòa', 'hoà']],
  ['Lòe', ['lòe', 'loè']],
  ['Quý', ['quý']],
  ['Quỳnh', ['quỳnh']],
  ['Hoàng', ['hoàng']],
])('%s is written %j', (word, spellings) => {
  expect(tonePlacements(word)).toEqual(spellings)
})
