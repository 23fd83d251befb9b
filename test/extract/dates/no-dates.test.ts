import { describe } from 'vitest'
import { testDates } from './read-table.js'

describe('figures and words that are no date', () => {
  testDates(`
  2022-07-15 | ngày 18/11 hằng năm, các thôn mở hội |
  2022-07-15 | Vào tháng 11 hàng năm, xã lại ra quân |
  2022-07-15 | lễ hội mở hằng năm vào ngày 5/6 |
  2022-07-15 | Trung tuần tháng 8 hàng năm, mưa nhiều |
  2022-07-15 | Hàng năm, vào quý III, hội viên trồng cây |
  2022-07-15 | đường 3/2, phường 7 |
  2022-07-15 | đường 30 tháng 4 |
  2022-07-15 | Công ty 29/3, Trường THCS 19/5 |
  2022-07-15 | biển số 30A-123.45; 29C-456.78; 18B1-234.56 |
  2022-07-15 | điện thoại 0912.345.678; 0243.825.1234; 1900 6789 |
  2022-07-15 | số tài khoản 0123456789012 tại ngân hàng |
  2022-07-15 | tọa độ 20,5 độ vĩ Bắc; 105.7 độ kinh Đông |
  2022-07-15 | thắng tỷ số 3-1, hòa 2-2, thua 0 - 3 |
  2022-07-15 | tỷ số 2/1; tỷ lệ 1/500; bản đồ tỷ lệ 1/2000 |
  2022-07-15 | số nhà 12/5 đường Trần Phú |
  2022-07-15 | Kiệt 24/7 Hàm Nghi |
  2022-07-15 | trực 24/7, dịch vụ 24/24 |
  2022-07-15 | điểm số 9,5/10; đạt 9/10 điểm |
  2022-07-15 | huyết áp 12/8 |
  2022-07-15 | 1/5 số hộ, 2/3 dân số, 3/4 diện tích |
  2022-07-15 | có 11/12 đồng chí dự |
  2022-07-15 | đạt 10/19 tiêu chí |
  2022-07-15 | đạt 8/11 nội dung |
  2022-07-15 | với 7/9 phiếu tán thành |
  2022-07-15 | lớp 5/1, lớp 6/2 Trường Tiểu học |
  2022-07-15 | thửa đất số 5, tờ bản đồ số 12 |
  2022-07-15 | Quyết định 05/2022/QĐ-UBND, Thông tư 12/2021/TT-BTC |
  2022-07-15 | thứ 3/12 huyện; xếp hạng 2/11 |
  2022-07-15 | trang 2-3, mục 1.2, phụ lục 3.1 |
  2022-07-15 | phiên bản 2.0, Windows 11, 5G |
  2022-07-15 | trong 10 năm qua; suốt 5 năm; 3 tháng nay |
  2022-07-15 | tháng cao điểm; tháng Thanh niên; tháng Dân vận |
  2022-07-15 | ngày công, ngày hội, ngày lễ, ngày thường |
  2022-07-15 | sáng kiến, sáng tạo, chiều cao, chiều dài |
  2022-07-15 | thực hiện Nghị định 20, Chỉ thị 05 |
  2022-07-15 | dịp lễ 30/4 - 1/5 |
  2022-07-15 | chào mừng ngày Quốc tế Phụ nữ 8/3 |
  2022-07-15 | kỷ niệm ngày Thương binh - Liệt sĩ 27/7 |
  2022-07-15 | Tết Trung thu, rằm tháng 8, rằm tháng Giêng |
  2022-07-15 | mùng 2 Tết, mồng 10 tháng 3 âm lịch, giỗ Tổ 10/3 |
  2022-07-15 | ngày 12 tháng Giêng, 15 tháng 8 âm lịch |
  2022-07-15 | ngày 31/6/2022, 30 tháng 2, 32/1/2022 |
  2022-07-15 | nặng từ 5-7 kg, dài 10-12 m |
  2022-07-15 | gieo cấy từ 10-12 ngày; sau 5-7 tháng |
  2022-07-15 | từ 3 đến 5 năm; 2-3 năm đầu |
  2022-07-15 | lúc 7h30 đến 11h |
  2022-07-15 | Trường THPT Chuyên 2 tháng 9; phố 19 tháng 8 |
  2022-07-15 | giá 20.10 nghìn; 1.12 ha; 3.5 km |
  2022-07-15 | mô hình 3-1-2; công thức 4-4-2 |
  2022-07-15 | gen Z, thế hệ 9x, sinh năm 1990 |
  2022-07-15 | Nghị quyết 2022 hộ; có 2021 cây |
  2022-07-15 | "3 trong 1", "5 có, 3 sạch" |
  2022-07-15 | điều 5 khoản 2; khoản 3/4 |
  2022-07-15 | máy bay B52, xe 16 chỗ, tổ 5/7 |
  2022-07-15 | học kỳ 1; học kỳ II |
  2022-07-15 | ngày đêm; năm châu; năm ngón tay |
  2022-07-15 | mã số 12-5-2022-01 |
  2022-07-15 | Đề tài KC.05/11-15 |
  2022-07-15 | hộ số 5/8/2 ấp Bình |
  `)
})
