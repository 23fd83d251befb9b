import { testReadings } from '../read-facts.js'

testReadings(
  'parts told later',
  `
Toàn huyện đã xây dựng được 126 mô hình “Dân vận khéo”. Trong số này, lĩnh vực kinh tế có 48 mô hình; văn hóa - xã hội 42 mô hình; quốc phòng - an ninh 20 mô hình; xây dựng hệ thống chính trị 16 mô hình.
  126 mô hình
  48 mô hình | sector economy | of 126 mô hình
  42 mô hình | sector culture-society | of 126 mô hình
  20 mô hình | sector security-defence
  16 mô hình | sector political-system
Năm 2020, toàn huyện đăng ký 84 mô hình “Dân vận khéo”. ¶ Có 51 mô hình của tập thể và 33 mô hình của cá nhân.
  84 mô hình | measure registered | period 2020
  51 mô hình | holder collective | measure registered | period 2020 | of 84 mô hình
  33 mô hình | holder individual | of 84 mô hình
Đến nay, huyện có 110 mô hình, điển hình “Dân vận khéo”. Các mô hình được triển khai rộng khắp. Cụ thể: 85 mô hình, 25 điển hình.
  110 mô hình, điển hình
  85 mô hình | of 110 mô hình, điển hình
  25 điển hình | of 110 mô hình, điển hình
Toàn huyện có 69 mô hình “Dân vận khéo”. ¶ Theo đó, cấp huyện có 14 mô hình, cấp xã có 55 mô hình.
  69 mô hình
  14 mô hình | level district | of 69 mô hình
  55 mô hình | level commune | of 69 mô hình
Dịp này, huyện biểu dương 40 mô hình “Dân vận khéo” tiêu biểu. Số mô hình này gồm 26 tập thể, 14 cá nhân.
  40 mô hình | measure commended
  26 tập thể | measure commended | of 40 mô hình
  14 cá nhân | measure commended | of 40 mô hình
Huyện đã hỗ trợ xóa 320 căn nhà tạm. Riêng 6 tháng đầu năm 2023, xóa được 95 căn.
  320 căn nhà | measure other
  95 căn | measure other | period 2023-01-01..2023-06-30
Cả huyện công nhận 52 mô hình. ¶ Đi sâu vào từng lĩnh vực, kinh tế có 21 mô hình, văn hóa - xã hội có 15 mô hình. ¶ Quốc phòng - an ninh có 9 mô hình; xây dựng hệ thống chính trị có 7 mô hình.
  52 mô hình | measure recognised
  21 mô hình | sector economy | measure recognised | of 52 mô hình
  15 mô hình | sector culture-society | of 52 mô hình
  9 mô hình | sector security-defence | of 52 mô hình
  7 mô hình | sector political-system | of 52 mô hình
Toàn huyện hiện có 230 tổ dân vận với nhiều cách làm hay. Trong đó, 180 tổ hoạt động tốt.
  230 tổ dân vận | measure built
  180 tổ | of 230 tổ dân vận
Năm 2021 có 66 mô hình “Dân vận khéo” được duy trì và xây dựng mới. ¶ - Duy trì 48 mô hình. ¶ - Xây dựng mới 18 mô hình.
  66 mô hình | period 2021
  48 mô hình | measure maintained | of 66 mô hình | period 2021
  18 mô hình | measure new | of 66 mô hình
Toàn huyện có 100 mô hình. Ngoài ra, các trường học có 40 mô hình và 60 công trình măng non.
  100 mô hình
  40 mô hình | of none
  60 công trình | of none
`,
)
