import { testReadings } from '../read-facts.js'

testReadings(
  'periods',
  `
2023-04-05: Quý I năm 2023, toàn huyện tổ chức 24 buổi đối thoại. ¶ Các xã tiếp 312 lượt công dân. Trong tháng 4, huyện sẽ kiểm tra 6 xã.
  24 buổi | period 2023-01-01..2023-03-31
  312 lượt công dân
  6 xã | period 2023-04-01..2023-04-30 | status target
2022-01-18: Công tác dân vận huyện năm 2021: những dấu ấn nổi bật ¶ Thực hiện chủ đề năm, các cấp đã tổ chức 145 hội nghị. ¶ Có 78 mô hình “Dân vận khéo” được đăng ký.
  145 hội nghị | period 2021
  78 mô hình | period 2021
2020-08-12: Nhiệm kỳ 2015 - 2020, Đảng bộ xã lãnh đạo xây dựng 18 mô hình “Dân vận khéo”, kết nạp 42 đảng viên. Nhiệm kỳ 2020 - 2025, Đảng bộ phấn đấu kết nạp 45 đảng viên.
  18 mô hình | period 2015-2020
  42 đảng viên | period 2015-2020
  45 đảng viên | period 2020-2025 | status target
2021-11-20: 10 tháng đầu năm 2021, thu ngân sách đạt 185 tỷ đồng; ước cả năm đạt 220 tỷ đồng.
  185000000000 VND | period 2021-01-01..2021-10-31
  220000000000 VND | period 2021
2023-09-08: Từ tháng 5 đến tháng 8/2023, đoàn viên tham gia 1.200 ngày công.
  1200 ngày công | period 2023-05-01..2023-08-31
2022-10-02: Năm học vừa qua, toàn huyện có 56 giáo viên giỏi.
  56 giáo viên
2023-12-30: Năm 2023 khép lại với nhiều kết quả. Toàn huyện có 3 xã về đích nông thôn mới, 12 sản phẩm OCOP.
  3 xã | period 2023
  12 sản phẩm OCOP | period 2023
2022-06-28: So với năm 2020, năm 2021 số hộ nghèo giảm 214 hộ; hiện toàn huyện còn 1.120 hộ nghèo.
  214 hộ | period 2021
  1120 hộ | period asof:2022-06-28
2021-03-20: Tính đến ngày 15/3/2021, đã có 11/11 xã, thị trấn hoàn thành hiệp thương lần thứ hai.
  11/11 xã, thị trấn | period asof:2021-03-15
2022-12-28: Trong năm 2022, Ủy ban MTTQ huyện giám sát 8 cuộc. Kết thúc năm, có 95% kiến nghị được tiếp thu. Kế hoạch năm 2023 giám sát 9 cuộc.
  8 cuộc | period 2022
  95 % | period 2022
  9 cuộc | period 2023 | status target
2020-12-18: Hội nghị tổng kết 5 năm phong trào thi đua yêu nước (2015 - 2020). Toàn huyện có 1.245 tập thể, 3.560 cá nhân được khen thưởng.
  5 năm
  1245 tập thể | period 2015-2020 | measure commended
  3560 cá nhân | period 2015-2020 | measure commended
2023-07-20: Từ đầu năm đến nay, huyện đã giải ngân 45 tỷ đồng.
  45000000000 VND | measure disbursed | period 2023-01-01..2023-07-20
2022-02-10: Năm qua, công tác dân vận có nhiều đổi mới. Toàn huyện duy trì 64 mô hình.
  64 mô hình | period 2021
2023-05-20: Giai đoạn 2021 - 2023, mỗi năm huyện hỗ trợ 40 nhà.
  40 nhà | period 2021-2023
2018-05-20: Năm 2017, xã có 12 mô hình; năm 2018, đăng ký 15 mô hình. Các mô hình thu hút 1.230 người tham gia.
  12 mô hình | period 2017
  15 mô hình | period 2018
  1230 người | period 2018
2023-11-15: Đề án giai đoạn 2021 - 2025 đặt mục tiêu 300 mô hình; đến hết năm 2022 đã có 142 mô hình.
  300 mô hình | status target | period 2021-2025
  142 mô hình | period asof:2022-12-31
2023-11-15: Vụ Đông Xuân 2022 - 2023, toàn huyện gieo trồng 3.200 ha.
  3200 ha | period 2022-2023
2022-09-09: 8 tháng năm 2022, Hội kết nạp 210 hội viên.
  210 hội viên | period 2022-01-01..2022-08-31
`,
)
