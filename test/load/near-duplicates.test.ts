import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadRecords } from '../../src/load/load-batch.js'
import { emptySignature, minhash, signatureLength } from '../../src/load/minhash.js'
import { nearDistance } from '../../src/load/near-duplicates.js'
import { refreshDerived } from '../../src/load/refresh.js'
import { isOnTopic } from '../../src/load/topic.js'
import { makeArticle, makeRecords } from './make-records.js'
import { openTemporaryWriter, type TemporaryWriter } from './temporary-writer.js'

const paragraphs = [
  'Sáng nay, tại nhà văn hóa thôn, ban công tác mặt trận họp dân bàn việc nắn lại con mương và trồng hai hàng cau dọc lối vào đình.',
  'Ông trưởng thôn báo cáo số ngày công mỗi xóm đã góp, số tiền còn lại trong quỹ và những hộ xin nhận phần việc nặng nhất.',
  'Chị em phụ nữ đề nghị dành một đoạn bờ mương để trồng rau sạch cho bếp ăn của trường mầm non, ai cũng giơ tay tán thành.',
  'Kết thúc buổi họp, mọi người ra ngay ngoài đồng cắm mốc, chia đoạn, hẹn sáng chủ nhật cùng làm cho kịp trước mùa mưa.',
  'Cuối tháng, huyện sẽ cử cán bộ về xem, rút kinh nghiệm để các xã bên học theo cách làm này trong vụ tới.',
]
const story = paragraphs.join('\n')
const otherStory = [
  'Trường trung học tổ chức hội thao cho học sinh toàn khối, có bóng đá, kéo co, chạy tiếp sức và thi nấu ăn giữa các lớp.',
  'Thầy hiệu trưởng trao cờ cho đội thắng cuộc, nhắc các em giữ sân sạch và về nhà đúng giờ kẻo cha mẹ lo.',
  'Buổi chiều, câu lạc bộ văn nghệ diễn vở kịch ngắn kể chuyện cậu bé chăn trâu học chữ bên bờ sông.',
].join('\n')

function distance(a: string, b: string): number {
  const [left, right] = [minhash(a), minhash(b)]
  return [...left].filter((sign, at) => sign !== right[at]).length
}

describe('minhash', () => {
  test.each<[string, string]>([
    ['a changed credit', `${story}\nTheo đài truyền thanh huyện.`],
    ['another headline before it', `Cả thôn cùng nắn mương\n${story}`],
    ['capitals', story.toUpperCase()],
    ['other punctuation and line breaks', story.replaceAll(',', ' –').replaceAll('\n', ' ')],
    ['a sentence less', story.replace(/Cuối tháng.*$/, '')],
  ])('%s is near', (_, text) => {
    expect(distance(story, text)).toBeLessThanOrEqual(nearDistance)
  })

  test('another story is far, and so is half of it', () => {
    expect(distance(story, otherStory)).toBeGreaterThan(50)
    expect(distance(story, paragraphs.slice(0, 2).join('\n'))).toBeGreaterThan(nearDistance)
  })

  test('is a function of the text, always of one length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(minhash(text)).toBe(minhash(text))
        expect(minhash(text)).toHaveLength(signatureLength)
        expect(minhash(text)).toMatch(/^[A-Za-z0-9_-]+$/)
      }),
    )
  })

  test('a text without words has none', () => {
    expect(minhash(' … – “” \n')).toBe(emptySignature)
    expect(minhash('một')).not.toBe(emptySignature)
  })
})

describe('article_groups', () => {
  let temporary: TemporaryWriter
  beforeAll(async () => {
    temporary = await openTemporaryWriter()
    const page = (name: string, text: string, publishedOn: string | null = null) =>
      makeRecords(makeArticle(`${name}\n${text}`, { id: name, url: `https://${name}.example/`, publishedOn }))
    await loadRecords(temporary.writer, [
      page('copy-late', `${story} Nguồn: báo tỉnh.`, '2022-03-03'),
      page('original', story, '2022-03-01'),
      page('copy-undated', story),
      page('other', otherStory, '2022-01-01'),
      page('empty-a', '…'),
    ])
    await refreshDerived(temporary.writer)
  })
  afterAll(() => temporary.close())

  test('copies belong to the earliest page, everything else to itself', async () => {
    const rows = await temporary.rows('SELECT article_id, group_id FROM article_groups ORDER BY article_id')
    expect(rows).toEqual([
      { article_id: 'copy-late', group_id: 'original' },
      { article_id: 'copy-undated', group_id: 'original' },
      { article_id: 'empty-a', group_id: 'empty-a' },
      { article_id: 'original', group_id: 'original' },
      { article_id: 'other', group_id: 'other' },
    ])
  })
})

describe('isOnTopic', () => {
  test.each([
    'phong trào “Dân vận khéo”',
    'DÂN VẬN KHÉO',
    'Dân vận  “khéo”',
    'dân vận\nkhéo',
    'mô hình DVK ở xã',
    '«Dân vận khéo»',
  ])('%j is', (text) => {
    expect(isOnTopic(null, text)).toBe(true)
    expect(isOnTopic(text, 'khác')).toBe(true)
  })

  test.each(['công tác dân vận chính quyền', 'khéo dân vận', 'TDVKH', 'dvk', 'Ban Dân vận; khéo tay'])(
    '%j is not',
    (text) => {
      expect(isOnTopic('Tin', text)).toBe(false)
    },
  )
})
