import { testReadings } from '../read-facts.js'

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
