import { testReadings } from '../read-facts.js'

testReadings(
  'parts',
  `
Huyện có 45 trường học: 15 trường mầm non, 16 trường tiểu học, 14 trường trung học cơ sở.
  45 trường học
  15 trường | of 45 trường học
  16 trường | of 45 trường học
  14 trường | of 45 trường học
Toàn huyện có 62 mô hình “Dân vận khéo”. Số mô hình tập thể là 41, số mô hình cá nhân là 21.
  62 mô hình
  41 mô hình | holder collective | of 62 mô hình
  21 mô hình | holder individual | of 62 mô hình
Có 84 mô hình “Dân vận khéo” được công nhận, với 52 mô hình tập thể và 32 mô hình cá nhân.
  84 mô hình | measure recognised
  52 mô hình | holder collective | of 84 mô hình
  32 mô hình | holder individual | of 84 mô hình
Tổng kinh phí 12 tỷ đồng; ngân sách nhà nước 7 tỷ đồng, nhân dân đóng góp 5 tỷ đồng.
  12000000000 VND
  7000000000 VND | of 12000000000 VND
  5000000000 VND | of 12000000000 VND
Trong 72 mô hình đăng ký, 50 mô hình là của tập thể, 22 mô hình là của cá nhân.
  72 mô hình | measure registered
  50 mô hình | holder collective | of 72 mô hình
  22 mô hình | holder individual | of 72 mô hình
Huyện khen thưởng 20 tập thể, 30 cá nhân; tỉnh khen thưởng 2 tập thể, 3 cá nhân.
  20 tập thể | of none
  30 cá nhân | of none
  2 tập thể | of none
  3 cá nhân | of none
Năm 2022 có 130 mô hình “Dân vận khéo” (duy trì: 90; xây dựng mới: 40).
  130 mô hình
  90 mô hình | measure maintained | of 130 mô hình
  40 mô hình | measure new | of 130 mô hình
Toàn huyện có 56 mô hình “Dân vận khéo”, 20 mô hình trong số đó thuộc lĩnh vực kinh tế, 36 mô hình thuộc các lĩnh vực còn lại.
  56 mô hình
  20 mô hình | sector economy | of 56 mô hình
  36 mô hình | sector other | of 56 mô hình
Toàn huyện công nhận 60 mô hình “Dân vận khéo”: cấp huyện 15 mô hình (9 tập thể, 6 cá nhân), cấp cơ sở 45 mô hình.
  60 mô hình | measure recognised
  15 mô hình | level district | of 60 mô hình
  9 tập thể | of 15 mô hình
  6 cá nhân | of 15 mô hình
  45 mô hình | level commune | of 60 mô hình
Toàn xã có 320 hộ tham gia, thôn Đồng 120 hộ, thôn Đoài 110 hộ, thôn Trung 90 hộ.
  320 hộ
  120 hộ | of 320 hộ | subject thôn Đồng
  110 hộ | of 320 hộ | subject thôn Đoài
  90 hộ | of 320 hộ | subject thôn Trung
Có 25 mô hình “Dân vận khéo” tiêu biểu được biểu dương, trong đó nổi bật là 5 mô hình của lực lượng vũ trang.
  25 mô hình | measure commended
  5 mô hình | of 25 mô hình
Huyện đã vận động 15.200 m2 đất, gồm đất vườn 9.000 m2, đất ruộng 6.200 m2.
  15200 m2
  9000 m2 | of 15200 m2
  6200 m2 | of 15200 m2
Các đơn vị đăng ký 40 mô hình, chia ra: khối xã, thị trấn 24 mô hình; khối cơ quan 10 mô hình; khối lực lượng vũ trang 6 mô hình.
  40 mô hình
  24 mô hình | of 40 mô hình
  10 mô hình | of 40 mô hình
  6 mô hình | of 40 mô hình
Tiếp nhận 41 đơn, gồm 12 đơn khiếu nại, 9 đơn tố cáo, 20 đơn kiến nghị.
  41 đơn
  12 đơn | of 41 đơn
  9 đơn | of 41 đơn
  20 đơn | of 41 đơn
Cả nhiệm kỳ có 305 mô hình “Dân vận khéo”, bình quân mỗi năm 61 mô hình; trong đó 200 mô hình tập thể, 105 mô hình cá nhân.
  305 mô hình
  61 mô hình | measure other
  200 mô hình | holder collective | of 305 mô hình
  105 mô hình | holder individual | of 305 mô hình
`,
)
