import { testReadings } from '../read-facts.js'

testReadings(
  'duties and plans',
  `
Năm 2024, toàn huyện phải giải quyết 1.200 lao động có việc làm.
  1200 lao động | status target
Huyện đang chuẩn bị biểu dương 25 mô hình “Dân vận khéo” tiêu biểu.
  25 mô hình | status target | measure commended
Theo kế hoạch, mỗi xã phải xây dựng ít nhất 2 mô hình.
  2 mô hình | status target | modality at-least
Các đơn vị cần duy trì 40 mô hình và xây dựng mới 10 mô hình.
  40 mô hình | status target | measure maintained
  10 mô hình | status target | measure new
Đến cuối năm nay, huyện phấn đấu có 5 xã về đích.
  5 xã | status target
Ban tổ chức dự kiến khen thưởng 30 tập thể.
  30 tập thể | status target | measure commended
Hội sẽ trao 50 suất quà trong dịp Tết.
  50 suất quà | status target
Thôn chuẩn bị khởi công 3 km đường.
  3 km | status target
Huyện đặt ra mục tiêu giảm 2% hộ nghèo mỗi năm.
  2 % | status target
Huyện chuẩn bị tốt các điều kiện, đã trao 40 suất học bổng.
  40 suất học bổng | status actual
Mỗi chi bộ phải có 1 mô hình.
  1 mô hình | status target
Người dân phải đi 5 km mới đến chợ.
  5 km | status actual
Do mưa lũ, 45 hộ dân phải di dời khẩn cấp.
  45 hộ | status actual
Trong năm tới, mỗi đơn vị đăng ký xây dựng từ 1 đến 2 mô hình.
  1–2 mô hình | status target
Huyện giao các xã, thị trấn xây dựng 60 mô hình trong năm 2024.
  60 mô hình | status target
Từ nay đến cuối năm, huyện tập trung xóa 86 căn nhà dột nát.
  86 căn nhà | status target
`,
)
