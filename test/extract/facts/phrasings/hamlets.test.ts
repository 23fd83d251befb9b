import { testReadings } from '../read-facts.js'

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
