import { describe, expect, it } from 'vitest'
import { listFacts, listParts } from './read-facts.js'

describe('lists that "lần lượt" matches by rank', () => {
  it.each([
    [
      'Số mô hình ở các lĩnh vực kinh tế, văn hóa - xã hội và quốc phòng - an ninh lần lượt là 28, 22 và 9 mô hình.',
      '28 mô hình → economy',
      '22 mô hình → culture-society',
      '9 mô hình → security-defence',
    ],
    ['Lĩnh vực kinh tế, văn hóa lần lượt có 15 và 12 mô hình.', '15 mô hình → economy', '12 mô hình → culture-society'],
    [
      'Huyện có lần lượt 15, 12 mô hình ở lĩnh vực kinh tế và lĩnh vực văn hóa.',
      '15 mô hình → economy',
      '12 mô hình → culture-society',
    ],
  ])('fields: %s', (text, ...facts) => {
    expect(listFacts(text, (fact) => fact.sector)).toEqual(facts)
  })

  it.each([
    ['Số mô hình tập thể và cá nhân lần lượt là 59 và 18.', '59 mô hình → collective', '18 mô hình → individual'],
    [
      'Mô hình tập thể, mô hình cá nhân được công nhận theo thứ tự là 40, 16 mô hình.',
      '40 mô hình → collective',
      '16 mô hình → individual',
    ],
  ])('holders: %s', (text, ...facts) => {
    expect(listFacts(text, (fact) => fact.holder)).toEqual(facts)
  })

  it.each([
    [
      'Các năm 2021, 2022 và 2023, huyện lần lượt có 42, 55 và 61 mô hình được công nhận.',
      '42 mô hình → recognised 2021-01-01',
      '55 mô hình → recognised 2022-01-01',
      '61 mô hình → recognised 2023-01-01',
    ],
    [
      'Năm 2022 và năm 2023, các xã lần lượt đăng ký 42 và 55 mô hình.',
      '42 mô hình → registered 2022-01-01',
      '55 mô hình → registered 2023-01-01',
    ],
  ])('years: %s', (text, ...facts) => {
    expect(listFacts(text, ({ measure, period }) => `${measure} ${period?.from}`)).toEqual(facts)
  })

  it('is a split where the numbers sum to the total', () => {
    expect(
      listParts('Có 71 mô hình. Số mô hình lĩnh vực kinh tế, văn hóa, quốc phòng lần lượt là 40, 22 và 9 mô hình.'),
    ).toEqual(['71 mô hình', '40 mô hình < 71 mô hình', '22 mô hình < 71 mô hình', '9 mô hình < 71 mô hình'])
  })

  it('bare numbers without "lần lượt" stay bare', () => {
    expect(listFacts('Họp các tổ 3, 5 và có 7 mô hình.', () => '')).toEqual(['7 mô hình → '])
  })
})
