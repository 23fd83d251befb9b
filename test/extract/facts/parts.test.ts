import { describe, expect, it } from 'vitest'
import { listParts } from './read-facts.js'

const cases: Record<string, [text: string, ...facts: string[]][]> = {
  'words that point out one part, and what is none': [
    [
      'Huyện hiện duy trì 112 mô hình “Dân vận khéo”, riêng lĩnh vực quốc phòng - an ninh có 36 mô hình.',
      '112 mô hình',
      '36 mô hình < 112 mô hình',
    ],
    [
      'Các xã xây dựng 64 mô hình “Dân vận khéo”, riêng cấp huyện có 12 mô hình.',
      '64 mô hình',
      '12 mô hình < 64 mô hình',
    ],
    ['Toàn huyện có 64 mô hình “Dân vận khéo”, riêng năm 2023 có 12 mô hình.', '64 mô hình', '12 mô hình'],
    [
      'Ban Chỉ đạo chọn 10 mô hình tiêu biểu và đề nghị UBND huyện khen thưởng 6 mô hình trong số này.',
      '10 mô hình',
      '6 mô hình < 10 mô hình',
    ],
    ['Huyện có 25 mô hình. Nhân rộng 9 mô hình trong số đó.', '25 mô hình', '9 mô hình < 25 mô hình'],
    [
      'Có 106 mô hình “Dân vận khéo”. Dịp này, UBND phường tặng Giấy khen cho 42 tập thể và 64 cá nhân.',
      '106 mô hình',
      '42 tập thể',
      '64 cá nhân',
    ],
    ['Thu nhập đạt 22,4 triệu đồng (tăng 7,7%, tương đương 1,6 triệu đồng).', '22400000 VND', '7.7 %', '1600000 VND'],
    ['Huyện lập 2 cụm: cụm phía bắc gồm 11 xã, cụm phía nam gồm 6 xã.', '2 cụm', '11 xã', '6 xã'],
  ],
  'fields told in sentences and lines of their own': [
    [
      'Toàn huyện có 58 mô hình “Dân vận khéo”. Lĩnh vực kinh tế có 31 mô hình, phần lớn là tổ hợp tác. Lĩnh vực văn hóa - xã hội có 27 mô hình.',
      '58 mô hình',
      '31 mô hình < 58 mô hình',
      '27 mô hình < 58 mô hình',
    ],
    [
      'Các xã đăng ký 49 mô hình.\nTrên lĩnh vực kinh tế, nông dân giúp nhau vốn và giống, với 20 mô hình.\nVề quốc phòng - an ninh, đã có 18 mô hình.\nTrong xây dựng hệ thống chính trị có 11 mô hình.',
      '49 mô hình',
      '20 mô hình < 49 mô hình',
      '18 mô hình < 49 mô hình',
      '11 mô hình < 49 mô hình',
    ],
    [
      'Năm qua có 33 mô hình được công nhận. Cấp huyện có 12 mô hình. Cấp xã có 21 mô hình.',
      '33 mô hình',
      '12 mô hình < 33 mô hình',
      '21 mô hình < 33 mô hình',
    ],
    [
      'Có 64 mô hình. Mô hình tập thể có 40 mô hình. Các hộ hiến 900 m2 đất. Mô hình cá nhân có 24 mô hình.',
      '64 mô hình',
      '40 mô hình < 64 mô hình',
      '900 m2',
      '24 mô hình < 64 mô hình',
    ],
    [
      'Có 58 mô hình “Dân vận khéo”. Lĩnh vực kinh tế có 31 mô hình. Lĩnh vực văn hóa có 25 mô hình.',
      '58 mô hình',
      '31 mô hình',
      '25 mô hình',
    ],
  ],
  'models side by side, by who keeps them': [
    [
      'Huyện duy trì 80 mô hình: các xã 52 mô hình, cơ quan 20 mô hình, trường học 8 mô hình.',
      '80 mô hình',
      '52 mô hình < 80 mô hình',
      '20 mô hình < 80 mô hình',
      '8 mô hình < 80 mô hình',
    ],
    [
      'Huyện thực hiện 61 mô hình. Khối đoàn thể phụ trách 34 mô hình, lực lượng vũ trang 9 mô hình, còn lại 18 mô hình thuộc các xã.',
      '61 mô hình',
      '34 mô hình < 61 mô hình',
      '9 mô hình < 61 mô hình',
      '18 mô hình < 61 mô hình',
    ],
    [
      'Đã có 75 mô hình đăng ký. Khối xã đăng ký 50 mô hình; khối cơ quan đăng ký 25 mô hình.',
      '75 mô hình',
      '50 mô hình < 75 mô hình',
      '25 mô hình < 75 mô hình',
    ],
    [
      'Thị xã có 44 mô hình, trong đó Hội Phụ nữ đảm nhận 12 mô hình, Hội Nông dân đảm nhận 10 mô hình.',
      '44 mô hình',
      '12 mô hình < 44 mô hình',
      '10 mô hình < 44 mô hình',
    ],
    [
      'Các đơn vị đăng ký 145 mô hình. Có 121 mô hình được công nhận; 24 mô hình chưa đạt.',
      '145 mô hình',
      '121 mô hình',
      '24 mô hình',
    ],
  ],
  'lists of one make stay whole though they miss the total': [
    [
      'Xây dựng 40 mô hình, gồm: 21 mô hình của các xã; 12 mô hình của cơ quan; 9 mô hình của trường học.',
      '40 mô hình',
      '21 mô hình < 40 mô hình',
      '12 mô hình < 40 mô hình',
      '9 mô hình < 40 mô hình',
    ],
    [
      'Có 30 mô hình, gồm lĩnh vực kinh tế 14 mô hình; văn hóa 9 mô hình; quốc phòng 8 mô hình.',
      '30 mô hình',
      '14 mô hình < 30 mô hình',
      '9 mô hình < 30 mô hình',
      '8 mô hình < 30 mô hình',
    ],
    ['Năm 2021 có 88 mô hình (năm 2020 là 75 mô hình).', '88 mô hình', '75 mô hình'],
    [
      'Tuyên dương 30 tập thể, cá nhân, gồm 17 tập thể, 9 cá nhân và 4 hộ gia đình.',
      '30 tập thể, cá nhân',
      '17 tập thể < 30 tập thể, cá nhân',
      '9 cá nhân < 30 tập thể, cá nhân',
      '4 hộ < 30 tập thể, cá nhân',
    ],
    [
      'Có 9 mô hình, điển hình được khen thưởng cấp tỉnh. Ngoài ra, có 2 tập thể và 7 cá nhân được huyện khen thưởng.',
      '9 mô hình, điển hình',
      '2 tập thể',
      '7 cá nhân',
    ],
    ['Bình quân cả nước đạt 17 tiêu chí/xã, trong đó 764 xã nâng cao.', '17 tiêu chí/xã', '764 xã'],
    ['Được khen là 14 trong tổng số 102 mô hình.', '14 mô hình < 102 mô hình', '102 mô hình'],
    ['Có 9 trong số 24 mô hình được nhân rộng.', '9 mô hình < 24 mô hình', '24 mô hình'],
  ],
  'words that announce a split': [
    [
      'Cả huyện hiện có 84 mô hình, trong đó 31 mô hình mới, 53 mô hình được nhân rộng.',
      '84 mô hình',
      '31 mô hình < 84 mô hình',
      '53 mô hình < 84 mô hình',
    ],
    ['Đã đăng ký 95 mô hình “Dân vận khéo”. Trong đó có 60 mô hình tập thể.', '95 mô hình', '60 mô hình < 95 mô hình'],
    [
      'Các xã xây dựng 50 mô hình, gồm 32 mô hình tập thể, 18 mô hình cá nhân.',
      '50 mô hình',
      '32 mô hình < 50 mô hình',
      '18 mô hình < 50 mô hình',
    ],
    [
      'Có 70 mô hình, điển hình, bao gồm 55 mô hình và 15 điển hình.',
      '70 mô hình, điển hình',
      '55 mô hình < 70 mô hình, điển hình',
      '15 điển hình < 70 mô hình, điển hình',
    ],
    [
      'Huyện công nhận 40 mô hình, cụ thể: 30 tập thể, 10 cá nhân.',
      '40 mô hình',
      '30 tập thể < 40 mô hình',
      '10 cá nhân < 40 mô hình',
    ],
    ['Trong số 88 mô hình đăng ký, có 70 mô hình được công nhận.', '88 mô hình', '70 mô hình < 88 mô hình'],
    [
      '11 mô hình “Dân vận khéo” trong tổng số 64 mô hình đăng ký được khen thưởng.',
      '11 mô hình < 64 mô hình',
      '64 mô hình',
    ],
  ],
  'brackets and colons': [
    [
      'Công nhận 55 mô hình (29 tập thể, 26 cá nhân).',
      '55 mô hình',
      '29 tập thể < 55 mô hình',
      '26 cá nhân < 55 mô hình',
    ],
    [
      'Toàn huyện có 76 mô hình “Dân vận khéo” (tập thể 52, cá nhân 24).',
      '76 mô hình',
      '52 mô hình < 76 mô hình',
      '24 mô hình < 76 mô hình',
    ],
    ['Toàn huyện có 90 mô hình (tăng 12 mô hình so với năm 2022).', '90 mô hình', '12 mô hình'],
    [
      'Toàn thị xã có 66 mô hình: 40 tập thể, 26 cá nhân.',
      '66 mô hình',
      '40 tập thể < 66 mô hình',
      '26 cá nhân < 66 mô hình',
    ],
    ['Hội nghị khen thưởng 20 mô hình (trong đó 5 mô hình cấp tỉnh).', '20 mô hình', '5 mô hình < 20 mô hình'],
  ],
  'fields before or behind the number': [
    [
      'Toàn huyện có 60 mô hình, trong đó: lĩnh vực kinh tế 20 mô hình; văn hóa - xã hội 25 mô hình; quốc phòng - an ninh 8 mô hình; xây dựng hệ thống chính trị 7 mô hình.',
      '60 mô hình',
      '20 mô hình < 60 mô hình',
      '25 mô hình < 60 mô hình',
      '8 mô hình < 60 mô hình',
      '7 mô hình < 60 mô hình',
    ],
    [
      'Năm 2023 có 45 mô hình, trong đó 15 mô hình về phát triển kinh tế, 20 mô hình văn hóa, xã hội và 10 mô hình an ninh, quốc phòng.',
      '45 mô hình',
      '15 mô hình < 45 mô hình',
      '20 mô hình < 45 mô hình',
      '10 mô hình < 45 mô hình',
    ],
    [
      'Các địa phương đăng ký 30 mô hình “Dân vận khéo”; lĩnh vực kinh tế 18, lĩnh vực văn hóa - xã hội 12.',
      '30 mô hình',
      '18 mô hình < 30 mô hình',
      '12 mô hình < 30 mô hình',
    ],
  ],
  'totals that are counted together': [
    [
      'Các xã đăng ký 71 mô hình, 19 điển hình, trong đó: lĩnh vực kinh tế 52 mô hình; lĩnh vực văn hóa - xã hội 38 mô hình.',
      '71 mô hình',
      '19 điển hình',
      '52 mô hình < 71 mô hình + 19 điển hình',
      '38 mô hình < 71 mô hình + 19 điển hình',
    ],
    [
      'Đã xây dựng 40 mô hình và 10 điển hình, gồm 30 tập thể và 20 cá nhân.',
      '40 mô hình',
      '10 điển hình',
      '30 tập thể < 40 mô hình + 10 điển hình',
      '20 cá nhân < 40 mô hình + 10 điển hình',
    ],
  ],
  'the rest, and one total split twice': [
    [
      'Công nhận 36 mô hình, xếp loại tốt 24 mô hình, còn lại 12 mô hình loại khá.',
      '36 mô hình',
      '24 mô hình < 36 mô hình',
      '12 mô hình < 36 mô hình',
    ],
    [
      'Có 50 mô hình, trong đó 30 tập thể, 20 cá nhân; lĩnh vực kinh tế 35 mô hình, lĩnh vực văn hóa 15 mô hình.',
      '50 mô hình',
      '30 tập thể < 50 mô hình',
      '20 cá nhân < 50 mô hình',
      '35 mô hình < 50 mô hình',
      '15 mô hình < 50 mô hình',
    ],
  ],
  'no parts: funnels, other things, other verbs': [
    [
      'Toàn huyện đăng ký 95 mô hình, công nhận 70 mô hình, biểu dương 12 mô hình.',
      '95 mô hình',
      '70 mô hình',
      '12 mô hình',
    ],
    [
      'Toàn huyện có 95 mô hình, trong đó 39 mô hình mới; khen thưởng 8 tập thể.',
      '95 mô hình',
      '39 mô hình < 95 mô hình',
      '8 tập thể',
    ],
    ['Có 12 tổ hòa giải với 84 hòa giải viên.', '12 tổ hòa giải', '84 hòa giải viên'],
    [
      'Đăng ký 164 mô hình cấp cơ sở, 71 mô hình cấp huyện và 12 mô hình cấp tỉnh.',
      '164 mô hình',
      '71 mô hình',
      '12 mô hình',
    ],
    [
      'Huyện có 14 xã, thị trấn. Tổ chức 6 cuộc giám sát, trong đó có 2 cuộc chuyên đề.',
      '14 xã, thị trấn',
      '6 cuộc',
      '2 cuộc < 6 cuộc',
    ],
  ],
  'lists over lines, bare numbers, parts of a listed base': [
    [
      'Có 35 mô hình “Dân vận khéo”, trong đó:\n- Lĩnh vực kinh tế: 20 mô hình;\n- Lĩnh vực văn hóa: 15 mô hình.',
      '35 mô hình',
      '20 mô hình < 35 mô hình',
      '15 mô hình < 35 mô hình',
    ],
    [
      'Đăng ký 45 mô hình, cụ thể như sau:\n+ Khối xã: 30 mô hình\n+ Khối cơ quan: 15 mô hình',
      '45 mô hình',
      '30 mô hình < 45 mô hình',
      '15 mô hình < 45 mô hình',
    ],
    [
      'Toàn huyện có 50 mô hình.\nTheo lĩnh vực: kinh tế 20, văn hóa - xã hội 15, an ninh - quốc phòng 10, hệ thống chính trị 5.',
      '50 mô hình',
      '20 mô hình < 50 mô hình',
      '15 mô hình < 50 mô hình',
      '10 mô hình < 50 mô hình',
      '5 mô hình < 50 mô hình',
    ],
    [
      'Trong số 12 tập thể, 9 cá nhân được khen thưởng có 3 tập thể, 2 cá nhân ở vùng cao.',
      '12 tập thể',
      '9 cá nhân',
      '3 tập thể < 12 tập thể',
      '2 cá nhân < 9 cá nhân',
    ],
    [
      'Trong 40 mô hình có 25 mô hình hiệu quả, bao gồm 15 mô hình kinh tế và 10 mô hình văn hóa.',
      '40 mô hình',
      '25 mô hình < 40 mô hình',
      '15 mô hình < 25 mô hình',
      '10 mô hình < 25 mô hình',
    ],
    [
      'Tổ chức 19 cuộc đối thoại, trong đó huyện đối thoại 3 lượt; 14 xã đối thoại 16 lượt.',
      '19 cuộc',
      '3 lượt < 19 cuộc',
      '14 xã',
      '16 lượt < 19 cuộc',
    ],
  ],
  'money, land and people split too': [
    [
      'Tổng kinh phí 2,5 tỷ đồng, trong đó nhân dân đóng góp 900 triệu đồng.',
      '2500000000 VND',
      '900000000 VND < 2500000000 VND',
    ],
    [
      'Giải quyết việc làm cho 640 lao động, trong đó có 35 người đi xuất khẩu lao động.',
      '640 lao động',
      '35 người < 640 lao động',
    ],
    ['Tiếp nhận 41 đơn, gồm 3 đơn khiếu nại, 38 đơn kiến nghị.', '41 đơn', '3 đơn < 41 đơn', '38 đơn < 41 đơn'],
    ['Toàn huyện có 27 hộ với 110 khẩu phải di dời, trong đó 9 hộ ở vùng sạt lở.', '27 hộ', '110 khẩu', '9 hộ < 27 hộ'],
  ],
}

describe.each(Object.entries(cases))('%s', (_, table) => {
  it.each(table.map(([text, ...facts]) => ({ text, facts })))('$text', ({ text, facts }) => {
    expect(listParts(text)).toEqual(facts)
  })
})
