import { testReadings } from '../read-facts.js'

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
