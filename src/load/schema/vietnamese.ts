/**
 * Vietnamese side of the codebook: `table`, `table.column`, or `column` where it means the same in every table.
 * The English side are the descriptions of the zod schemas. A test holds both complete.
 */
const lines = `
articles | Mỗi dòng một bài viết: phiên bản mới nhất, văn bản cố định và siêu dữ liệu
dates | Mỗi dòng một ngày hoặc một kỳ nêu trong văn bản
units | Mỗi dòng một đơn vị hành chính hoặc cơ quan được nhắc tên
officials | Mỗi dòng một người được nhắc tên: cán bộ, người dân, tác giả
positions | Mỗi dòng một chức vụ của một cán bộ theo trang
facts | Mỗi dòng một con số: đếm gì, của ai, khi nào. Không cộng các dòng: dùng v_model_counts
documents | Mỗi dòng một văn bản của Đảng, Nhà nước được viện dẫn
checks | Mỗi dòng một phép so các con số; không bao giờ sửa số
article_groups | Điều tính được về bài viết: bài gần như trùng nhau (đăng lại, bản in), có số liệu hay không
successors | Đối chiếu gọn: xã, huyện cũ thành các xã, phường mới nào
claims | Mỗi dòng một phát biểu về thực tế, dù bao nhiêu trang nhắc lại
claim_mentions | Số liệu nào nêu phát biểu nào
breakdowns | Các con số của phép kiểm tra tổng và phần; xem v_breakdowns
offices | Chức vụ của từng người qua mọi trang; xem v_officials
article_versions | Mỗi dòng một văn bản mà bài viết từng có
pipelines | Mỗi dòng một cổng thông tin được thu thập hoặc nhập vào
runs | Mỗi dòng một lần chạy
pages | Mỗi dòng một lần tải trang
issues | Mỗi dòng một trục trặc, kèm chỗ xảy ra
shards | Mỗi dòng một đoạn kho lưu trữ do một tiến trình đọc
corrections | Mỗi dòng một đính chính trong data/corrections
database_info | Phiên bản của lược đồ và phần mềm
places | Mỗi dòng một đơn vị hành chính trong thời gian mã, loại, tên và cấp trên không đổi
successions | Đối chiếu ngày 01/07/2025: đơn vị cũ nào vào xã, phường mới nào; nhiều–nhiều
id | Mã bản ghi: băm từ bài viết, loại, câu, trích dẫn, thứ tự
article_id | Mã bài viết: băm từ cổng và địa chỉ
version_id | Mã phiên bản: băm từ bài viết và văn bản
start | Vị trí ký tự đầu của trích dẫn trong articles.text
end | Vị trí sau ký tự cuối của trích dẫn
quote | Lời văn nêu điều đó, đúng như trong articles.text
rule | Tên quy tắc đã đọc
level | Cấp chính quyền
unit_id | Đơn vị: cấp:mã@ngày hiệu lực
pipeline | Mã cổng: đường dẫn dưới pipelines/ không có .yaml
url | Địa chỉ trang
title | Tiêu đề
code | Mã hành chính vào thời điểm đó, dạng chữ
status | Trạng thái
kind | Loại
name | Tên
run_id | Lần chạy
group_id | Bài sớm nhất có văn bản gần như trùng; chính nó nếu không có
claim_id | Mã phát biểu: băm từ ô và giá trị; không đổi khi có thêm trang nhắc lại
text_sha256 | SHA-256 của văn bản, UTF-8
topic | “Dân vận khéo”, tên chương trình khác, hoặc trống
measure | Việc đã làm với thứ được đếm
measure_text | Lời văn nêu việc đó
unit | Danh từ chuẩn, hoặc VND, %, ha…
unit_kind | Loại đại lượng
sector | Lĩnh vực, chỉ khi văn bản chia theo lĩnh vực
holder | Mô hình của tập thể hay cá nhân
subject_unit_id | Đơn vị có số liệu: cấp:mã@ngày hiệu lực
subject_name | Tên đơn vị có số liệu
period_from | Ngày đầu của kỳ; trống nếu là số tính đến một thời điểm
period_to | Ngày cuối của kỳ, hoặc thời điểm tính đến
period_kind | during: trong kỳ; as-of: tính đến ngày cuối kỳ
value | Con số; tiền tính bằng đồng
max | Cận trên của khoảng
of | Mẫu số của 27/27
modality | Mức chính xác của cách nêu
articles.pipeline | Cổng mà trang đến từ đó
articles.source_unit_id | Đơn vị có cổng: cấp:mã@ngày hiệu lực
articles.title | Tiêu đề, bổ sung cho đủ nếu cổng cắt bớt
articles.published_at | Giờ đăng theo đồng hồ Việt Nam (UTC+7), trống nếu không nêu
articles.published_on | Ngày đăng theo giờ Việt Nam
articles.published_from | Giờ đăng lấy từ đâu
articles.event_on | Ngày diễn ra sự kiện chính
articles.captured_at | Lúc tải trang, theo đồng hồ Việt Nam
articles.author | Người viết
articles.credit | Cơ quan đứng tên
articles.photo_credit | Người chụp ảnh
articles.section | Chuyên mục
articles.text | Văn bản cố định: NFC, mỗi khối một dòng
articles.blocks | Các khối có loại, vị trí tính theo điểm mã
articles.removed | Những gì đã lược bỏ và theo quy tắc nào
articles.on_topic | Tiêu đề hoặc văn bản nói về Dân vận khéo
articles.minhash | Chữ ký MinHash của văn bản, 64 ký hiệu: gần trùng khi hamming(a, b) <= 19
articles.records_digest | Mã băm của bài và các bản ghi khi nạp; giống hệt thì không nạp lại
dates.date_from | Ngày đầu, kể cả ngày đó
dates.date_to | Ngày cuối, kể cả ngày đó
dates.grain | Độ mịn: ngày, tháng, quý, nửa năm, năm, khoảng, nhiệm kỳ
dates.role | Là ngày của sự kiện, kỳ báo cáo, văn bản hay ngày đăng
dates.part_of_day | Buổi trong ngày, nếu nêu
dates.time | Giờ HH:MM, nếu nêu
dates.inferred | Các phần văn bản không nêu (ví dụ năm)
dates.basis | Phần thiếu được suy từ đâu
units.name | Tên đầy đủ, chữ viết tắt đã viết đủ, dấu thanh đặt theo chuẩn
units.kind | administrative: đơn vị hành chính có mã; organisation: cơ quan, tổ chức
units.unit_id | Đơn vị hành chính, trống nếu không xác định được duy nhất
units.candidates | Các đơn vị phù hợp khi không duy nhất
officials.name | Họ tên, không kèm danh xưng, cấp bậc
officials.honorific | Danh xưng hoặc cấp bậc trước tên
officials.role | official: cán bộ; private: người dân; byline: người viết, chụp ảnh
positions.id | official_id và thứ tự
positions.official_id | Người giữ chức
positions.ordinal | Thứ tự trong danh sách chức vụ, từ 1
positions.title | Chức vụ đầy đủ: Phó Bí thư Thường trực
positions.organisation | Cơ quan, viết đủ
positions.unit_id | Đơn vị nơi giữ chức
positions.status | current: đương nhiệm; former: nguyên; incoming: mới nhận; acting: quyền
positions.attested_on | Ngày mà trang xác nhận chức vụ, không phải nhiệm kỳ
facts.status | actual: đã đạt; target: phấn đấu
facts.level | Cấp của danh sách, chỉ khi nói rõ về con số này
facts.subject_basis | Đơn vị có số liệu được tìm ở đâu
facts.period_basis | Kỳ được tìm ở đâu
facts.part_of | Mã các số liệu mà số này là một phần
facts.confidence | Tỷ lệ các cách đọc như vậy đúng hoàn toàn, 0 đến 1; xem mục Confidence
documents.type | Chỉ thị, Nghị quyết, Kế hoạch, Đề án…
documents.number | Số hiệu như trong văn bản: 19-CT/TU
documents.issued_on | Ngày ban hành, trống nếu không nêu
documents.issuer | Cơ quan ban hành, trống nếu không nêu
checks.kind | So cái gì: breakdown tổng với phần, ratio tỷ số, percent phần trăm, gazetteer danh mục hành chính
checks.status | ok: khớp; mismatch: không khớp; partial: chưa nêu đủ phần
checks.total_fact_ids | Các số liệu tổng; nhiều nếu nêu song song
checks.part_fact_ids | Các số liệu được so với tổng
checks.expected | Đáng ra phải bằng
checks.actual | Thực tế bằng; trống nếu không tính được
article_groups.distance | Số vị trí khác nhau trong 64 của hai chữ ký MinHash
article_groups.has_figure | Nêu số mô hình Dân vận khéo
article_groups.minhash | Chữ ký đã dùng để so sánh
article_groups.claims_digest | Mã băm của bản ghi, nhóm và đính chính đã làm nên các phát biểu của bài; đổi thì làm lại phát biểu
near_pairs | Các văn bản gần như trùng nhau; đọc ở article_groups
near_pairs.one | Một chữ ký MinHash
near_pairs.other | Một chữ ký khác, đứng sau theo thứ tự chữ cái
near_pairs.distance | Số vị trí khác nhau trong 64
claims.slot_id | Mã ô: đơn vị, chương trình, việc, danh từ, lĩnh vực, cấp, người giữ, trạng thái, kỳ
claims.subject_name | Tên đơn vị theo nguồn đầu
claims.subject_level | Cấp của đơn vị
claims.measure_text | Lời văn nêu việc đó ở nguồn đầu
claims.level | Cấp của danh sách, chỉ khi nói rõ về con số này
claims.status | actual: đã đạt; target: phấn đấu
claims.value | Con số; lấy số chính xác khi số chính xác và số làm tròn khớp nhau
claims.modality | Mức chính xác của lần nhắc tốt nhất
claims.scope | total: tổng; part: phần của số khác. Không cộng phần vào tổng
claims.part_of | claim_id của các tổng
claims.is_model | Đếm mô hình, điển hình, hoặc là phần của số đó
claims.group_id | Có khi văn bản không nêu kỳ hoặc đơn vị: chỉ gộp trong các bài gần trùng này
claims.mentions | Số lần được nhắc
claims.pages | Số bài viết nhắc
claims.first_fact_id | Lần nhắc tốt nhất: chính xác trước làm tròn, rồi trang sớm nhất
claims.first_article_id | Bài viết của lần nhắc đó
claims.quote | Lời văn của lần nhắc đó
claims.check_status | Kết quả xấu nhất của các kiểm tra có liên quan
claims.in_conflict | Có phát biểu khác cùng ô nêu giá trị khác
claim_mentions.fact_id | Số liệu
claim_mentions.agreement | same: đúng giá trị; rounded: làm tròn khớp; echo: tiêu đề, sapo hoặc chú thích nhắc lại thân bài
breakdowns.check_id | Phép kiểm tra
breakdowns.totals | Các tổng được nêu, theo thứ tự văn bản
breakdowns.parts | Các phần được nêu, theo thứ tự văn bản
breakdowns.units | Danh từ của các phần
offices.person_id | Mã người: theo tên, mã đơn vị, cơ quan
offices.name | Họ tên
offices.title | Chức vụ
offices.organisation | Cơ quan
offices.unit_code | Mã đơn vị: của chức vụ, nếu thiếu là của huyện có cổng
offices.unit_id | Đơn vị theo trang sớm nhất
offices.status | Đương nhiệm, nguyên, mới nhận chức, quyền
offices.attested_from | Ngày đầu tiên có trang xác nhận
offices.attested_to | Ngày cuối cùng có trang xác nhận
offices.pages | Số trang xác nhận
offices.url | Địa chỉ trang sớm nhất
offices.quote | Lời văn của trang đó
article_versions.title | Tiêu đề của phiên bản đó
article_versions.first_captured_at | Lần đầu tải được văn bản này, đồng hồ Việt Nam
article_versions.last_captured_at | Lần cuối tải được văn bản này, đồng hồ Việt Nam
article_versions.is_current | Các bản ghi trong bảng có phải của phiên bản này
pipelines.title | Tên cổng
pipelines.district_code | Mã huyện của cổng, dạng chữ
pipelines.unit_id | Đơn vị cấp huyện mới nhất mang mã đó
pipelines.platform | Phần mềm cổng; trống: nhận ra từ trang
pipelines.start_urls | Địa chỉ bắt đầu thu thập
pipelines.schedule | Lịch chạy kiểu cron, giờ Việt Nam
pipelines.expected_min | Số bài ít nhất phải thấy khi thu thập trọn vẹn
pipelines.expected_max | Số bài nhiều nhất
pipelines.unverified | Địa chỉ ghi theo trí nhớ, chưa thử
pipelines.last_success_at | Lần thu thập trọn vẹn gần nhất, giờ Việt Nam; trống: chưa có
pipelines.robots | robots.txt trả lời thế nào; trống: chưa hỏi
pipelines.tls | Máy chủ không kiểm tra chứng chỉ; trống: đều kiểm tra
runs.command | Lệnh đã chạy
runs.started_at | Lúc bắt đầu, đồng hồ Việt Nam
runs.ended_at | Lúc kết thúc; trống khi đang chạy hoặc bị ngắt
runs.status | running: đang chạy hoặc bị ngắt; done: xong; failed: có lỗi; interrupted: dừng bằng Ctrl-C
runs.version | Phiên bản tinhuyen
runs.pipelines | Các cổng của lần chạy
runs.pages_fetched | Số trang đã hỏi
runs.articles | Số bài đã nạp hoặc nạp lại
pages.page_id | Mã lần tải: địa chỉ, thời điểm, chỗ lưu
pages.url | Địa chỉ đã hỏi
pages.final_url | Địa chỉ trả lời, sau chuyển hướng
pages.fetched_at | Lúc tải hoặc lưu, đồng hồ Việt Nam
pages.status | Mã HTTP; trống khi không có trả lời
pages.content_type | Content-Type như nhận được
pages.bytes | Độ dài nội dung
pages.sha256 | SHA-256 của nội dung như nhận được
pages.capture_source | live: thu thập; file: tệp lưu; warc: tệp WARC; web-archive: kho lưu web
pages.archive_file | Tệp WARC, tính từ thư mục dữ liệu
pages.archive_offset | Vị trí byte của bản ghi trong tệp
pages.page_kind | Trang là gì; trống khi không có trang
pages.error | Vì sao không có trang
issues.issue_id | Mã trục trặc
issues.at | Lúc nào, đồng hồ Việt Nam
issues.stage | Khâu phát hiện
issues.severity | error: đang thiếu gì đó; warning: nên xem
issues.code | Tên ngắn của loại trục trặc
issues.place | Địa chỉ, tệp hoặc bài viết liên quan
issues.message | Điều gì đã hỏng
shards.shard_id | Mã: băm của nguồn, độ dài, phiên bản, nội dung
shards.pipeline | Cổng có các trang trong đó
shards.source | Tệp WARC đã đọc, hoặc lần thu thập gặp các lỗi này
shards.bytes | Độ dài tệp lúc đọc
shards.version | Phiên bản tinhuyen đã đọc
shards.captures | Số trang
shards.articles | Số bài viết
shards.loaded_at | Lúc nạp, đồng hồ Việt Nam
corrections.record_id | Bản ghi được xét; với add: mã của số liệu mới
corrections.action | accept: nhận; reject: bác; replace: thay giá trị; add: thêm
corrections.field | Cột của facts được thay
corrections.value | Giá trị mới, dạng chữ
corrections.quote | Trích dẫn mà người đính chính đã thấy; trích dẫn khác đi thì đính chính hết hiệu lực
corrections.article_id | Với add: bài viết
corrections.note | Vì sao
corrections.corrected_by | Ai đính chính
corrections.corrected_on | Ngày đính chính
corrections.file | Tệp chứa đính chính
corrections.line | Dòng trong tệp
corrections.state | applied: đã áp dụng; stale: không còn bản ghi nào có mã và trích dẫn này; invalid: xem problem
corrections.problem | Vì sao không áp dụng được
database_info.name | Mục
database_info.value | Giá trị, dạng chữ
places.unit_id | cấp:mã@ngày hiệu lực
places.code | Mã hành chính, dạng chữ; mã được dùng lại theo thời gian
places.type | tỉnh, thành phố, quận, huyện, thị xã, xã, phường, thị trấn, đặc khu
places.name | Tên không kèm loại
places.full_name | Loại và tên
places.parent_code | Mã của đơn vị cấp trên
places.district_unit_id | Huyện mà nó là hoặc thuộc về; trống với tỉnh và từ 01/07/2025
places.district_code | Mã của huyện đó
places.district | Tên của huyện đó, không kèm loại
places.province_code | Mã của tỉnh mà nó là hoặc thuộc về
places.province | Tên của tỉnh đó, không kèm loại
places.valid_from | Ngày đầu của mã, loại, tên và cấp trên này
places.valid_to | Ngày cuối; trống khi đơn vị còn tồn tại
successions.old_unit_id | Đơn vị đến 30/06/2025
successions.new_unit_id | Xã, phường từ 01/07/2025
successions.old_district_unit_id | Huyện của đơn vị cũ
successions.relation | whole: toàn bộ đơn vị cũ; part: một phần
successions.clean_district | Huyện cũ có đúng bằng hợp các xã mới không: chỉ khi đó số liệu mới cộng lại được
successors.level | Cấp của đơn vị cũ: commune (xã) hoặc district (huyện)
successors.code | Mã đơn vị cũ, ngày 30/06/2025
successors.new_unit_id | Xã, phường từ 01/07/2025 nhận toàn bộ hoặc một phần
successors.relation | whole: toàn bộ đơn vị cũ; part: một phần
successors.clean | Xã: đơn vị mới gồm toàn đơn vị cũ trọn vẹn. Huyện: đúng bằng hợp các xã mới
successors.share | Tỷ lệ số đơn vị cũ của xã mới thuộc đơn vị cũ`

const texts = new Map(
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(' | ', 2) as [string, string]),
)

/** Vietnamese text of a table or of `table.column`; throws where there is none. */
export function vietnamese(name: string): string {
  const text = texts.get(name) ?? texts.get(name.slice(name.indexOf('.') + 1))
  if (text === undefined) throw new Error(`src/load/schema/vietnamese.ts has no text for ${name}`)
  return text
}

/** Names that stand here, so that a test can find those that nothing uses. */
export const vietnameseNames: readonly string[] = [...texts.keys()]
