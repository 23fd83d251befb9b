import { testReadings } from '../read-facts.js'

testReadings(
  'other forms',
  `
Hội LHPN huyện phối hợp ra mắt 4 mô hình “Phụ nữ nói không với rác thải nhựa”, duy trì 12 câu lạc bộ, củng cố 6 tổ phụ nữ tiết kiệm.
  4 mô hình | measure established | subject Hội LHPN huyện | topic Phụ nữ nói không với rác thải nhựa
  12 câu lạc bộ | measure maintained | subject Hội LHPN huyện
  6 tổ phụ nữ | measure other
Hội Cựu chiến binh huyện hiện có 3.120 hội viên sinh hoạt ở 11 cơ sở hội, 98 chi hội.
  3120 hội viên | subject Hội Cựu chiến binh huyện
  11 cơ sở hội
  98 chi hội
Mặt trận Tổ quốc các cấp vận động Quỹ “Vì người nghèo” được 1,2 tỷ đồng, xây mới 18 nhà, sửa chữa 11 nhà đại đoàn kết.
  1200000000 VND
  18 nhà
  11 nhà
Đảng bộ huyện có 42 tổ chức cơ sở đảng với 4.215 đảng viên, trong đó 1.020 đảng viên nữ.
  42 tổ chức cơ sở đảng | measure built
  4215 đảng viên
  1020 đảng viên | of 4215 đảng viên
Trong quý I/2023, Đảng bộ huyện kết nạp 23 đảng viên mới, đạt 19,2% kế hoạch năm.
  23 đảng viên | period 2023-01-01..2023-03-31
  19.2 %
Lực lượng dân quân giúp dân 1.450 ngày công, tu sửa 5 km đường, nạo vét 2 km kênh mương.
  1450 ngày công
  5 km
  2 km
Bệnh viện Đa khoa huyện khám miễn phí cho 350 người, cấp thuốc trị giá 42 triệu đồng.
  350 người | subject Bệnh viện Đa khoa huyện
  42000000 VND
Liên đoàn Lao động huyện trao 120 suất quà, mỗi suất trị giá 500.000 đồng cho công nhân khó khăn.
  120 suất quà | subject Liên đoàn Lao động huyện
  500000 VND/suất
Hội Nông dân xã Tân Vinh thành lập 2 hợp tác xã với 31 thành viên; vốn góp 1,5 tỷ đồng.
  2 hợp tác xã | measure established | subject Hội Nông dân xã Tân Vinh
  31 thành viên
  1500000000 VND
Ban CHQS huyện tổ chức huấn luyện cho 1.020/1.050 dân quân, đạt 97,1%.
  1020/1050 dân quân | subject Ban CHQS huyện
  97.1 %
Tỷ lệ hộ nghèo giảm từ 8,5% năm 2020 xuống còn 4,2% năm 2023.
  8.5 % | period 2020
  4.2 % | period 2023
Thu nhập bình quân đầu người năm 2022 đạt 52 triệu đồng/người/năm, tăng 4 triệu đồng so với năm 2021.
  52000000 VND/người/năm | period 2022
  4000000 VND | period 2022
Dịp Tết Nguyên đán, toàn huyện trao 3.450 suất quà, tổng trị giá 1,9 tỷ đồng; trong đó ngân sách tỉnh 620 triệu đồng, ngân sách huyện 480 triệu đồng, xã hội hóa 800 triệu đồng.
  3450 suất quà
  1900000000 VND
  620000000 VND | of 1900000000 VND
  480000000 VND | of 1900000000 VND
  800000000 VND | of 1900000000 VND
Xã Cao Sơn có 1.245 hộ, 5.230 khẩu, 7 xóm; dân tộc Mường chiếm 82%.
  1245 hộ | subject xã Cao Sơn
  5230 khẩu | subject xã Cao Sơn
  7 xóm | subject xã Cao Sơn
  82 % | subject xã Cao Sơn
Sau khi sáp nhập, huyện còn 10 xã, 1 thị trấn.
  10 xã
  1 thị trấn
Các tôn giáo trên địa bàn có 12 cơ sở thờ tự, 34 chức sắc, 9.800 tín đồ.
  12 cơ sở thờ tự | measure built
  34 chức sắc
  9800 tín đồ
Hội thi có 11 đội tham gia; giải Nhất thuộc về đội Tân Vinh, 2 giải Nhì, 3 giải Ba.
  11 đội
  2 giải
  3 giải
`,
)
