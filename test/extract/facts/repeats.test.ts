import { describe, expect, it } from 'vitest'
import { extractRecords } from '../../../src/extract/index.js'
import type { BlockKind } from '../../../src/model/article.js'
import { nameFigure, readFacts } from './read-facts.js'

const names = (text: string) => readFacts(text).map(nameFigure)

/** Facts of an article whose lines are blocks of the given kinds. */
function readBlocks(...lines: [kind: BlockKind, text: string][]): string[] {
  const text = lines.map(([, line]) => line).join('\n')
  let start = 0
  const blocks = lines.map(([kind, line]) => {
    const block = { kind, start, end: start + line.length }
    start = block.end + 1
    return block
  })
  const { article } = extractRecords({ text })
  return extractRecords({ ...article, blocks }).facts.map((fact) => `${nameFigure(fact)} @${fact.evidence.start}`)
}

describe('a figure told twice is one fact', () => {
  it('keeps the body’s mention before headline, lead and caption', () => {
    expect(
      readBlocks(
        ['title', 'Trao 45 suất quà'],
        ['lead', 'Huyện trao 45 suất quà Tết.'],
        ['paragraph', 'Sáng nay, huyện trao 45 suất quà.'],
        ['caption', 'Lãnh đạo huyện trao 45 suất quà'],
      ),
    ).toEqual(['45 suất quà @66'])
  })
  it('keeps a figure that only the caption has', () => {
    expect(readBlocks(['title', 'Hội nghị dân vận'], ['caption', 'Lãnh đạo huyện trao 30 suất quà'])).toEqual([
      '30 suất quà @37',
    ])
  })
  it('takes the body’s mention where headline and body say the same', () => {
    const facts = readFacts(
      'Công nhận 58 mô hình “Dân vận khéo”\nHuyện ủy công nhận 58 mô hình “Dân vận khéo” năm 2023.',
    )
    expect(facts.map(nameFigure)).toEqual(['58 mô hình'])
    expect(facts[0]!.evidence.start).toBeGreaterThan(40)
  })
  it('keeps a figure that only the headline has', () => {
    expect(names('Hơn 180 mô hình “Dân vận khéo”\nHội nghị diễn ra sáng nay.')).toEqual(['180 mô hình'])
  })
  it('keeps equal figures of different things', () => {
    const text = 'Có 24 mô hình, trong đó: lĩnh vực quốc phòng 12 mô hình; lĩnh vực hệ thống chính trị 12 mô hình.'
    expect(names(text)).toEqual(['24 mô hình', '12 mô hình', '12 mô hình'])
  })
  it('does not count a base again', () => {
    const text = 'Có 131 mô hình đăng ký.\nCó 15 mô hình trong số 131 mô hình đăng ký được khen thưởng.'
    expect(names(text)).toEqual(['131 mô hình', '15 mô hình'])
  })
  it('keeps a lead that is repeated word for word once', () => {
    const text = 'Toàn huyện có 66 hộ hiến 500 m2 đất.\nMột đoạn khác.\nToàn huyện có 66 hộ hiến 500 m2 đất.'
    expect(names(text)).toEqual(['66 hộ', '500 m2'])
  })
})
