import type { DateRecord } from '../../model/date.js'
import { numberText, quoteText, type Text } from '../schema/column.js'
import { defineView } from './define-view.js'

/** Below it a reading is more likely wrong somewhere than right as a whole. */
const leastConfidence = 0.5

/** What the year of a date may have been inferred from. */
const bases: Readonly<Record<NonNullable<DateRecord['basis']>, Text>> = {
  publication: { en: 'the day of publication', vi: 'ngày đăng' },
  event: { en: 'the day of the event', vi: 'ngày diễn ra sự kiện' },
  period: { en: 'the period reported', vi: 'kỳ báo cáo' },
  'text-year': { en: 'a year in the text', vi: 'năm nêu trong bài' },
  'own-clause': { en: 'its own clause', vi: 'chính mệnh đề đó' },
  relative: { en: 'words such as last year', vi: 'cách nói như năm ngoái' },
}

function basisWords(language: keyof Text): string {
  const words = Object.entries(bases).map(
    ([basis, text]) => `WHEN ${quoteText(basis)} THEN ${quoteText(text[language])}`,
  )
  return `CASE basis ${words.join(' ')} ELSE coalesce(basis, '?') END`
}

/** SQL of detail and detail_vi: the same values among the words of both languages, with {} where they stand. */
function details(text: Text, ...values: string[]): string {
  return `${fillIn(text.en, values)} AS detail, ${fillIn(text.vi, values)} AS detail_vi`
}

function fillIn(text: string, values: readonly string[]): string {
  const parts = text.split('{}').flatMap((words, at) => [...(at === 0 ? [] : [values[at - 1]!]), quoteText(words)])
  return `concat(${parts.join(', ')})`
}

const figures = `array_to_string(list_transform(list_filter(s.figures, one -> one <> value), one -> ${numberText('one')}), ', ')`

/** Why a record is worth a look, first ones first. */
export const reviewReasons = [
  ...['stale-correction', 'mismatched-check', 'conflict', 'low-confidence', 'unit-unknown', 'candidates-without-code'],
  'inferred-year',
]

export const review = defineView({
  name: 'v_review',
  en: 'What is worth a look first: failed checks, conflicts, uncertain readings',
  vi: 'Những chỗ nên xem trước: kiểm tra không khớp, số trái nhau, chỗ đọc chưa chắc',
  columns: `
priority | 1 first | 1 xem trước
reason | ${reviewReasons.join(', ')} | Lý do
record_id | Record to be judged; for corrections | Mã bản ghi cần xem, dùng khi đính chính
article_id | Article | Bài viết
title | Headline of the article | Tiêu đề bài viết
url | Address of the article; of a correction, its file and line | Địa chỉ; với đính chính là tệp và dòng
quote | Words concerned | Lời văn liên quan
detail | What is doubtful | Điều chưa chắc, bằng tiếng Anh
detail_vi | The same in Vietnamese | Điều chưa chắc`,
  sql: `
  WITH doubts AS (
    SELECT 1 AS priority, 'mismatched-check' AS reason, id AS record_id, article_id, quote,
      ${details({ en: 'expected {}, found {}', vi: 'phải là {}, nhưng là {}' }, numberText('expected'), `coalesce(${numberText('actual')}, '–')`)}
    FROM checks WHERE status = 'mismatch'
    UNION ALL
    SELECT 2, 'conflict', first_fact_id, first_article_id, quote,
      ${details({ en: 'elsewhere {}', vi: 'chỗ khác nêu {}' }, figures)}
    FROM claims JOIN (
      SELECT slot_id, scope, list(DISTINCT value ORDER BY value) AS figures FROM claims WHERE in_conflict GROUP BY ALL) s
      USING (slot_id, scope)
    WHERE in_conflict
    UNION ALL
    SELECT CASE WHEN topic IS NULL THEN 4 ELSE 3 END, 'low-confidence', id, article_id, quote,
      ${details({ en: 'confidence {}', vi: 'độ tin cậy {}' }, 'round(confidence, 2)')}
    FROM facts WHERE confidence < ${leastConfidence}
    UNION ALL
    SELECT 5, 'unit-unknown', id, article_id, quote,
      ${details({ en: 'no noun for {}', vi: 'không rõ {} là gì' }, numberText('value'))}
    FROM facts WHERE unit IS NULL AND unit_kind = 'count'
    UNION ALL
    SELECT 5, 'candidates-without-code', id, article_id, quote,
      ${details({ en: 'one of {}', vi: 'một trong {}' }, `array_to_string(candidates, ', ')`)}
    FROM units WHERE unit_id IS NULL AND len(candidates) > 0
    UNION ALL
    SELECT 6, 'inferred-year', id, article_id, quote,
      ${fillIn('read as {}, year from {}', ['date_from', basisWords('en')])}, ${fillIn('đọc là {}, năm lấy theo {}', ['date_from', basisWords('vi')])}
    FROM dates WHERE list_contains(inferred, 'year')
  )
  SELECT 1, 'stale-correction', record_id, article_id, NULL, file || ':' || line, quote, problem,
    CASE WHEN state = 'invalid' THEN 'đính chính viết sai: ' || problem WHEN action = 'add' THEN 'bài không có lời văn này'
      ELSE 'bản ghi không còn, hoặc nay có lời văn khác' END
  FROM corrections WHERE state <> 'applied'
  UNION ALL
  SELECT d.priority, d.reason, d.record_id, d.article_id, a.title, a.url, d.quote, d.detail, d.detail_vi
  FROM doubts d JOIN articles a USING (article_id)
  WHERE d.record_id NOT IN (SELECT record_id FROM corrections WHERE state = 'applied')`,
})
