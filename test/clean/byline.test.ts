import { describe, expect, it } from 'vitest'
import { readBareSignature, readLabelledByline } from '../../src/clean/read-byline.js'

const signed = (author: string | null, credit: string | null = null, photoCredit: string | null = null) => ({
  author,
  credit,
  photoCredit,
})

describe('readLabelledByline', () => {
  it.each([
    ['Tác giả: Hà Phương', signed('Hà Phương')],
    ['Tác giả bài viết: Trần Thị Nụ', signed('Trần Thị Nụ')],
    ['Nguồn tin: Phòng Văn hóa và Thông tin', signed(null, 'Phòng Văn hóa và Thông tin')],
    ['Nguồn: Báo Lào Cai', signed(null, 'Báo Lào Cai')],
    ['Theo Báo Lào Cai', signed(null, 'Báo Lào Cai')],
    ['Tin, ảnh: Lò Thị Mai', signed('Lò Thị Mai', null, 'Lò Thị Mai')],
    ['Bài và ảnh: Minh Đức – Đài TT-TH huyện', signed('Minh Đức', 'Đài TT-TH huyện', 'Minh Đức')],
    ['(Ảnh: Quốc Việt)', signed(null, null, 'Quốc Việt')],
    ['Người viết: N.T.H', signed('N.T.H')],
  ])('reads %s', (line, byline) => expect(readLabelledByline(line)).toEqual(byline))
  it.each([
    'Nguồn vốn: ngân sách huyện và nhân dân đóng góp, tổng cộng 3,2 tỷ đồng; thời gian thực hiện trong hai năm liền, do xã làm chủ đầu tư toàn bộ.',
    'Theo ông Nam, đường sẽ xong trong quý sau.',
    'Tin vui: xã về đích',
    'Ảnh hưởng của bão: 12 nhà tốc mái',
  ])('leaves %s', (line) => expect(readLabelledByline(line)?.author ?? null).toBeNull())
})

describe('readBareSignature', () => {
  it.each([
    ['Hoàng Thị Én', signed('Hoàng Thị Én')],
    ['Văn Sơn - Thu Hà', signed('Văn Sơn, Thu Hà')],
    ['Lê Na – Trung tâm Văn hóa - Thể thao huyện', signed('Lê Na', 'Trung tâm Văn hóa - Thể thao huyện')],
    ['Ban Dân vận Huyện ủy Sốp Cộp', signed(null, 'Ban Dân vận Huyện ủy Sốp Cộp')],
    ['Thành uỷ Sơn La', signed(null, 'Thành uỷ Sơn La')],
    ['BBT', signed(null, 'BBT')],
  ])('reads %s', (line, byline) => expect(readBareSignature(line)).toEqual(byline))
  it.each([
    'Hội nghị thống nhất nhiệm vụ tháng 7.',
    'Hội nghị thống nhất nhiệm vụ',
    'Ban Thường vụ Huyện ủy tổ chức kiểm tra cơ sở',
    'Tổ chức trồng cây đầu xuân',
    'Phòng chống dịch bệnh',
    'Các đại biểu dự hội nghị',
    'Lượt xem: 41',
    'Mùa xuân về trên bản',
  ])('leaves %s', (line) => expect(readBareSignature(line)).toBeNull())
})
