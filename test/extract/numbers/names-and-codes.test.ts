import { testNumbers } from './read-table.js'

testNumbers(`
  hai tư nhân góp vốn |
  ba tư vấn viên |
  trăm tuổi, trăm năm |
  hàng trăm hàng nghìn | >=100; >=1000
  vạn người, vạn sự |
  năm trăm hộ | 500 hộ
  tỷ lệ hộ nghèo, tỷ trọng |
  triệu phú, triệu tập, triệu chứng |
  hội nghị được triệu tập |
  trên tỷ lệ chung, hơn tỷ trọng |
  nghìn việc tốt |
  "Nghìn việc tốt", "Triệu bữa cơm" |
  gần chục năm nay | ~10 năm
  hơn nghìn hộ dân | ~1000 hộ
  ngót trăm người | ~100 người
  hơn triệu đồng | ~1000000 VND
  hai mươi lăm phần trăm | 25 %
  mười phần trăm | 10 %
  ba phần tư số hộ | 3/4 hộ
  một nửa |
  một phần ba | 1/3
  biển số 61C-123.45 |
  số điện thoại: 0909 123 456 |
  ĐT: 0274.3822.222 |
  số tài khoản 1234567890 |
  CMND số 281234567 |
  CCCD 074087001234 |
  mã số thuế 3700123456 |
  kinh độ 106,65; vĩ độ 11,02 |
  website http://abc.vn/2022 |
  lớp 9A2, lớp 12 |
  tổ 5, khu phố 3, phường 2 |
  Quốc lộ 13, đường ĐT 741 |
  thửa đất số 123, tờ bản đồ số 45 |
  Điều 5, khoản 2, mục 3 |
  Nghị quyết 35 của HĐND tỉnh |
  mô hình “3 trong 1” |
  phong trào “5 không, 3 sạch” |
  khẩu hiệu 4 tại chỗ |
  máy bay B52 |
  vitamin B12, khí CO2 |
  bà Lan (45 tuổi) | 45 tuổi
  hạng III, loại I, nhóm B |
  giải Nhất, giải Nhì, giải Ba |
  02 giải nhất, 03 giải nhì | 2 giải; 3 giải
  trao 2 giải Nhất | 2 giải
  huy chương vàng 5, bạc 3 | 5; 3
  thắng 3-1 |
  tỷ số 2 - 0 |
  95 = 39 + 56 | 95; 39; 56
  1.234.567.890 đồng | 1234567890 VND
  450 m | 450 m
  cao 1,2m, rộng 3,5 m | 1.2 m; 3.5 m
  8x10 m |
  kích thước 3x4 |
  từ 3,5m lên 7m | 3.5 m; 7 m
  tăng từ 5 lên 8 xã | 5; 8 xã
  giảm 12,5% xuống còn 5% | 12.5 %; 5 %
  giảm từ 12,5% xuống 5% | 12.5 %; 5 %
  đạt 3/5 chỉ tiêu | 3/5 chỉ tiêu
  10/10 xã | 10/10 xã
  100% xã, thị trấn | 100 %
  3 xã, 2 thị trấn | 3 xã; 2 thị trấn
  một số hộ |
  mỗi hộ 2 con bò | 2 con bò
  1 - 2 con | 1..2 con
  15 km2 | 15 km2
  200 triệu | 200000000 VND
  5 tỷ | 5000000000 VND
  1.000 tỷ | 1000000000000 VND
  2.000 USD | 2000 USD
  50 tr đồng | 50000000 VND
  50tr | 50000000 VND
  50 trđ | 50000000 VND
  12 nghìn tỷ đồng | 12000000000000 VND
  I. Kết quả; II. Nhiệm vụ |
  1. Kết quả |
  a) 5 hộ; b) 7 hộ | 5 hộ; 7 hộ
  F1, F2 |
  Covid-19, SARS-CoV-2 |
  ca bệnh số 34 |
  giai đoạn 2 |
  đợt 3, lần 4 |
  bước 1, bước 2 |
  trang 5 |
  trận 2, hiệp 3 |
`)
