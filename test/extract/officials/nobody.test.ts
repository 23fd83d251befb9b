import { describe, expect, it } from 'vitest'
import { readPeople, showOfficials } from './read-people.js'

describe('no officials', () => {
  it.each([
    'Đường Trần Phú và Trường THCS Lý Tự Trọng vừa trồng cây.',
    'Ông Đặng Văn Cói, nông dân thôn 3, hiến đất.',
    'Bà Hứa Thị Mẩy là chủ nhiệm Câu lạc bộ hát then của xã.',
    'Chị Lê Thị Vóc, Giám đốc HTX rau sạch Tân Tiến, cho biết.',
    'Gia đình liệt sĩ Phạm Hữu Tuế được tặng sổ tiết kiệm.',
    'Học tập đạo đức Chủ tịch Hồ Chí Minh.',
    'Đại tướng Võ Nguyên Giáp từng về thăm.',
    'Các đồng chí Bí thư chi bộ, Trưởng thôn cùng dự.',
    'Đồng chí Bí thư Huyện ủy yêu cầu các xã khẩn trương.',
    'Ảnh: Hoàng Lê',
    'Trần Thị Thu Cúc - Trung tâm VHTT huyện',
    'Tham dự có 27/27 Đảng ủy xã, thị trấn.',
    'Ông Lê Đình Tứ - Chủ tịch Hội đồng hương Can Lộc tại Hà Nội tặng sách.',
    'Bà Ngô Thị Hảo, Trưởng Ban Liên lạc cựu học sinh, góp 5 triệu đồng.',
    'Ông Bùi Đức, Chủ tịch Hội đồng gia tộc họ Bùi, đọc diễn văn.',
    'Ông Y Kham Niê là Chủ tịch Hội đồng già làng xã Ea Tul.',
    'Hòa thượng Thích Huệ Tâm, Chủ tịch Hội đồng Trị sự.',
    'Chủ tịch UBND các xã Minh Đức, An Thái, Đoàn Đào cùng dự.',
    'Quyết định của Chủ tịch UBND huyện, Hà Nam đi đầu.',
    'Thường trực HĐND huyện Khóa XX họp tại phường An Đông, TP. HCM.',
    'Cán bộ, chiến sĩ Đồn Biên phòng và Bộ đội Biên phòng trao quà.',
    'Phóng viên Đài huyện cùng nông dân Tổ 5 ra đồng.',
    'Phòng Họp số 2, khu Quốc Phòng – An ninh.',
    'Phường Trần Hưng Đạo và xã Nguyễn Phích hoàn thành chỉ tiêu.',
  ])('%s', (text) => {
    expect(showOfficials(readPeople(text))).toEqual([])
  })
})

describe('nobody', () => {
  it.each([
    'Cán bộ, chiến sĩ Biên phòng giúp dân gặt lúa.',
    'Nước rút ở cống Bà Tài và chợ Ông Tạ.',
    'Thanh niên Hà Nội và tân binh Thủ đô lên đường.',
    'Danh hiệu Anh hùng Lao động và Anh hùng Lực lượng vũ trang.',
    'Phóng viên Truyền Hình và phóng viên Điện tử tác nghiệp.',
    'Học sinh Cao Bằng, sinh viên Lai Châu nhận học bổng.',
    'Hội viên Phụ Nữ, đoàn viên Thanh Niên ra quân.',
    'Già làng Ê Đê, già làng Tây Nguyên gìn giữ cồng chiêng.',
    'Trình độ: Thạc sĩ Luật học, Cử nhân Hành chính, Kỹ sư Xây dựng.',
    'LÃNH ĐẠO HUYỆN THĂM CHÙA',
    'Nguồn tin: Báo Lào Cai',
    'Đại biểu HĐND huyện Văn Quan Khóa XXI và đại biểu Quốc hội Khóa XV.',
  ])('%s', (text) => {
    expect(readPeople(text)).toEqual([])
  })

  it.each([
    ['Nông dân Lò Văn Púa bán bò.', 'Lò Văn Púa'],
    ['Thanh niên Vàng Mí Sò nhập ngũ.', 'Vàng Mí Sò'],
    ['Hội viên Ksor H’Nhơn vay vốn.', 'Ksor H’Nhơn'],
    ['Ca sĩ Mỹ Lệ biểu diễn.', 'Mỹ Lệ'],
    ['Học sinh Trương Khóa đạt giải.', 'Trương Khóa'],
  ])('but %s', (text, name) => {
    expect(readPeople(text).map((person) => person.name.replace("'", '’'))).toEqual([name])
  })
})
