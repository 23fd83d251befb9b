import { measureSchema } from '../../model/fact.js'
import { defineView } from './define-view.js'

const measures = measureSchema.options.filter((measure) => measure !== 'other')

const vietnameseMeasures: Readonly<Record<string, string>> = {
  registered: 'Số đăng ký',
  built: 'Số đã xây dựng, hiện có',
  maintained: 'Số duy trì',
  new: 'Số mới',
  replicated: 'Số nhân rộng',
  exemplary: 'Số tiêu biểu',
  recognised: 'Số được công nhận',
  commended: 'Số được biểu dương, khen thưởng',
  proposed: 'Số đề nghị khen thưởng',
  disbursed: 'Số giải ngân',
  established: 'Số thành lập',
  developed: 'Số phát triển',
}

function only(measure: string): string {
  return `FILTER (measure = '${measure}')`
}

/** One candidate gives its value; several give NULL: the view never chooses and never adds up. */
const values = measures
  .map((measure) => `max(CASE WHEN candidates = 1 THEN figure END) ${only(measure)}`)
  .join(',\n    ')

const ambiguous = measures
  .map((measure) => `CASE WHEN max(candidates) ${only(measure)} > 1 THEN '${measure}' END`)
  .join(', ')

/** A claim `c` that may stand in a cell of district and calendar year: a total of the whole district, nothing narrower. */
export const isYearlyTotal = `(c.is_model AND c.scope = 'total' AND c.subject_level = 'district' AND c.status = 'actual'
      AND c.topic = 'Dân vận khéo' AND c.period_kind = 'during' AND c.sector IS NULL AND c.holder IS NULL
      AND c.period_from = make_date(year(c.period_from), 1, 1) AND c.period_to = make_date(year(c.period_from), 12, 31))`

export const modelCountsWide = defineView({
  name: 'v_model_counts_wide',
  en: 'District × calendar year of Dân vận khéo models, measures as columns: totals of districts only, never sums. Half-years, terms and as-of counts are in v_model_counts',
  vi: 'Huyện × năm dương lịch của mô hình Dân vận khéo, mỗi loại số một cột: chỉ lấy tổng của huyện, không cộng. Số sáu tháng, nhiệm kỳ và số tính đến một thời điểm nằm ở v_model_counts',
  columns: `
district_code | Code of the district, as text | Mã huyện, dạng chữ
district | Name of the district | Tên huyện
province | Name of the province of that time | Tên tỉnh vào thời điểm đó
year | Calendar year that the figures cover | Năm dương lịch của số liệu
${measures.map((measure) => `${measure} | Models ${measure}; null: none stated, or several (see ambiguous) | ${vietnameseMeasures[measure]}; trống: không nêu, hoặc có nhiều số (xem ambiguous)`).join('\n')}
ambiguous | Measures with several candidates, left null here | Loại số có nhiều giá trị, để trống ở đây
claim_ids | The claims that the row was read from | Các phát biểu làm nên dòng này`,
  sql: `
  WITH stated AS (
    SELECT p.district_code, max({'since': p.valid_from, 'district': p.district, 'province': p.province}) AS place,
      year(c.period_from)::INTEGER AS year, c.measure, count(*) AS candidates, max(c.value) AS figure,
      list(c.claim_id) AS claim_ids
    FROM claims c JOIN places p ON p.unit_id = c.subject_unit_id
    WHERE ${isYearlyTotal}
    GROUP BY p.district_code, year(c.period_from), c.measure
  )
  SELECT district_code, max(place).district, max(place).province, year,
    ${values},
    list_filter([${ambiguous}], m -> m IS NOT NULL), list_sort(flatten(list(claim_ids)))
  FROM stated GROUP BY district_code, year`,
})
