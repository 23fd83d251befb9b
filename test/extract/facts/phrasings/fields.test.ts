import { testReadings } from '../read-facts.js'

testReadings(
  'fields behind a total, the noun told once',
  `
Đến nay, toàn huyện có 102 mô hình, điển hình “Dân vận khéo”: lĩnh vực kinh tế 20, văn hóa - xã hội 31, quốc phòng - an ninh 27, xây dựng hệ thống chính trị 24.
  102 mô hình, điển hình | measure built | topic Dân vận khéo | sector none
  20 mô hình, điển hình | sector economy | measure built | topic Dân vận khéo | of 102 mô hình, điển hình
  31 mô hình, điển hình | sector culture-society | of 102 mô hình, điển hình
  27 mô hình, điển hình | sector security-defence | of 102 mô hình, điển hình
  24 mô hình, điển hình | sector political-system | of 102 mô hình, điển hình
Năm 2022, các địa phương, đơn vị đăng ký 88 mô hình, điển hình “Dân vận khéo” (kinh tế 33; văn hóa - xã hội 28; an ninh - quốc phòng 15; xây dựng Đảng và hệ thống chính trị 12).
  88 mô hình, điển hình | measure registered | period 2022
  33 mô hình, điển hình | sector economy | measure registered | period 2022 | of 88 mô hình, điển hình
  28 mô hình, điển hình | sector culture-society
  15 mô hình, điển hình | sector security-defence
  12 mô hình, điển hình | sector political-system | of 88 mô hình, điển hình
Trong tổng số 64 mô hình, điển hình được công nhận có 22 thuộc lĩnh vực kinh tế, 19 thuộc lĩnh vực văn hóa - xã hội, 13 thuộc lĩnh vực quốc phòng, an ninh và 10 thuộc lĩnh vực xây dựng hệ thống chính trị.
  64 mô hình, điển hình | measure recognised
  22 mô hình, điển hình | sector economy | measure recognised | of 64 mô hình, điển hình
  19 mô hình, điển hình | sector culture-society
  13 mô hình, điển hình | sector security-defence
  10 mô hình, điển hình | sector political-system | of 64 mô hình, điển hình
Toàn thành phố xây dựng được 118 mô hình “Dân vận khéo”. Chia theo lĩnh vực: phát triển kinh tế: 41; văn hóa, xã hội: 38; quốc phòng, an ninh: 21; xây dựng hệ thống chính trị: 18.
  118 mô hình | measure built
  41 mô hình | sector economy | measure built | of 118 mô hình
  38 mô hình | sector culture-society | of 118 mô hình
  21 mô hình | sector security-defence | of 118 mô hình
  18 mô hình | sector political-system | of 118 mô hình
Qua bình xét, 45 mô hình, điển hình được biểu dương, gồm: 16 về phát triển kinh tế, 14 về văn hóa - xã hội, 8 về quốc phòng - an ninh, 7 về xây dựng hệ thống chính trị.
  45 mô hình, điển hình | measure commended
  16 mô hình, điển hình | sector economy | measure commended | of 45 mô hình, điển hình
  14 mô hình, điển hình | sector culture-society
  8 mô hình, điển hình | sector security-defence
  7 mô hình, điển hình | sector political-system
Cụ thể, trong 76 mô hình, điển hình đang duy trì thì kinh tế có 25, văn hóa - xã hội có 22, quốc phòng - an ninh có 17 và xây dựng hệ thống chính trị có 12.
  76 mô hình, điển hình | measure maintained
  25 mô hình, điển hình | sector economy | of 76 mô hình, điển hình
  22 mô hình, điển hình | sector culture-society | of 76 mô hình, điển hình
  17 mô hình, điển hình | sector security-defence
  12 mô hình, điển hình | sector political-system
Phân theo lĩnh vực, trong số 150 mô hình, điển hình thì lĩnh vực kinh tế là 54, lĩnh vực văn hóa xã hội là 49, lĩnh vực an ninh quốc phòng là 26, lĩnh vực xây dựng hệ thống chính trị là 21.
  150 mô hình, điển hình
  54 mô hình, điển hình | sector economy | of 150 mô hình, điển hình
  49 mô hình, điển hình | sector culture-society
  26 mô hình, điển hình | sector security-defence
  21 mô hình, điển hình | sector political-system
Huyện có 96 mô hình và 24 điển hình “Dân vận khéo”; trong đó, kinh tế 40, văn hóa - xã hội 35, quốc phòng - an ninh 25, hệ thống chính trị 20.
  96 mô hình
  24 điển hình
  40 mô hình | sector economy | of 96 mô hình+24 điển hình
  35 mô hình | sector culture-society
  25 mô hình | sector security-defence
  20 mô hình | sector political-system
Trong năm 2021, huyện công nhận 57 mô hình “Dân vận khéo” cấp huyện, bao gồm 18 mô hình phát triển kinh tế, 21 văn hóa - xã hội, 11 quốc phòng - an ninh và 7 xây dựng hệ thống chính trị.
  57 mô hình | measure recognised | level district | period 2021
  18 mô hình | sector economy | measure recognised | of 57 mô hình
  21 mô hình | sector culture-society
  11 mô hình | sector security-defence
  7 mô hình | sector political-system | of 57 mô hình
Các cấp đã xây dựng 203 mô hình, điển hình “Dân vận khéo” trên các lĩnh vực kinh tế (71), văn hóa - xã hội (68), quốc phòng - an ninh (36), xây dựng hệ thống chính trị (28).
  203 mô hình, điển hình | measure built
  71 mô hình, điển hình | sector economy | of 203 mô hình, điển hình
  68 mô hình, điển hình | sector culture-society
  36 mô hình, điển hình | sector security-defence
  28 mô hình, điển hình | sector political-system
Toàn huyện có 82 mô hình “Dân vận khéo”, trong đó 30 trên lĩnh vực kinh tế, 26 lĩnh vực văn hóa - xã hội, 15 lĩnh vực an ninh - quốc phòng, 11 lĩnh vực xây dựng hệ thống chính trị.
  82 mô hình
  30 mô hình | sector economy
  26 mô hình | sector culture-society
  15 mô hình | sector security-defence
  11 mô hình | sector political-system | of 82 mô hình
Tổng số mô hình, điển hình đăng ký năm 2023 là 93, trong đó lĩnh vực kinh tế 34, văn hóa - xã hội 29, quốc phòng - an ninh 16, xây dựng hệ thống chính trị 14.
  93 mô hình, điển hình | measure registered | period 2023
  34 mô hình, điển hình | sector economy | measure registered | period 2023 | of 93 mô hình, điển hình
  29 mô hình, điển hình | sector culture-society
  16 mô hình, điển hình | sector security-defence
  14 mô hình, điển hình | sector political-system
Giá trị sản xuất lĩnh vực kinh tế tăng 12%, thu ngân sách đạt 150 tỷ đồng.
  12 % | measure other | sector none
  150000000000 VND | sector none
`,
)
