import { describe, expect, it } from 'vitest'
import { readDocument, readSource, splitSentences } from '../../src/vietnamese/index.js'

const split = (text: string): string[] =>
  splitSentences(readSource(text), 0, text.length, 0).map(({ start, end }) => text.slice(start, end))

describe('splitSentences', () => {
  it.each([
    ['Huyện có 95 mô hình. Xã có 12.', ['Huyện có 95 mô hình.', 'Xã có 12.']],
    ['Đ/c A – Phó CT. UBND TP. Hưng Yên phát biểu.', ['Đ/c A – Phó CT. UBND TP. Hưng Yên phát biểu.']],
    ['Toàn huyện có 1.065 hộ; đạt 98,5%. Năm qua tốt!', ['Toàn huyện có 1.065 hộ; đạt 98,5%.', 'Năm qua tốt!']],
    ['Ông nói: “Bà con rất vui.” Sau đó ra về.', ['Ông nói: “Bà con rất vui.”', 'Sau đó ra về.']],
    ['Công tác tốt đạo đức.Tại hội nghị, ông A nói.', ['Công tác tốt đạo đức.', 'Tại hội nghị, ông A nói.']],
    [
      'Các việc như: làm đường, trồng cây... được chú trọng.',
      ['Các việc như: làm đường, trồng cây... được chú trọng.'],
    ],
    ['1. Mô hình trồng rau. 2. Tổ tự quản.', ['1. Mô hình trồng rau.', '2. Tổ tự quản.']],
    ['II. Phương hướng năm 2023', ['II. Phương hướng năm 2023']],
    ['Đến dự có 20 đại biểu? Đúng vậy.', ['Đến dự có 20 đại biểu?', 'Đúng vậy.']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it('bounds sentences, so that a text without stops is still read in linear time', () => {
    const sentences = splitSentences(readSource('năm 2022 có 5 xã '.repeat(500)), 0, 17 * 500, 0)
    expect(Math.max(...sentences.map((sentence) => sentence.terms.length))).toBeLessThanOrEqual(400)
  })

  it('reads a document line by line, with code point offsets', () => {
    const doc = readDocument('𝐇uyện 😀 có\n5 xã')
    expect(doc.sentences).toHaveLength(2)
    const five = doc.sentences[1]!.terms[0]!
    expect(five.text).toBe('5')
    expect([...doc.text].slice(doc.toCodePoint(five.start), doc.toCodePoint(five.end)).join('')).toBe('5')
  })
})
