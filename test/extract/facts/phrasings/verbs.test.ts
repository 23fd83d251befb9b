import { testReadings } from '../read-facts.js'

testReadings(
  'verbs and measures',
  `
Năm 2022, huyện ra mắt 12 mô hình “Dân vận khéo” mới.
  12 mô hình | measure established
Huyện đã củng cố 34 mô hình “Dân vận khéo” và xây dựng mới 11 mô hình.
  34 mô hình | measure other
  11 mô hình | measure new
Hiện nay, toàn huyện có 58 mô hình “Dân vận khéo” hoạt động hiệu quả.
  58 mô hình | measure built
Toàn huyện 58 mô hình “Dân vận khéo” hoạt động hiệu quả.
  58 mô hình | measure exemplary
Các cấp Hội xây mới 14 căn nhà, sửa chữa 22 căn nhà.
  14 căn nhà | measure other
  22 căn nhà | measure other
Đoàn Thanh niên ra mắt 6 câu lạc bộ, củng cố 4 tổ hợp tác.
  6 câu lạc bộ | measure established
  4 tổ hợp tác | measure other
Toàn huyện duy trì hoạt động hiệu quả 45 mô hình “Dân vận khéo”, nhân rộng 12 mô hình.
  45 mô hình | measure maintained
  12 mô hình | measure replicated
Mặt trận các cấp ra mắt được 9 mô hình “Dân vận khéo”.
  9 mô hình | measure established
Có 17 mô hình “Dân vận khéo” được ra mắt trong năm 2023.
  17 mô hình | measure established | period 2023
Huyện chỉ đạo xây dựng điểm 5 mô hình, nhân ra diện rộng 20 mô hình.
  5 mô hình | measure built
  20 mô hình | measure replicated
Các địa phương phát huy hiệu quả 63 mô hình “Dân vận khéo”.
  63 mô hình
Toàn huyện xây dựng mới 15, duy trì và nhân rộng 70 mô hình “Dân vận khéo”.
  15 mô hình | measure new
  70 mô hình | measure built
Qua kiểm tra, 41 mô hình được đánh giá hoạt động tốt, 5 mô hình hoạt động kém hiệu quả.
  41 mô hình | measure exemplary
  5 mô hình | measure other
Hội đồng thẩm định xét công nhận lần đầu 18 mô hình, công nhận lại 25 mô hình.
  18 mô hình | measure recognised
  25 mô hình | measure recognised
Đã có 33 tập thể, 21 cá nhân được cấp có thẩm quyền khen thưởng.
  33 tập thể | measure commended
  21 cá nhân | measure commended
UBND huyện trao tặng Giấy khen của Chủ tịch UBND huyện cho 8 tập thể và 12 cá nhân.
  8 tập thể | measure commended
  12 cá nhân | measure commended
Xã thành lập và ra mắt 7 tổ “Dân vận khéo”.
  7 tổ | measure established
Từ 20 mô hình ban đầu, đến nay đã nhân lên 65 mô hình “Dân vận khéo”.
  20 mô hình
  65 mô hình | measure replicated
Huyện lựa chọn và chỉ đạo xây dựng 10 mô hình điểm.
  10 mô hình | measure built
Toàn huyện hình thành và đưa vào hoạt động 24 mô hình “Dân vận khéo”.
  24 mô hình | measure built
Bổ sung 13 mô hình, đưa tổng số mô hình “Dân vận khéo” lên 76 mô hình.
  13 mô hình | measure other
  76 mô hình | measure other
Tỉnh xét chọn 5 mô hình đề nghị Trung ương biểu dương.
  5 mô hình | measure proposed
`,
)
