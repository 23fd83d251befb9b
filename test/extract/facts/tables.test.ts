import { describe, expect, it } from 'vitest'
import { listFacts, listParts } from './read-facts.js'

const TABLE = `Kết quả đăng ký mô hình “Dân vận khéo” năm 2023 như sau:
Đơn vị | Đăng ký | Duy trì | Xây dựng mới
Khối xã | 62 | 41 | 21
Khối cơ quan | 18 | 10 | 8
Tổng cộng | 80 | 51 | 29`

const FIELDS = `Số mô hình “Dân vận khéo” được công nhận theo lĩnh vực:
STT | Lĩnh vực | Số mô hình
1 | Kinh tế | 12
2 | Văn hóa - xã hội | 9
3 | Quốc phòng - an ninh | 4
| Tổng số | 25`

const LED = `Năm 2023, huyện công nhận 30 mô hình, điển hình “Dân vận khéo”. Cụ thể:
Lĩnh vực | Mô hình | Điển hình
Kinh tế | 11 | 6
Văn hóa | 9 | 4
Cộng | 20 | 10`

describe('tables', () => {
  it('take verb, time and total from the figure above them', () => {
    expect(listFacts(LED, ({ measure, period }) => `${measure} ${period?.from}`)).toEqual([
      '30 mô hình, điển hình → recognised 2023-01-01',
      '11 mô hình → recognised 2023-01-01',
      '6 điển hình → recognised 2023-01-01',
      '9 mô hình → recognised 2023-01-01',
      '4 điển hình → recognised 2023-01-01',
      '20 mô hình → recognised 2023-01-01',
      '10 điển hình → recognised 2023-01-01',
    ])
    expect(listParts(LED).slice(-2)).toEqual([
      '20 mô hình < 30 mô hình, điển hình',
      '10 điển hình < 30 mô hình, điển hình',
    ])
  })

  it('takes measures from the columns', () => {
    expect(listFacts(TABLE, (fact) => fact.measure)).toEqual([
      '62 mô hình → registered',
      '41 mô hình → maintained',
      '21 mô hình → new',
      '18 mô hình → registered',
      '10 mô hình → maintained',
      '8 mô hình → new',
      '80 mô hình → registered',
      '51 mô hình → maintained',
      '29 mô hình → new',
    ])
  })
  it('links columns to the row of totals, and that row to its first figure', () => {
    const parts = listParts(TABLE)
    expect(parts.slice(0, 3)).toEqual(['62 mô hình < 80 mô hình', '41 mô hình < 51 mô hình', '21 mô hình < 29 mô hình'])
    expect(parts.slice(6)).toEqual(['80 mô hình', '51 mô hình < 80 mô hình', '29 mô hình < 80 mô hình'])
  })
  it('reads fields from rows and passes ordinals over', () => {
    expect(listFacts(FIELDS, (fact) => fact.sector)).toEqual([
      '12 mô hình → economy',
      '9 mô hình → culture-society',
      '4 mô hình → security-defence',
      '25 mô hình → null',
    ])
  })
})
