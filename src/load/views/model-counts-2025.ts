import { defineView } from './define-view.js'

export const modelCounts2025 = defineView({
  name: 'v_model_counts_2025',
  en: 'Claims about models by the communes of 2025-07-01, one row a claim and new commune. carries says what the figure is to the new unit; only same and addend may be added up',
  vi: 'Số mô hình theo xã, phường từ 01/07/2025, mỗi dòng một phát biểu và một đơn vị mới. carries cho biết con số có ý nghĩa gì với đơn vị mới; chỉ được cộng same và addend',
  columns: `
claim_id | The claim | Mã phát biểu
old_unit_id | Unit whose figure it is | Đơn vị cũ có số liệu
old_unit | Name of that unit | Tên đơn vị cũ
new_unit_id | Commune of 2025-07-01 that took over the unit or some of it | Xã, phường mới nhận toàn bộ hoặc một phần
new_unit | Name of that commune | Tên đơn vị mới
new_province | Province of that commune | Tỉnh của đơn vị mới
carries | same: the new unit is the old one; addend: it is made of whole old units, whose figures come to its own where all are stated; union: an old district that is exactly several new units, whose figure is that of all together; divided: no figure of the new unit follows | same: đơn vị mới chính là đơn vị cũ; addend: gồm nhiều đơn vị cũ trọn vẹn, cộng lại nếu đủ; union: huyện cũ đúng bằng nhiều đơn vị mới gộp lại; divided: không suy ra được số của đơn vị mới
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
  SELECT c.claim_id, c.subject_unit_id, p.full_name, w.new_unit_id, n.full_name, n.province,
    CASE WHEN NOT coalesce(w.clean, false) THEN 'divided' WHEN p.level = 'district' THEN 'union'
      WHEN w.share = 1 THEN 'same' ELSE 'addend' END, w.relation,
    coalesce(w.clean, false), w.share, c.measure, c.topic, c.period_from, c.period_to, c.scope, c.value, c.unit
  FROM claims c JOIN places p ON p.unit_id = c.subject_unit_id
    JOIN successors w ON w.level = p.level AND w.code = p.code
    JOIN places n ON n.unit_id = w.new_unit_id
  WHERE c.is_model AND p.valid_from < DATE '2025-07-01'`,
})
