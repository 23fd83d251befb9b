import { testReadings } from '../read-facts.js'

testReadings(
  'the year that a plan does not take',
  `
2023-01-10: Hội nghị tổng kết công tác dân vận năm 2022, triển khai nhiệm vụ năm 2023 ¶ Trong năm, toàn huyện xây dựng được 64 mô hình “Dân vận khéo”.
  64 mô hình | period 2022
2022-12-28: Sáng 27/12, Ban Dân vận Huyện ủy tổng kết công tác năm 2022 và triển khai nhiệm vụ năm 2023. Trong năm qua, đã công nhận 31 mô hình.
  31 mô hình | period 2022
2021-01-15: Huyện triển khai nhiệm vụ công tác dân vận năm 2021. Trong năm 2020, toàn huyện có 72 mô hình.
  72 mô hình | period 2020
2021-01-15: Hội nghị triển khai nhiệm vụ công tác dân vận năm 2021. Trong năm, các đơn vị đã duy trì 40 mô hình.
  40 mô hình | period 2020
2022-01-20: Ban Dân vận tổ chức hội nghị tổng kết năm 2021, phương hướng, nhiệm vụ năm 2022. Năm qua, huyện đã tổ chức 120 buổi tuyên truyền.
  120 buổi | period 2021
2023-07-05: Hội nghị sơ kết 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2023. Trong 6 tháng, huyện đăng ký 58 mô hình.
  58 mô hình | period 2023-01-01..2023-06-30
2023-07-05: Sơ kết công tác dân vận 6 tháng đầu năm 2023; phương hướng 6 tháng cuối năm ¶ Toàn huyện đã đăng ký 96 mô hình.
  96 mô hình | period 2023-01-01..2023-06-30
2019-12-30: Tổng kết phong trào thi đua “Dân vận khéo” năm 2019, phát động đăng ký năm 2020 ¶ Huyện khen thưởng 18 tập thể. ¶ Năm 2020, các đơn vị phấn đấu xây dựng 90 mô hình.
  18 tập thể | period 2019
  90 mô hình | period 2020 | status target
2024-01-12: Huyện ủy triển khai công tác dân vận năm 2024. Kết quả trong năm cho thấy: đã có 52 mô hình được công nhận.
  52 mô hình | period 2023
2022-12-20: Hội đồng nhân dân huyện quyết nghị nhiệm vụ năm 2023. Trong năm, thu ngân sách ước đạt 210 tỷ đồng.
  210000000000 VND | period 2022
2023-02-05: Năm 2022, toàn xã xây dựng 12 mô hình. Trong năm, có 5 mô hình được khen.
  12 mô hình | period 2022
  5 mô hình | period 2022
2023-10-03: Ban Dân vận giao ban quý III, triển khai nhiệm vụ quý IV năm 2023. Trong quý, các xã tổ chức 36 buổi tuyên truyền.
  36 buổi | period 2023-07-01..2023-09-30
`,
)
