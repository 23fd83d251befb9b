import type { Term } from '../../vietnamese/index.js'

/** Words that begin no noun: prepositions, conjunctions, adverbs, auxiliaries, pronouns, common verbs and adjectives. */
const NOT_A_NOUN = new Set(
  `và hoặc hay với của cho tại ở trong ngoài trên dưới từ đến tới về theo do bởi vì nên để mà là thì đã đang sẽ được bị có không chưa cũng
  vẫn còn chỉ mới rất quá hơn kém nhất khá lắm như bằng cùng qua sang lên xuống ra vào lại đi này đó kia ấy nọ các những mọi mỗi từng
  nhiều ít đủ cả khi nếu tuy nhưng song rồi nữa luôn thường đều phải cần nên muốn thuộc gồm bao đạt tăng giảm vượt thực xây dựng
  tổ chức tham gia tham_dự hoàn thành triển khai thành lập ban hành tuyên vận động hỗ trợ giúp tặng trao nhận cấp phát huy duy trì
  nhân rộng đăng ký công nhận biểu dương khen đề nghị xuất sắc tiêu biểu hiệu tốt khá trung bình yếu kém nghèo giàu cao thấp lớn nhỏ
  dài rộng đẹp cũ trẻ già ngay tiếp tục trước sau giữa lúc nay mai liên tiếp so trở tương đương chiếm hưởng lần vừa làm góp nâng giải
  phấn đấu thoát vay mở bán mua trồng nuôi sống chết mất mắc chính thức dự_khuyết cộng tổng`
    .split(/\s+/)
    .filter(Boolean),
)

const MAX_WORDS = 2

function canStandIn(term: Term | undefined): boolean {
  return (
    term?.tags.has('Word') === true &&
    term.tags.has('Lower') &&
    !NOT_A_NOUN.has(term.normal) &&
    term.shape.numberWord === null
  )
}

/** An unlisted noun right after a number: at most two words, up to a verb, preposition, adjective, figure or punctuation. */
export function readUnknownNoun(terms: readonly Term[], index: number): { to: number; noun: string } | null {
  let to = index
  while (to - index < MAX_WORDS && canStandIn(terms[to])) to += 1
  if (to === index) return null
  const words = terms.slice(index, to)
  if (words.length === 1 && words[0]!.text.length === 1) return null
  return { to, noun: words.map((term) => term.normal).join(' ') }
}
