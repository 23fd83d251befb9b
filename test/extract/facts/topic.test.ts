import { describe, expect, it } from 'vitest'
import { listFacts } from './read-facts.js'

const topics = (text: string) => listFacts(text, (fact) => fact.topic)

const cases: Record<string, [text: string, ...facts: string[]][]> = {
  'the name on the noun, in every spelling': [
    ['Có 20 mô hình “Dân vận khéo”.', '20 mô hình → Dân vận khéo'],
    ['Có 20 mô hình "Dân vận khéo”.', '20 mô hình → Dân vận khéo'],
    ['Có 20 mô hình Dân Vận Khéo.', '20 mô hình → Dân vận khéo'],
    ['CÓ 20 MÔ HÌNH DÂN VẬN KHÉO.', '20 mô hình → Dân vận khéo'],
    ['Có 20 mô hình DVK.', '20 mô hình → Dân vận khéo'],
    ['Có 20 mô hình « ”Dân vận khéo” ».', '20 mô hình → Dân vận khéo'],
    ['Có 20 mô hình, điển hình về dân vận khéo.', '20 mô hình, điển hình → Dân vận khéo'],
  ],
  'the name elsewhere in sentence, paragraph or headline': [
    ['Thực hiện phong trào thi đua “Dân vận khéo”, các xã xây dựng 31 mô hình.', '31 mô hình → Dân vận khéo'],
    ['Phong trào “Dân vận khéo” lan tỏa rộng. Toàn huyện có 31 mô hình.', '31 mô hình → Dân vận khéo'],
    [
      'Sơ kết phong trào “Dân vận khéo”\nHội nghị diễn ra sáng 5/7.\nToàn huyện đăng ký 31 mô hình.',
      '31 mô hình → Dân vận khéo',
    ],
    ['Tổng kết phong trào “Dân vận khéo”\nDịp này, UBND huyện khen thưởng 9 tập thể.', '9 tập thể → Dân vận khéo'],
    [
      'Năm 2023 có 40 mô hình “Dân vận khéo”. Trong đó có 30 tập thể.',
      '40 mô hình → Dân vận khéo',
      '30 tập thể → Dân vận khéo',
    ],
    [
      'Từ 40 mô hình “Dân vận khéo” năm trước.\nNăm 2024, mỗi chi bộ đăng ký ít nhất 2 mô hình.',
      '40 mô hình → Dân vận khéo',
      '2 mô hình → Dân vận khéo',
    ],
  ],
  'other schemes by their names': [
    ['Theo Đề án số 04 của Thị ủy, các xã, phường đăng ký 27 mô hình.', '27 mô hình → Đề án số 04'],
    ['Hội Phụ nữ duy trì 64 mô hình “Khu dân cư tự quản”.', '64 mô hình → Khu dân cư tự quản'],
    ['Đến nay có 12 mô hình “Camera an ninh” hoạt động.', '12 mô hình → Camera an ninh'],
    ['Phong trào “Việc có ý nghĩa giúp dân” có 417 mô hình được triển khai.', '417 mô hình → Việc có ý nghĩa giúp dân'],
    [
      'Hưởng ứng cuộc vận động “Xây dựng gia đình 5 không, 3 sạch”, Hội xây dựng 18 mô hình.',
      '18 mô hình → Xây dựng gia đình 5 không, 3 sạch',
    ],
  ],
  'look-alikes and things that no scheme counts': [
    ['Sơ kết phong trào “Dân vận khéo”\nĐồn Biên phòng duy trì 6 mô hình giúp dân.', '6 mô hình → null'],
    ['Sơ kết phong trào “Dân vận khéo”\nNông dân có 17 mô hình chăn nuôi bò vỗ béo.', '17 mô hình → null'],
    ['Sơ kết phong trào “Dân vận khéo”\nCác đoàn thể tặng 150 suất quà cho hộ nghèo.', '150 suất quà → null'],
    [
      'Tổng kết phong trào “Dân vận khéo”\nKhen thưởng 5 tập thể vì có thành tích trong 10 năm thực hiện Chỉ thị 19-CT/TU.',
      '5 tập thể → null',
      '10 năm → null',
    ],
    ['Hội nghị khen thưởng 12 tập thể có thành tích trong phòng chống dịch.', '12 tập thể → null'],
    ['Toàn huyện có 25 mô hình học tập và làm theo Bác.', '25 mô hình → null'],
  ],
}

describe.each(Object.entries(cases))('%s', (_, table) => {
  it.each(table.map(([text, ...facts]) => ({ text, facts })))('$text', ({ text, facts }) => {
    expect(topics(text)).toEqual(facts)
  })
})
