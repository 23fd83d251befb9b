import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Tag, tokenise } from '../../src/vietnamese/index.js'

const words = (text: string): string[] => tokenise(text).map((term) => term.text)

describe('tokenise', () => {
  it.each([
    ['Sáng ngày 07/07/2022', ['Sáng', 'ngày', '07', '/', '07', '/', '2022']],
    ['đạt 27/27 xã', ['đạt', '27', '/', '27', 'xã']],
    ['1.065 hộ, 1,5 ha và 98,5%', ['1.065', 'hộ', ',', '1,5', 'ha', 'và', '98,5', '%']],
    ['Chỉ thị 19-CT/TU', ['Chỉ', 'thị', '19', '-', 'CT', '/', 'TU']],
    ['lúc 8h30', ['lúc', '8', 'h', '30']],
    ['1.250m2 đất, 12 km², F0', ['1.250', 'm2', 'đất', ',', '12', 'km²', ',', 'F0']],
    ['TP.Hồ Chí Minh', ['TP', '.', 'Hồ', 'Chí', 'Minh']],
    ['H’Mông và Rơ Châm H’Ty', ['H’Mông', 'và', 'Rơ', 'Châm', 'H’Ty']],
    ['mô hình “Dân vận khéo"...', ['mô', 'hình', '“', 'Dân', 'vận', 'khéo', '"', '...']],
    ['Ngày 05.9.2022.', ['Ngày', '05.9.2022', '.']],
    ['cv19, A5b', ['cv', '19', ',', 'A', '5', 'b']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it.each([
    ['Huyện', ['Word', 'Title']],
    ['UBND', ['Word', 'Upper']],
    ['xã', ['Word', 'Lower']],
    ['XV', ['Word', 'Upper', 'Roman']],
    ['05', ['Num', 'Int', 'TwoDigits', 'Day', 'Month']],
    ['2022', ['Num', 'Int', 'Year']],
    ['1.065', ['Num', 'Decimal']],
    ['–', ['Punct', 'Dash']],
    ['“', ['Punct', 'Quote', 'OpenQuote']],
    ['%', ['Punct', 'Percent']],
  ])('tags %s', (text, tags) => {
    expect([...tokenise(text)[0]!.tags].sort()).toEqual([...tags].sort())
  })

  it('tells what is glued', () => {
    const glued = tokenise('12 km/giờ').map((term) => term.is(Tag.Glued))
    expect(glued).toEqual([false, false, true, true])
  })

  it('shares shapes between equal tokens, so that a tag on one is not seen on another', () => {
    const [first, second] = tokenise('xã xã')
    expect(first!.shape).toBe(second!.shape)
  })

  it('covers every character that is no space, in order, with true offsets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const terms = tokenise(text)
        let end = 0
        for (const term of terms) {
          expect(text.slice(end, term.start)).toMatch(/^\s*$/u)
          expect(text.slice(term.start, term.end)).toBe(term.text)
          end = term.end
        }
        expect(text.slice(end)).toMatch(/^\s*$/u)
      }),
    )
  })

  it('reads a part of a text as it reads the whole', () => {
    const text = 'Năm 2022, huyện có 95 mô hình'
    expect(tokenise(text, 4, 8).map((term) => [term.text, term.start])).toEqual([['2022', 4]])
  })
})
