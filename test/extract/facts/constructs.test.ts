import { testReadings } from './read-facts.js'

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

testReadings(
  'names with a bare figure',
  `
Khối Mặt trận, đoàn thể đăng ký 58 mô hình “Dân vận khéo”, trong đó Hội Nông dân 20, Hội Phụ nữ 18, Đoàn Thanh niên 12, Hội Cựu chiến binh 8.
  58 mô hình | measure registered
  20 mô hình | measure registered | subject Hội Nông dân | of 58 mô hình
  18 mô hình | subject Hội Phụ nữ
  12 mô hình | subject Đoàn Thanh niên
  8 mô hình | subject Hội Cựu chiến binh
Năm 2022, Hội Nông dân huyện xây dựng 58 mô hình “Dân vận khéo”, Hội LHPN 71, Huyện đoàn 27.
  58 mô hình | measure built | period 2022 | subject Hội Nông dân huyện
  71 mô hình | measure built | period 2022 | subject Hội LHPN
  27 mô hình | measure built | period 2022 | subject Huyện đoàn
Công an huyện có 12 mô hình, Ban CHQS huyện 9, Liên đoàn Lao động huyện 15.
  12 mô hình | subject Công an huyện
  9 mô hình | subject Ban CHQS huyện
  15 mô hình | subject Liên đoàn Lao động huyện
Các xã, thị trấn xây dựng 33 mô hình “Dân vận khéo”: xã Tân Vinh 14, xã Cao Sơn 11, thị trấn Lương Sơn 8.
  33 mô hình
  14 mô hình | subject xã Tân Vinh | of 33 mô hình
  11 mô hình | subject xã Cao Sơn
  8 mô hình | subject thị trấn Lương Sơn
Nhiều đơn vị có số lượng mô hình lớn như: Tân Vinh 14 mô hình, Cao Sơn 11, Liên Sơn 10.
  14 mô hình | subject Tân Vinh
  11 mô hình | subject Cao Sơn
  10 mô hình | subject Liên Sơn
Toàn huyện có 48 tập thể được khen thưởng, trong đó khối xã 22, khối cơ quan 16, lực lượng vũ trang 10.
  48 tập thể | measure commended
  22 tập thể | measure commended | of 48 tập thể
  16 tập thể | measure commended
  10 tập thể | measure commended | of 48 tập thể
Các đoàn thể nhận đỡ đầu 55 hộ nghèo (Hội Phụ nữ 21, Hội Nông dân 19, Hội Cựu chiến binh 15).
  55 hộ | measure other
  21 hộ | subject Hội Phụ nữ | of 55 hộ
  19 hộ | subject Hội Nông dân
  15 hộ | subject Hội Cựu chiến binh
Hội Cựu chiến binh đảm nhận 9 mô hình; Hội Nông dân 14; Hội Liên hiệp Phụ nữ 17; Đoàn Thanh niên 11.
  9 mô hình | subject Hội Cựu chiến binh
  14 mô hình | subject Hội Nông dân
  17 mô hình | subject Hội Liên hiệp Phụ nữ
  11 mô hình | subject Đoàn Thanh niên
Qua rà soát, có 74 mô hình hoạt động hiệu quả: khối Mặt trận 30, khối chính quyền 24, khối đảng 20.
  74 mô hình
  30 mô hình | of 74 mô hình
  24 mô hình | of 74 mô hình
  20 mô hình | of 74 mô hình
Số mô hình đăng ký của các đơn vị: Tân Vinh 12, Cao Sơn 9, Liên Sơn 7, tổng cộng 28 mô hình.
  12 mô hình | measure registered | subject Tân Vinh
  9 mô hình | subject Cao Sơn
  7 mô hình | subject Liên Sơn
  28 mô hình | measure registered
Điện thoại Công an huyện 113, đường dây nóng 18001091; có 2 vụ việc.
  2 vụ việc
Đội Tân Vinh thắng đội Cao Sơn 3, giải nhì thuộc về thôn 5; 12 đội tham gia giải.
  12 đội | measure other
`,
)

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

testReadings(
  'verbs and measures',
  `
Năm 2022, huyện ra mắt 12 mô hình “Dân vận khéo” mới.
  12 mô hình | measure established
Huyện đã củng cố 34 mô hình “Dân vận khéo” và xây dựng mới 11 mô hình.
  34 mô hình | measure other
  11 mô hình | measure new
Hiện nay, toàn huyện có 58 mô hình “Dân vận khéo” hoạt động hiệu quả.
  58 mô hình | measure built
Toàn huyện 58 mô hình “Dân vận khéo” hoạt động hiệu quả.
  58 mô hình | measure exemplary
Các cấp Hội xây mới 14 căn nhà, sửa chữa 22 căn nhà.
  14 căn nhà | measure other
  22 căn nhà | measure other
Đoàn Thanh niên ra mắt 6 câu lạc bộ, củng cố 4 tổ hợp tác.
  6 câu lạc bộ | measure established
  4 tổ hợp tác | measure other
Toàn huyện duy trì hoạt động hiệu quả 45 mô hình “Dân vận khéo”, nhân rộng 12 mô hình.
  45 mô hình | measure maintained
  12 mô hình | measure replicated
Mặt trận các cấp ra mắt được 9 mô hình “Dân vận khéo”.
  9 mô hình | measure established
Có 17 mô hình “Dân vận khéo” được ra mắt trong năm 2023.
  17 mô hình | measure established | period 2023
Huyện chỉ đạo xây dựng điểm 5 mô hình, nhân ra diện rộng 20 mô hình.
  5 mô hình | measure built
  20 mô hình | measure replicated
Các địa phương phát huy hiệu quả 63 mô hình “Dân vận khéo”.
  63 mô hình
Toàn huyện xây dựng mới 15, duy trì và nhân rộng 70 mô hình “Dân vận khéo”.
  15 mô hình | measure new
  70 mô hình | measure built
Qua kiểm tra, 41 mô hình được đánh giá hoạt động tốt, 5 mô hình hoạt động kém hiệu quả.
  41 mô hình | measure exemplary
  5 mô hình | measure other
Hội đồng thẩm định xét công nhận lần đầu 18 mô hình, công nhận lại 25 mô hình.
  18 mô hình | measure recognised
  25 mô hình | measure recognised
Đã có 33 tập thể, 21 cá nhân được cấp có thẩm quyền khen thưởng.
  33 tập thể | measure commended
  21 cá nhân | measure commended
UBND huyện trao tặng Giấy khen của Chủ tịch UBND huyện cho 8 tập thể và 12 cá nhân.
  8 tập thể | measure commended
  12 cá nhân | measure commended
Xã thành lập và ra mắt 7 tổ “Dân vận khéo”.
  7 tổ | measure established
Từ 20 mô hình ban đầu, đến nay đã nhân lên 65 mô hình “Dân vận khéo”.
  20 mô hình
  65 mô hình | measure replicated
Huyện lựa chọn và chỉ đạo xây dựng 10 mô hình điểm.
  10 mô hình | measure built
Toàn huyện hình thành và đưa vào hoạt động 24 mô hình “Dân vận khéo”.
  24 mô hình | measure built
Bổ sung 13 mô hình, đưa tổng số mô hình “Dân vận khéo” lên 76 mô hình.
  13 mô hình | measure other
  76 mô hình | measure other
Tỉnh xét chọn 5 mô hình đề nghị Trung ương biểu dương.
  5 mô hình | measure proposed
`,
)

testReadings(
  'speakers and office holders',
  `
Đồng chí Bùi Văn Hà, Chủ tịch UBND xã Tân Vinh cho biết, đến nay đã có 214 hộ hiến đất.
  214 hộ | subject xã Tân Vinh
Theo bà Nguyễn Thị Lan, Chủ tịch Hội LHPN xã Cao Sơn, Hội hiện có 456 hội viên.
  456 hội viên | subject Hội LHPN xã Cao Sơn
Bí thư Đảng ủy xã Liên Sơn Hoàng Văn Thắng cho hay: Qua 3 năm, nhân dân đã đóng góp 2,1 tỷ đồng.
  3 năm
  2100000000 VND | subject xã Liên Sơn
Ông Đinh Công Sứ - Trưởng xóm Rụt, xã Tân Vinh chia sẻ: “Cả xóm có 98 hộ, đều tham gia tổ tự quản”.
  98 hộ | subject xóm Rụt, xã Tân Vinh
Chủ tịch UBND thị trấn Lương Sơn Trần Văn Nam thông tin, địa phương đã vận động được 1,3 tỷ đồng.
  1300000000 VND | subject thị trấn Lương Sơn
Đồng chí Nguyễn Văn An, Bí thư Huyện ủy cho biết, toàn huyện có 156 mô hình.
  156 mô hình | subject huyện Lương Sơn
Chủ tịch Hội Nông dân xã Hòa Sơn phấn khởi nói, năm qua Hội đã giúp 32 hộ thoát nghèo.
  32 hộ | subject Hội Nông dân xã Hòa Sơn
Chị Bùi Thị Hương, Bí thư Đoàn xã Cư Yên cho biết đoàn viên đã trồng 1.200 cây xanh.
  1200 cây xanh | subject Đoàn xã Cư Yên
Phó Chủ tịch UBND xã Nhuận Trạch Lê Thị Hoa cho biết thêm: Xã đã tổ chức 14 hội nghị với 900 lượt người tham gia.
  14 hội nghị | subject xã Nhuận Trạch
  900 lượt người | subject xã Nhuận Trạch
Trao đổi với chúng tôi, đồng chí Quách Văn Tâm, Chủ tịch Ủy ban MTTQ xã Cao Dương cho biết có 18 hộ được hỗ trợ làm nhà.
  18 hộ | subject xã Cao Dương
Dự hội nghị có đồng chí Chủ tịch UBND xã Tân Vinh. Hội nghị biểu dương 12 tập thể.
  12 tập thể | subject huyện Lương Sơn | measure commended
Gia đình ông Bùi Văn Sơn ở xóm Rụt, xã Tân Vinh hiến 300 m2 đất.
  300 m2 | subject ông Bùi Văn Sơn
Ông Nguyễn Văn Bảy, Chủ tịch UBND phường 3 cho biết, phường vận động được 45 suất quà.
  45 suất quà | subject phường 3
`,
)

testReadings(
  'numbered hamlets',
  `
Thôn 3 có 112 hộ, thôn 5 có 96 hộ.
  112 hộ | subject thôn 3
  96 hộ | subject thôn 5
Tổ 7, thị trấn Lương Sơn có 84 hộ với 310 nhân khẩu.
  84 hộ | subject tổ 7, thị trấn Lương Sơn
  310 nhân khẩu | subject tổ 7, thị trấn Lương Sơn
Khu 4 vận động được 25 triệu đồng làm đường.
  25000000 VND | subject khu 4
Tại tổ dân phố số 9, bà con góp 140 ngày công.
  140 ngày công | subject tổ dân phố số 9
Khu phố 2 xây dựng được 3 mô hình “Dân vận khéo”.
  3 mô hình | subject khu phố 2
Ấp 4, xã Tân Vinh có 12 hộ khá, giàu.
  12 hộ | subject ấp 4, xã Tân Vinh
Nhân dân bản 2 hiến 700 m2 đất.
  700 m2 | subject bản 2
Xóm 6 xã Cao Sơn ra mắt mô hình; xóm có 67 hộ.
  67 hộ | subject xóm 6, xã Cao Sơn
Đội 5, thôn Đồng Quýt lắp 20 bóng điện.
  20 bóng điện | subject thôn Đồng Quýt
Huyện thành lập 5 tổ, mỗi tổ 7 người.
  5 tổ
  7 người | subject huyện Lương Sơn
Tổ 5 người do Chủ tịch xã làm tổ trưởng; kiểm tra 12 thôn.
  5 người
  12 thôn
Tổ dân phố 11 có 203 hộ; tổ dân phố 12 có 187 hộ.
  203 hộ | subject tổ dân phố 11
  187 hộ | subject tổ dân phố 12
Khu dân cư số 3 đóng góp 60 triệu đồng.
  60000000 VND | subject khu dân cư số 3
`,
)

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

testReadings(
  'duties and plans',
  `
Năm 2024, toàn huyện phải giải quyết 1.200 lao động có việc làm.
  1200 lao động | status target
Huyện đang chuẩn bị biểu dương 25 mô hình “Dân vận khéo” tiêu biểu.
  25 mô hình | status target | measure commended
Theo kế hoạch, mỗi xã phải xây dựng ít nhất 2 mô hình.
  2 mô hình | status target | modality at-least
Các đơn vị cần duy trì 40 mô hình và xây dựng mới 10 mô hình.
  40 mô hình | status target | measure maintained
  10 mô hình | status target | measure new
Đến cuối năm nay, huyện phấn đấu có 5 xã về đích.
  5 xã | status target
Ban tổ chức dự kiến khen thưởng 30 tập thể.
  30 tập thể | status target | measure commended
Hội sẽ trao 50 suất quà trong dịp Tết.
  50 suất quà | status target
Thôn chuẩn bị khởi công 3 km đường.
  3 km | status target
Huyện đặt ra mục tiêu giảm 2% hộ nghèo mỗi năm.
  2 % | status target
Huyện chuẩn bị tốt các điều kiện, đã trao 40 suất học bổng.
  40 suất học bổng | status actual
Mỗi chi bộ phải có 1 mô hình.
  1 mô hình | status target
Người dân phải đi 5 km mới đến chợ.
  5 km | status actual
Do mưa lũ, 45 hộ dân phải di dời khẩn cấp.
  45 hộ | status actual
Trong năm tới, mỗi đơn vị đăng ký xây dựng từ 1 đến 2 mô hình.
  1–2 mô hình | status target
Huyện giao các xã, thị trấn xây dựng 60 mô hình trong năm 2024.
  60 mô hình | status target
Từ nay đến cuối năm, huyện tập trung xóa 86 căn nhà dột nát.
  86 căn nhà | status target
`,
)

testReadings(
  'what is no subject',
  `
Thanh Ba tổ chức hội nghị biểu dương 24 điển hình “Dân vận khéo”.
  24 điển hình | measure commended
Công an tổ chức 12 buổi tuyên truyền.
  12 buổi
Xã tổ chức 12 buổi tuyên truyền.
  12 buổi | subject huyện Lương Sơn
Lương Sơn tổ chức tổng kết phong trào thi đua, khen thưởng 12 tập thể.
  12 tập thể | subject huyện Lương Sơn
Hội thi thu hút 120 thí sinh.
  120 thí sinh | subject huyện Lương Sơn
Trung tâm huyện có 5 tuyến đường mới.
  5 tuyến đường
Phường Tân Thịnh Khai mạc hội thao với 200 vận động viên.
  200 vận động viên | subject phường Tân Thịnh
Trường THPT Lương Sơn tặng 30 suất quà.
  30 suất quà | subject Trường THPT Lương Sơn
`,
)

testReadings(
  'clock times',
  `
Chương trình diễn ra từ 19 giờ 30 phút ngày 12/12/2023 tại sân vận động, có 300 người tham dự.
  300 người
Vào hồi 19 giờ 30 phút, lửa đã được dập tắt.
19 giờ 30 phút ngày 5/9, lực lượng chức năng đưa 24 hộ dân đến nơi an toàn.
  24 hộ
Lễ khai mạc bắt đầu lúc 7h30, 19/5/2023; có 15 đội tham gia.
  15 đội
Đến 16 giờ 00 phút cùng ngày, có 98,6% cử tri đi bầu.
  98.6 %
Thời gian: 8 giờ 00 phút, ngày 20/12/2023. Thành phần: 120 đại biểu.
  120 đại biểu
Tàu chạy mất 19 giờ 30 phút.
Truyền hình trực tiếp 20 giờ 10 phút trên VTV1.
Khoảng 2 giờ 15 phút sáng, nước dâng 1,2 m.
  1.2 m
Họp dân 19h30’ tại nhà văn hóa, 85 hộ dự.
  85 hộ
`,
)

testReadings(
  'counts of models',
  `
Năm 2021, Hội đồng xét duyệt huyện công nhận 45/52 mô hình “Dân vận khéo” đăng ký.
  45/52 mô hình | measure recognised | topic Dân vận khéo | period 2021
Từ đầu năm 2023 đến nay, các chi, đảng bộ trực thuộc đã đăng ký 67 mô hình “Dân vận khéo” (tập thể 49, cá nhân 18).
  67 mô hình | measure registered | topic Dân vận khéo
  49 mô hình | measure registered | holder collective | topic Dân vận khéo | of 67 mô hình
  18 mô hình | measure registered | holder individual | of 67 mô hình
Toàn huyện có 42 mô hình “Dân vận khéo”: 12 mô hình mới, 30 mô hình duy trì.
  42 mô hình | measure built | topic Dân vận khéo
  12 mô hình | measure new | of 42 mô hình
  30 mô hình | measure maintained | of 42 mô hình
Qua đánh giá 37 mô hình “Dân vận khéo”, xếp loại xuất sắc 12 mô hình, khá 20 mô hình, đạt 5 mô hình.
  37 mô hình | measure other
  12 mô hình | measure other | of 37 mô hình
  20 mô hình | measure other | of 37 mô hình
  5 mô hình | of 37 mô hình
Mỗi chi bộ, cơ quan, đơn vị đăng ký xây dựng ít nhất 01 mô hình “Dân vận khéo”.
  1 mô hình | measure registered | topic Dân vận khéo | status target | modality at-least
Ban Chỉ đạo huyện thẩm định, công nhận 15 mô hình “Dân vận khéo” cấp huyện; các xã, thị trấn công nhận 62 mô hình cấp xã.
  15 mô hình | measure recognised | level district | topic Dân vận khéo
  62 mô hình | measure recognised | level commune | topic Dân vận khéo
Huyện biểu dương 10 tập thể và 12 cá nhân có mô hình “Dân vận khéo” tiêu biểu.
  10 tập thể | measure commended | topic Dân vận khéo | holder collective
  12 cá nhân | measure commended | topic Dân vận khéo | holder individual
Tổng số mô hình “Dân vận khéo” hiện có là 143, tăng 21 mô hình so với năm 2020.
  143 mô hình | measure built | topic Dân vận khéo
  21 mô hình | measure other | topic Dân vận khéo
Từ 12 mô hình “Dân vận khéo” năm 2009, đến nay toàn huyện đã có 315 mô hình.
  12 mô hình | topic Dân vận khéo | period 2009
  315 mô hình | measure built | topic Dân vận khéo | period asof:2023-12-20
Toàn huyện có 64 mô hình “Dân vận khéo”, trong đó có 3 mô hình được UBND tỉnh khen thưởng, 5 mô hình được UBND huyện khen thưởng.
  64 mô hình | measure built
  3 mô hình | measure commended | level province | of 64 mô hình
  5 mô hình | measure commended | of 64 mô hình
Có 18 mô hình “Dân vận khéo” đề nghị cấp huyện công nhận, 4 mô hình đề nghị cấp tỉnh biểu dương.
  18 mô hình | measure proposed | level district
  4 mô hình | measure proposed | level province
Toàn Đảng bộ hiện có 98 mô hình, điển hình “Dân vận khéo” ở các loại hình cơ sở.
  98 mô hình, điển hình | measure built | topic Dân vận khéo | period asof:2023-12-20
Huyện hiện đang duy trì 45 mô hình “Dân vận khéo”, xây dựng mới 15 mô hình và nhân rộng 7 mô hình.
  45 mô hình | measure maintained | topic Dân vận khéo
  15 mô hình | measure new | topic Dân vận khéo
  7 mô hình | measure replicated | topic Dân vận khéo
Bình quân mỗi năm có 30 mô hình “Dân vận khéo” được đăng ký.
  30 mô hình | measure other | topic Dân vận khéo
Toàn huyện có 25 mô hình “Dân vận khéo” điểm cấp huyện, 73 mô hình cấp xã.
  25 mô hình | level district | measure built
  73 mô hình | level commune | measure built
Năm 2020 huyện có 1 mô hình được Ban Dân vận Trung ương biểu dương, 5 mô hình được Ban Dân vận Tỉnh ủy tặng giấy khen trong phong trào thi đua “Dân vận khéo”.
  1 mô hình | measure commended | level national | topic Dân vận khéo | period 2020
  5 mô hình | measure commended | level province | topic Dân vận khéo
Phong trào thi đua “Dân vận khéo” được triển khai sâu rộng với 112 mô hình ở 9 xã, thị trấn.
  112 mô hình | measure built | topic Dân vận khéo
  9 xã, thị trấn
Trong nhiệm kỳ 2015 - 2020, đã có 512 mô hình và 230 điển hình “Dân vận khéo” được xây dựng, nhân rộng.
  512 mô hình | measure built | topic Dân vận khéo | period 2015-2020
  230 điển hình | measure built | topic Dân vận khéo
Riêng năm 2022, toàn huyện đăng ký xây dựng và thực hiện 104 mô hình “Dân vận khéo”, đạt 115,6% kế hoạch.
  104 mô hình | measure registered | topic Dân vận khéo | period 2022
  115.6 % | measure other
Kết quả có 88/95 mô hình “Dân vận khéo” đạt yêu cầu, trong đó 35 mô hình xuất sắc được đề nghị khen thưởng.
  88/95 mô hình | measure built | topic Dân vận khéo
  35 mô hình | measure proposed | topic Dân vận khéo | of 88/95 mô hình
Từ phong trào, nhiều điển hình xuất hiện; đã có 46 gương “Dân vận khéo” được tuyên dương ở cấp cơ sở.
  46 gương | measure commended | level commune | topic Dân vận khéo
Đến cuối năm 2022, có 75% mô hình “Dân vận khéo” phát huy hiệu quả.
  75 % | measure other | topic Dân vận khéo
Hội nghị đã tuyên dương, khen thưởng 16 mô hình, 22 điển hình tiên tiến trong phong trào thi đua “Dân vận khéo” giai đoạn 2016-2020.
  16 mô hình | measure commended | topic Dân vận khéo | period 2016-2020
  22 điển hình tiên tiến | measure commended | topic Dân vận khéo | period 2016-2020
Các đơn vị lực lượng vũ trang huyện xây dựng 8 mô hình “Dân vận khéo”, trong đó Công an 5, Quân sự 3.
  8 mô hình | measure built | topic Dân vận khéo
  5 mô hình | of 8 mô hình
  3 mô hình | of 8 mô hình
Sau 10 năm thực hiện, số lượng mô hình “Dân vận khéo” tăng từ 36 lên 218 mô hình.
  10 năm
  36 mô hình | topic Dân vận khéo
  218 mô hình | measure other | topic Dân vận khéo
Năm 2021 huyện đăng ký 76 mô hình, năm 2022 đăng ký 84 mô hình, năm 2023 đăng ký 91 mô hình “Dân vận khéo”.
  76 mô hình | measure registered | period 2021
  84 mô hình | measure registered | period 2022
  91 mô hình | measure registered | period 2023
Năm 2021: 76 mô hình “Dân vận khéo”; năm 2022: 84; năm 2023: 91.
  76 mô hình | period 2021
  84 mô hình | period 2022
  91 mô hình | period 2023
Toàn tỉnh hiện có 3.215 mô hình “Dân vận khéo”; riêng huyện Lương Sơn có 156 mô hình.
  3215 mô hình | measure built | subject toàn tỉnh
  156 mô hình | measure built | subject huyện Lương Sơn
Ban Dân vận Huyện ủy đã kiểm tra 22 mô hình, hướng dẫn xây dựng 9 mô hình “Dân vận khéo”.
  22 mô hình | measure other | topic Dân vận khéo
  9 mô hình | measure built | topic Dân vận khéo
Phát động đăng ký mô hình “Dân vận khéo” năm 2023, kết quả có 53 tập thể và 27 cá nhân đăng ký.
  53 tập thể | measure registered | topic Dân vận khéo | holder collective | period 2023
  27 cá nhân | measure registered | topic Dân vận khéo | holder individual
Huyện có 12 mô hình “Dân vận khéo” được nhân rộng ra 45 thôn.
  12 mô hình | measure replicated | topic Dân vận khéo
  45 thôn
Trong số 90 mô hình “Dân vận khéo” đăng ký, có 81 mô hình hoàn thành, chiếm 90%.
  90 mô hình | measure registered | topic Dân vận khéo
  81 mô hình | topic Dân vận khéo | of 90 mô hình
  90 %
Có 40 mô hình đăng ký, 36 mô hình được công nhận, 20 mô hình tiêu biểu trong phong trào “Dân vận khéo”.
  40 mô hình | measure registered | topic Dân vận khéo
  36 mô hình | measure recognised | topic Dân vận khéo
  20 mô hình | measure exemplary | topic Dân vận khéo
Đảng ủy khối xây dựng thành công 14 mô hình “Dân vận khéo”.
  14 mô hình | measure built | topic Dân vận khéo
Mặt trận Tổ quốc và các đoàn thể huyện phối hợp xây dựng, ra mắt 21 mô hình “Dân vận khéo”.
  21 mô hình | measure established | topic Dân vận khéo
UBND thị trấn tặng Giấy khen cho 7 mô hình và 5 gương điển hình “Dân vận khéo” năm 2023.
  7 mô hình | measure commended | topic Dân vận khéo | period 2023
  5 gương điển hình | measure commended | topic Dân vận khéo | period 2023
Từ 2016 đến 2020, các cấp khen 210 lượt tập thể, 345 lượt cá nhân trong phong trào “Dân vận khéo”.
  210 lượt tập thể | measure commended | topic Dân vận khéo
  345 lượt cá nhân | measure commended | topic Dân vận khéo
Số mô hình “Dân vận khéo” cấp huyện là 18, cấp xã là 64.
  18 mô hình | level district | topic Dân vận khéo
  64 mô hình | level commune | topic Dân vận khéo
Huyện duy trì hoạt động của 55 mô hình; đồng thời đăng ký mới 20 mô hình “Dân vận khéo”.
  55 mô hình | measure maintained | topic Dân vận khéo
  20 mô hình | measure new | topic Dân vận khéo
Có thêm 15 mô hình “Dân vận khéo” ra đời, nâng tổng số lên 130 mô hình.
  15 mô hình | measure built | topic Dân vận khéo
  130 mô hình | measure other | topic Dân vận khéo
Hiện các xã đang triển khai 33 mô hình “Dân vận khéo” trong xây dựng nông thôn mới, 12 mô hình bảo vệ môi trường.
  33 mô hình | measure built | topic Dân vận khéo
  12 mô hình | measure built
Trong năm 2023, toàn huyện phấn đấu xây dựng 80 mô hình “Dân vận khéo”; đến nay đã xây dựng 62 mô hình, đạt 77,5%.
  80 mô hình | measure built | status target | topic Dân vận khéo
  62 mô hình | measure built | status actual | topic Dân vận khéo
  77.5 % | status actual
`,
)

testReadings(
  'households and persons',
  `
Ông Bùi Văn Lựu, ở xóm Rụt, xã Tân Vinh đã hiến 450 m2 đất.
  450 m2 | subject ông Bùi Văn Lựu
Chị Hoàng Thị Mai vay 50 triệu đồng mua 2 con bò. Đến nay, chị có đàn bò 9 con.
  50000000 VND | subject chị Hoàng Thị Mai
  2 con bò | subject chị Hoàng Thị Mai
  9 con | subject chị Hoàng Thị Mai
Gia đình ông Đinh Công Tươi tự nguyện hiến 300 m2 đất và 12 triệu đồng.
  300 m2 | subject ông Đinh Công Tươi
  12000000 VND | subject ông Đinh Công Tươi
Mô hình nuôi dê của anh Quách Văn Nam cho thu nhập 180 triệu đồng mỗi năm.
  180000000 VND/năm | subject anh Quách Văn Nam
Hội tặng bà Nguyễn Thị Tý 5 triệu đồng.
  5000000 VND | subject huyện Lương Sơn
Ông Bùi Văn Lựu cho biết, cả xóm có 98 hộ.
  98 hộ | subject huyện Lương Sơn
Anh Hà Văn Tuấn trồng 3 ha bưởi. Mỗi năm anh thu 400 triệu đồng.
  3 ha | subject anh Hà Văn Tuấn
  400000000 VND/năm | subject anh Hà Văn Tuấn
Đồng chí Nguyễn Văn An, Bí thư Huyện ủy trao 20 suất quà cho hộ nghèo.
  20 suất quà | subject huyện Lương Sơn
Bà Lường Thị Thơm, 72 tuổi, là hội viên cao tuổi, đã ủng hộ 2 triệu đồng.
  2000000 VND | subject bà Lường Thị Thơm
Hộ ông Lò Văn Pâng có 5 lao động, canh tác 1,2 ha ruộng.
  5 lao động | subject ông Lò Văn Pâng
  1.2 ha | subject ông Lò Văn Pâng
Nhờ ông Bùi Văn Lựu vận động, xóm Rụt đã góp 120 ngày công.
  120 ngày công | subject xóm Rụt
Tới dự có ông Nguyễn Văn An, Chủ tịch UBND huyện và 150 đại biểu.
  150 đại biểu | subject huyện Lương Sơn
`,
)

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
