import { testNumbers } from './read-table.js'

testNumbers(`
  mười lăm hộ | 15 hộ
  mười lăm | 15
  hai mươi mốt hộ | 21 hộ
  hai mươi tư hộ | 24 hộ
  hai mươi bốn hộ | 24 hộ
  hai mốt hộ | 21 hộ
  hai tư hộ | 24 hộ
  ba mươi nhăm mô hình | 35 mô hình
  bốn lăm mô hình | 45 mô hình
  một trăm linh năm hộ | 105 hộ
  một trăm lẻ năm hộ | 105 hộ
  một trăm lẻ tám thôn | 108 thôn
  một trăm mười hai hộ | 112 hộ
  trăm tám hộ | 180 hộ
  trăm rưỡi hộ | 150 hộ
  hai trăm rưởi hộ | 250 hộ
  một nghìn hai trăm hộ | 1200 hộ
  một ngàn hai trăm hộ | 1200 hộ
  1 nghìn 2 trăm hộ | 1200 hộ
  1 ngàn 200 hộ | 1200 hộ
  nghìn rưỡi hộ | 1500 hộ
  ngàn rưởi hộ | 1500 hộ
  một nghìn không trăm linh năm hộ | 1005 hộ
  hai nghìn không trăm hai mươi hộ | 2020 hộ
  ba vạn hộ | 30000 hộ
  3 vạn dân | 30000 dân
  hơn chục hộ | ~10 hộ
  vài chục hộ |
  vài trăm hộ |
  hàng chục hộ | >=10 hộ
  hàng trăm lượt người | >=100 lượt người
  hàng nghìn cây xanh | >=1000 cây xanh
  hàng chục nghìn lượt khách | >=10000 lượt khách
  hàng vạn người | >=10000 người
  một tá bút |
  triệu rưỡi đồng | 1500000 VND
  1 triệu rưỡi đồng | 1500000 VND
  hai triệu rưỡi | 2500000 VND
  tỷ rưỡi đồng | 1500000000 VND
  1 tỷ rưỡi | 1500000000 VND
  2 tỷ 3 | 2300000000 VND
  3 triệu 2 | 3200000 VND
  3 triệu 250 nghìn đồng | 3250000 VND
  1 tỷ 250 triệu đồng | 1250000000 VND
  1,2 tỷ đồng | 1200000000 VND
  1.2 tỷ đồng | 1200000000 VND
  2.000.000đ | 2000000 VND
  2.000.000đ/hộ | 2000000 VND
  2.000.000 đ | 2000000 VND
  500.000 VNĐ | 500000 VND
  500.000 VND | 500000 VND
  20 nghìn đồng | 20000 VND
  20 ngàn đồng | 20000 VND
  20.000 đồng/kg | 20000 VND
  15 triệu đồng/người/năm | 15000000 VND
  gần 1,5 tỷ đồng | ~1500000000 VND
  khoảng 300 - 500 triệu đồng | ~300000000..500000000 VND
  từ 3 đến 5 tỷ đồng | 3000000000..5000000000 VND
  50-70 triệu đồng | 50000000..70000000 VND
  1.500 tỷ đồng | 1500000000000 VND
  1,5 nghìn tỷ đồng | 1500000000000 VND
  2 nghìn 5 trăm tỷ đồng | 2500000000000 VND
  30ha | 30 ha
  30 ha | 30 ha
  5km | 5 km
  5,5km đường | 5.5 km
  15.000m2 | 15000 m2
  15.000 m² đất | 15000 m2
  120m3 bê tông | 120 m3
  98% | 98 %
  98,5% | 98.5 %
  98.5 % | 98.5 %
  đạt 102,3 % kế hoạch | 102.3 %
  trên 95% | ~95 %
  từ 5% - 7% | 5..7 %
  5-7% | 5..7 %
  1/3 số hộ | 1/3 hộ
  27/27 xã | 27/27 xã
  5/12 tiêu chí | 5/12 tiêu chí
  286,4 km/312 km | 286.4/312 km
  9 trên 14 xã | 9/14 xã
  9 trong số 14 xã | 9/14 xã
  gần nửa số hộ |
  hơn một nửa |
  hơn 2 lần | ~2 lần
  gấp 1,5 lần | 1.5 lần
  gấp đôi |
  20,725 lượt | 20725 lượt
  20.725 lượt | 20725 lượt
  1.065 hộ | 1065 hộ
  1,065 hộ | 1065 hộ
  12.345,67 ha | 12345.67 ha
  12,345.67 ha | 12345.67 ha
  1.5 ha | 1.5 ha
  1,50 ha | 1.5 ha
  0,5 ha | 0.5 ha
  05 tập thể | 5 tập thể
  08 cá nhân | 8 cá nhân
  5 - 7 hộ | 5..7 hộ
  từ 5 đến 7 hộ | 5..7 hộ
  5 đến 7 hộ | 5..7 hộ
  5–7 hộ | 5..7 hộ
  ít nhất 3 mô hình | >=3 mô hình
  tối thiểu 3 mô hình | >=3 mô hình
  không dưới 3 mô hình | >=3 mô hình
  tối đa 5 hộ | <=5 hộ
  không quá 5 hộ | <=5 hộ
  chưa đầy 5 hộ | <=5 hộ
  dưới 5 hộ | <=5 hộ
  từ 50 hộ trở lên | >=50 hộ
  50 hộ trở xuống | <=50 hộ
  xấp xỉ 50 hộ | ~50 hộ
  ước 50 hộ | ~50 hộ
  khoảng 50 hộ | ~50 hộ
  ngót 50 hộ | ~50 hộ
  trên dưới 50 hộ | ~50 hộ
  lần thứ XXIII | 23th
  lần thứ 3 | 3th
  khóa XIII | 13th
  thứ nhất | 1th
  Đại hội lần thứ hai | 2th
  10 năm | 10 năm
  3 tháng | 3 tháng
  15 ngày | 15 ngày
  hai năm rưỡi | 2.5 năm
  8 giờ | 8 giờ
  Quốc lộ 1A, đường 30/4 |
  Covid-19 |
  0912345678 |
  0243.825.123 |
  Chỉ thị 05-CT/TW |
  thôn 4, xã Ea Tam |
  24/7 |
  24/24 giờ |
  trực 24/24 |
  tỷ số 3-1 |
  lớp 5A1 |
  công suất 50MW | 50 MW
  30 tấn | 30 tấn
  30 tạ/ha | 30 tạ/ha
  6,5 tấn/ha | 6.5 tấn/ha
  2 - 3 lần | 2..3 lần
  hơn 1.000 | ~1000
  35 độ C | 35 độ C
`)
