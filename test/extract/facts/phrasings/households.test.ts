import { testReadings } from '../read-facts.js'

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
