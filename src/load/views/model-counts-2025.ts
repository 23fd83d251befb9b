import { defineView } from './define-view.js'

export const modelCounts2025 = defineView({
  name: 'v_model_counts_2025',
  en: 'Claims about models by the communes of 2025-07-01, one row a claim and new commune. A figure is only that of the new unit where clean is true; never add up the others',
  vi: 'Số mô hình theo xã, phường từ 01/07/2025, mỗi dòng một phát biểu và một đơn vị mới. Chỉ khi clean là true thì số đó mới ứng với đơn vị mới; không cộng các dòng khác',
  columns: `
claim_id | The claim | Mã phát biểu
old_unit_id | Unit whose figure it is | Đơn vị cũ có số liệu
old_unit | Name of that unit | Tên đơn vị cũ
new_unit_id | Commune of 2025-07-01 that took over the unit or some of it | Xã, phường mới nhận toàn bộ hoặc một phần
new_unit | Name of that commune | Tên đơn vị mới
new_province | Province of that commune | Tỉnh của đơn vị mới
relation | whole: all of the old unit went there; part: some of it; of a district: some of its communes | whole: nhận toàn bộ; part: một phần; với huyện: nhận một số xã
clean | Commune: the new unit is made of whole old units only. District: it is exactly a union of new communes | Xã: đơn vị mới gồm toàn đơn vị cũ trọn vẹn. Huyện: đúng bằng hợp các xã mới
share | Of the new commune's old units, the share that belongs to the old unit, by number | Tỷ lệ số đơn vị cũ của xã mới thuộc đơn vị cũ
measure | What was done with the models | Việc đã làm với mô hình
topic | Scheme | Chương trình
period_from | First day that the figure covers | Ngày đầu của kỳ
period_to | Last day, or the day of an as-of count | Ngày cuối của kỳ, hoặc thời điểm tính đến
scope | total, or part of another claim | Tổng hay phần
count | The figure of the old unit | Con số của đơn vị cũ
unit | Noun that is counted | Danh từ được đếm`,
  sql: `
  SELECT c.claim_id, c.subject_unit_id, p.full_name, w.new_unit_id, n.full_name, n.province, w.relation,
    coalesce(w.clean, false), w.share, c.measure, c.topic, c.period_from, c.period_to, c.scope, c.value, c.unit
  FROM claims c JOIN places p ON p.unit_id = c.subject_unit_id
    JOIN successors w ON w.level = p.level AND w.code = p.code
    JOIN places n ON n.unit_id = w.new_unit_id
  WHERE c.is_model AND p.valid_from < DATE '2025-07-01'`,
})
