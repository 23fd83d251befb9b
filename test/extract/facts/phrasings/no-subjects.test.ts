import { testReadings } from '../read-facts.js'

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
