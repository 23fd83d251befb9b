import { testReadings } from '../read-facts.js'

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
