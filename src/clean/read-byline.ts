/** What a signature line says. Names as written. */
export type Byline = { author: string | null; credit: string | null; photoCredit: string | null }

const photoLabel =
  /^[([*\s]*(?:ảnh(?: minh họa| minh hoạ| tư liệu)?|hình(?: ảnh)?|nguồn ảnh|ảnh và clip|photos?(?: by| credit| courtesy of)?|image(?: source| credit)?|foto|bild|picture)\s*[:：/]\s*([^:]{1,80}?)[)\].\s]*$/iu
const authorLabel =
  /^[([*\s]*(?:tác giả(?: bài viết)?|người (?:viết|đăng|gửi|thực hiện)|(?:tin|bài)(?: viết)?|thực hiện|phóng viên|pv|biên tập(?: viên)?|cộng tác viên|ctv|đưa tin|author|written by|posted by|reporter|auteur|autor|autore|автор)\s*[:：]\s*([^:]{1,100}?)[)\].\s]*$/iu
const authorAndPhotoLabel =
  /^[([*\s]*(?:(?:tin|bài|tin bài)\s*(?:viết)?\s*(?:,|và|&|-|\/|\+)\s*(?:ảnh|hình(?: ảnh)?|video|clip)(?:\s*(?:,|và|&)\s*(?:ảnh|video|clip))?)\s*[:：]?\s*(?=\p{Lu})([^:]{1,100}?)[)\].\s]*$/iu
const sourceLabel =
  /^[([*\s]*(?:nguồn(?: tin)?(?: bài)?|(?:theo )?nguồn tin|source|quelle|fuente|fonte|источник)\s*[:：]\s*(.{1,120}?)[)\]\s]*$/iu
const accordingTo =
  /^[([*]*\s*theo\s+((?:báo|đài|ttxvn|cổng|tạp chí|vov|vtv|vnexpress|dân trí|tuổi trẻ|\S{2,30}\.(?:vn|com|net))(?=[\s)\].]|$).{0,60}?)[)\].\s]*$/iu

const organisationHead =
  /^(?:trung tâm|đài|ban(?! (?:đầu|hành|ngày))|phòng(?! (?:chống|ngừa|trừ))|ubnd|hđnd|ubmttq|mttq|(?:huyện|thành|thị|tỉnh|quận|đảng|xã) (?:ủy|uỷ)|(?:huyện|thành|thị|tỉnh|quận|xã) đoàn|văn phòng|hội(?! (?:nghị|thi|thảo|trường|họp|chợ|xuân|diễn|viên))|công an|cổng|báo(?! (?:cáo|động))|ttxvn|tttt|vhtt|tổ(?! chức)|khối|ủy ban|uỷ ban|sở|chi cục|cục|trường(?! hợp)|bệnh viện|liên đoàn|đoàn|viện|bộ|bbt|trang(?! (?:trại|phục))|chi hội|hạt|đội|đồn|trạm|kho bạc|bảo hiểm|viện kiểm sát|tòa án|toà án|mặt trận|vp|ct|tt|bch|ttvh)(?=[\s.&-]|$)/iu
const personWord = /^\p{Lu}(?:[\p{Ll}\p{M}]{1,9}|\.|\p{Lu}*\.?)?(?:[.-]\p{Lu}[\p{Ll}\p{M}]*\.?){0,3}$/u

/** Verbs of headlines: an organisation that does something signs nothing. */
const doing =
  /(?:^|\s)(?:tổ chức|khai mạc|bế mạc|tập huấn|triển khai|ra quân|phát động|kiểm tra|họp|tặng|trao|thăm|đạt|hưởng ứng|sơ kết|tổng kết|giám sát|tiếp|làm việc|kỷ niệm|ký kết|phối hợp|khánh thành|xây dựng|ra mắt|tuyên dương|khen thưởng|công bố|đối thoại|bàn giao|thực hiện|đẩy mạnh|tăng cường|nâng cao|vận động|chúc mừng|dâng hương|khảo sát)(?=\s|$)/iu

/** Whether `text` has the shape of a person's or pen name: one to five capitalised words. */
export function looksLikePerson(text: string): boolean {
  const words = text.split(' ')
  if (words.length > 5 || text.length > 45 || organisationHead.test(text)) return false
  if (words.length === 1 && text.length < 2) return false
  return words.every((word) => personWord.test(word))
}

export function looksLikeOrganisation(text: string): boolean {
  return text.length <= 70 && organisationHead.test(text) && !/[.!?…;:,]$/u.test(text) && !doing.test(text)
}

/** A signature with a label: "Tác giả: …", "Bài, ảnh: …", "Nguồn tin: …", "(Ảnh: …)". */
export function readLabelledByline(line: string): Byline | null {
  if (line.length > 140) return null
  const both = authorAndPhotoLabel.exec(line)?.[1]
  if (both) return { ...splitSignature(both), photoCredit: splitSignature(both).author }
  const photo = photoLabel.exec(line)?.[1]
  if (photo) return { author: null, credit: null, photoCredit: photo.trim() }
  const author = authorLabel.exec(line)?.[1]
  if (author) return splitSignature(author)
  const source = (sourceLabel.exec(line) ?? accordingTo.exec(line))?.[1]
  if (source) return { author: null, credit: source.trim(), photoCredit: null }
  return null
}

/** A bare signature as it closes an article: "Name", "Name – Organisation", "Organisation". */
export function readBareSignature(line: string): Byline | null {
  if (line.length > 110 || /\d{2}|[!?…;:"”]|\p{Ll}{2}\.$/u.test(line)) return null
  const parts = splitParts(line)
  if (parts.length === 0 || parts.length > 3) return null
  if (!parts.every((part) => looksLikePerson(part) || looksLikeOrganisation(part))) return null
  return splitSignature(line)
}

/** "Name – Organisation", "Name, Name (Organisation)"; an organisation's own dashes stay: "Văn hóa - Thể thao". */
function splitParts(text: string): string[] {
  const trimmed = text.replace(/^[([*\s-]+|[)\]*\s.-]+$/gu, '')
  const whole = organisationHead.exec(trimmed)
  if (whole) return [trimmed]
  const cut = /\s+[-–—|]\s*|\s*[–—|]\s+|\s*[(),/]\s*/u.exec(trimmed)
  if (!cut) return trimmed === '' ? [] : [trimmed]
  const first = trimmed.slice(0, cut.index).trim()
  return [...(first === '' ? [] : [first]), ...splitParts(trimmed.slice(cut.index + cut[0].length))]
}

function splitSignature(text: string): Byline {
  const parts = splitParts(text)
  const organisations = parts.filter((part) => organisationHead.test(part))
  const people = parts.filter((part) => !organisationHead.test(part))
  return {
    author: people.length > 0 ? people.join(', ') : null,
    credit: organisations.length > 0 ? organisations.join(', ') : null,
    photoCredit: null,
  }
}
