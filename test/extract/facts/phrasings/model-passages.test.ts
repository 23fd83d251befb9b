import { testReadings } from '../read-facts.js'

testReadings(
  'passages with models',
  `
2022-07-12: Sơ kết phong trào thi đua “Dân vận khéo” 6 tháng đầu năm 2022 ¶ Sáng 11/7, Ban Chỉ đạo phong trào thi đua “Dân vận khéo” huyện tổ chức sơ kết. ¶ Theo báo cáo, toàn huyện có 28 chi, đảng bộ đăng ký 134 mô hình, điển hình; gồm 92 mô hình tập thể, 42 điển hình cá nhân. Phân theo lĩnh vực: kinh tế 47, văn hóa - xã hội 45, quốc phòng - an ninh 22, xây dựng hệ thống chính trị 20. Đến nay, 101 mô hình phát huy hiệu quả, đạt 75,4%.
  28 chi, đảng bộ
  134 mô hình, điển hình | measure registered | topic Dân vận khéo | period 2022-01-01..2022-06-30
  92 mô hình | holder collective | measure registered | of 134 mô hình, điển hình
  42 điển hình | holder individual | measure registered | of 134 mô hình, điển hình
  47 mô hình, điển hình | sector economy | of 134 mô hình, điển hình
  45 mô hình, điển hình | sector culture-society
  22 mô hình, điển hình | sector security-defence
  20 mô hình, điển hình | sector political-system
  101 mô hình | measure exemplary | topic Dân vận khéo
  75.4 %
2019-12-25: Năm 2019, thực hiện phong trào thi đua “Dân vận khéo”, cả huyện đăng ký xây dựng 96 mô hình. Qua kiểm tra, thẩm định, có 83 mô hình đạt yêu cầu, trong đó 12 mô hình được công nhận cấp huyện, 71 mô hình được công nhận cấp xã. Ban Dân vận đề nghị UBND huyện khen thưởng 10 tập thể, 6 cá nhân; đề nghị Ban Dân vận Tỉnh ủy khen 2 tập thể.
  96 mô hình | measure registered | topic Dân vận khéo | period 2019
  83 mô hình | topic Dân vận khéo | period 2019
  12 mô hình | measure recognised | level district | of 83 mô hình
  71 mô hình | measure recognised | level commune | of 83 mô hình
  10 tập thể | measure proposed | holder collective | topic Dân vận khéo
  6 cá nhân | measure proposed | holder individual | topic Dân vận khéo
  2 tập thể | measure proposed | level province | topic Dân vận khéo
2023-10-10: Từ năm 2021 đến nay, các cấp ủy đã chỉ đạo xây dựng 245 mô hình “Dân vận khéo”. Nổi bật là Đảng bộ xã Tân Vinh với 21 mô hình, Đảng bộ xã Cao Sơn 18 mô hình, Đảng bộ Công an huyện 9 mô hình.
  245 mô hình | measure built | topic Dân vận khéo
  21 mô hình | topic Dân vận khéo
  18 mô hình | topic Dân vận khéo
  9 mô hình | topic Dân vận khéo
2021-01-08: Năm 2020, Hội LHPN huyện có 32 mô hình “Dân vận khéo”, tăng 7 mô hình so với năm 2019. Trong đó có 11 mô hình về bảo vệ môi trường, 9 mô hình về phát triển kinh tế, 12 mô hình về an sinh xã hội.
  32 mô hình | measure built | topic Dân vận khéo | period 2020 | subject Hội LHPN huyện
  7 mô hình | measure other | topic Dân vận khéo
  11 mô hình | sector other | of 32 mô hình | period 2020
  9 mô hình | sector economy | of 32 mô hình
  12 mô hình | sector culture-society | of 32 mô hình
2022-10-14: Tại hội nghị, Ban Thường vụ Huyện ủy biểu dương 36 điển hình “Dân vận khéo” giai đoạn 2020 - 2022. ¶ Trong số các điển hình được biểu dương có: ¶ - 14 điển hình tập thể; ¶ - 22 điển hình cá nhân.
  36 điển hình | measure commended | period 2020-2022 | topic Dân vận khéo
  14 điển hình | holder collective | of 36 điển hình | measure commended | period 2020-2022
  22 điển hình | holder individual | of 36 điển hình
2020-06-20: Trong 6 tháng đầu năm 2020, các xã, thị trấn đã đăng ký 62 mô hình, các cơ quan, đơn vị 24 mô hình, các tổ chức chính trị - xã hội 15 mô hình “Dân vận khéo”.
  62 mô hình | measure registered | period 2020-01-01..2020-06-30 | topic Dân vận khéo | level commune
  24 mô hình | measure registered | topic Dân vận khéo | period 2020-01-01..2020-06-30
  15 mô hình | measure registered | topic Dân vận khéo | period 2020-01-01..2020-06-30
2018-11-30: Hiện nay, trên địa bàn thị xã có 187 mô hình “Dân vận khéo” đang hoạt động, trong đó nhiều mô hình tiêu biểu như “Camera an ninh” (15 mô hình), “Tuyến đường hoa” (34 mô hình), “Hũ gạo tình thương” (12 mô hình).
  187 mô hình | measure built | topic Dân vận khéo
  15 mô hình | of 187 mô hình
  34 mô hình | of 187 mô hình
  12 mô hình | of 187 mô hình
2024-01-05: Hội nghị tổng kết công tác dân vận năm 2023, triển khai nhiệm vụ năm 2024 ¶ Trong năm, các cấp đã xây dựng mới 26 mô hình “Dân vận khéo”, nâng tổng số mô hình toàn huyện lên 148. Năm 2024, huyện phấn đấu mỗi xã có thêm 2 mô hình mới.
  26 mô hình | measure new | period 2023 | topic Dân vận khéo
  148 mô hình | topic Dân vận khéo | period 2023
  2 mô hình | status target | period 2024
2022-11-18: Đảng ủy Quân sự huyện chỉ đạo xây dựng 7 mô hình “Dân vận khéo”; Công an huyện xây dựng 12 mô hình; Đảng bộ các cơ quan Đảng xây dựng 5 mô hình. Tổng cộng 24 mô hình.
  7 mô hình | measure built | topic Dân vận khéo
  12 mô hình | measure built | topic Dân vận khéo | subject Công an huyện
  5 mô hình | measure built | topic Dân vận khéo
  24 mô hình | topic Dân vận khéo
2021-10-15: Kỷ niệm 91 năm Ngày truyền thống công tác dân vận của Đảng (15/10/1930 - 15/10/2021), huyện tuyên dương 18 tập thể và 25 cá nhân “Dân vận khéo” giai đoạn 2019 - 2021; 3 tập thể, 2 cá nhân được tỉnh khen thưởng.
  18 tập thể | measure commended | topic Dân vận khéo | period 2019-2021
  25 cá nhân | measure commended | topic Dân vận khéo | period 2019-2021
  3 tập thể | measure commended | level province
  2 cá nhân | measure commended | level province
2023-12-20: Toàn huyện hiện có 120 mô hình “Dân vận khéo”, cụ thể: kinh tế 45 mô hình, văn hóa - xã hội 38 mô hình, quốc phòng - an ninh 20 mô hình, xây dựng hệ thống chính trị 19 mô hình.
  120 mô hình | measure built
  45 mô hình | sector economy | of 120 mô hình
  38 mô hình | sector culture-society
  20 mô hình | sector security-defence
  19 mô hình | sector political-system
2020-09-30: Toàn Đảng bộ có 8 mô hình cấp tỉnh, 36 mô hình cấp huyện và 154 mô hình cấp cơ sở được công nhận “Dân vận khéo” nhiệm kỳ 2015 - 2020.
  8 mô hình | level province | measure recognised | topic Dân vận khéo
  36 mô hình | level district | measure recognised | topic Dân vận khéo
  154 mô hình | level commune | measure recognised | topic Dân vận khéo
2022-12-20: Năm 2022 toàn huyện có 75 mô hình đăng ký mới, 82 mô hình duy trì từ các năm trước; cuối năm bình xét, có 140 mô hình “Dân vận khéo” được công nhận.
  75 mô hình | measure new | period 2022 | topic Dân vận khéo
  82 mô hình | measure maintained | period 2022 | topic Dân vận khéo
  140 mô hình | measure recognised | period 2022 | topic Dân vận khéo
2023-03-15: Ban Dân vận Huyện ủy vừa ban hành kế hoạch xây dựng mô hình “Dân vận khéo” năm 2023. Theo đó, toàn huyện chọn 4 mô hình điểm, mỗi xã, thị trấn đăng ký ít nhất 3 mô hình; cuối năm công nhận 30 mô hình trở lên.
  4 mô hình | topic Dân vận khéo | period 2023
  3 mô hình | status target | modality at-least | topic Dân vận khéo
  30 mô hình | modality at-least | topic Dân vận khéo
2022-08-19: Qua 5 năm (2017 - 2022), toàn huyện đã xây dựng được 487 mô hình “Dân vận khéo”; trong đó mô hình trong phát triển kinh tế là 178, trong văn hóa - xã hội là 165, trong quốc phòng - an ninh là 76, trong xây dựng hệ thống chính trị là 68.
  487 mô hình | measure built | period 2017-2022 | topic Dân vận khéo
  178 mô hình | sector economy | of 487 mô hình
  165 mô hình | sector culture-society
  76 mô hình | sector security-defence
  68 mô hình | sector political-system
2022-08-19: Đến tháng 8/2022, huyện có 93 mô hình “Dân vận khéo”; số mô hình do tập thể thực hiện là 71, do cá nhân thực hiện là 22.
  93 mô hình | measure built | period asof:2022-08-31
  71 mô hình | holder collective | of 93 mô hình
  22 mô hình | holder individual | of 93 mô hình
Trong đó, lĩnh vực kinh tế: 22 mô hình (chiếm 30,1%); văn hóa - xã hội: 26 mô hình (chiếm 35,6%); quốc phòng - an ninh: 14 mô hình (chiếm 19,2%); xây dựng hệ thống chính trị: 11 mô hình (chiếm 15,1%).
  22 mô hình | sector economy
  30.1 %
  26 mô hình | sector culture-society
  35.6 %
  14 mô hình | sector security-defence
  19.2 %
  11 mô hình | sector political-system
  15.1 %
Toàn huyện có 65 mô hình “Dân vận khéo”, gồm: 25 mô hình thuộc lĩnh vực phát triển kinh tế (đạt 125% chỉ tiêu), 20 mô hình thuộc lĩnh vực văn hóa - xã hội, 20 mô hình thuộc các lĩnh vực khác.
  65 mô hình | measure built | topic Dân vận khéo
  25 mô hình | sector economy | of 65 mô hình
  125 %
  20 mô hình | sector culture-society | of 65 mô hình
  20 mô hình | sector other | of 65 mô hình
`,
)
