import { groundCounts, shareRight } from '../../extract/facts/confidence.js'

const meanings: Readonly<Record<string, string>> = {
  'unit known': 'a noun or unit of the lexicon | danh từ, đơn vị có trong từ điển',
  'unit grammar': 'a noun that only grammar tells | danh từ nhận ra nhờ ngữ pháp',
  'unit measured': 'money, percent, area, length | tiền, phần trăm, diện tích, độ dài',
  'measure built':
    'built, wherever its verb stands: có, xây dựng, thực hiện are vague | built, dù động từ ở đâu: có, xây dựng, thực hiện không rõ nghĩa',
}

const places: Readonly<Record<string, string>> = {
  own: 'the words of the figure itself | chính cụm từ có con số',
  clause: 'its own clause | mệnh đề của nó',
  group: 'figures that are listed with it | các số liệt kê cùng',
  total: 'the total that it is a part of | tổng mà nó là một phần',
  sentence: 'its sentence | câu của nó',
  paragraph: 'its paragraph | đoạn của nó',
  heading: 'the heading above it | đề mục phía trên',
  title: 'the title | tiêu đề',
  event: 'the day of the event | ngày diễn ra sự kiện',
  publication: 'the day of publication | ngày đăng',
  pipeline: "the portal's own district | huyện của cổng thông tin",
  default: 'nothing: the usual meaning | không có: nghĩa thường gặp',
  none: 'nothing was read | không đọc được gì',
}

const introduction = `## Confidence

\`facts.confidence\` says how likely the reading of a figure is right as a whole: its value and noun, what was done (measure),
scheme (topic), period and whose it is (subject). Each of the five is taken from somewhere: words at the figure, the title,
the portal's district. The table says how often a decision from there was right in texts that no rule had been written
against; confidence is the product of the five shares. A ground with few labels is drawn to the mean of its decision (8 labels at that rate are added).
Of figures with 0.8, expect about eight in ten to be right on new pages. It does not judge whether the page itself is right.
\`npx tinhuyen eval FOLDER\` holds it against your own labels; \`npm run calibrate SAMPLE FOLDER\` adds a sample to \`data/confidence.csv\`.

\`facts.confidence\` cho biết khả năng một con số được đọc đúng hoàn toàn: giá trị và danh từ, việc đã làm, chương trình, thời kỳ,
của ai. Là tích của năm tỷ lệ trong bảng, đo trên các văn bản mà khi viết quy tắc chưa ai đọc. Với mức 0,8, trong mười số có
khoảng tám số đúng trên trang mới.

| decision | taken from | lấy từ | right | labelled | share |
|---|---|---|---|---|---|`

/** How confidence is made, with the counts behind it. */
export function confidenceSection(): string {
  const rows = groundCounts.map(({ decision, ground, right, labelled }) => {
    const meaning = meanings[`${decision} ${ground}`] ?? places[ground] ?? `${ground} | ${ground}`
    return `| ${decision} | ${meaning} | ${right} | ${labelled} | ${shareRight(decision, ground).toFixed(3)} |`
  })
  return `${[introduction, ...rows].join('\n')}\n`
}
