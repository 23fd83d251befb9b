import { testReadings } from '../read-facts.js'

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
