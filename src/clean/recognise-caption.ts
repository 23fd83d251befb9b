const captionCue =
  /^(?:(?:một số|các|những|hai|ba|đông đảo|toàn thể)\s+)?(?:đại biểu|đ\/c|đồng chí|ông|bà|anh|chị|quang cảnh|toàn cảnh|lãnh đạo|ảnh|hình ảnh|cán bộ|đoàn|thành viên|hội viên|học sinh|người dân|nhân dân|bà con|chủ tịch|phó|bí thư|trưởng|thường trực|ban|tiết mục|khung cảnh|mô hình|điển hình|tập thể|cá nhân|hộ|gia đình|hội nghị|buổi|lễ)(?=[\s,:])/iu
const captionVerb =
  /(?:phát biểu|tham dự|dự hội nghị|chụp ảnh|lưu niệm|trao|tặng|thăm|tham quan|kiểm tra|báo cáo|chủ trì|điều hành|khai mạc|bế mạc|chứng kiến|ra mắt|biểu diễn|thu hoạch|quang cảnh|toàn cảnh|dự|tại|chúc mừng|khen)/iu
const sentenceEnd = /[.!?…;:]["”’)\]]?$/u
const numbered = /^(?:[IVX]{1,5}|\d{1,2}|[a-zđA-ZĐ])\s*[.)/-]\s/u

export function endsSentence(line: string): boolean {
  return sentenceEnd.test(line) || /\.\/\.?$/u.test(line)
}

/** A line under a photograph: no closing stop, people or place first, and what they are seen doing. */
export function looksLikeCaption(line: string): boolean {
  return line.length <= 260 && !/[.;:]["”]?$/u.test(line) && captionCue.test(line) && captionVerb.test(line)
}

/** A heading inside a body: numbered, closed by a colon, or in capitals. */
export function looksLikeHeading(line: string): boolean {
  if (line.length > 160 || /[.;,]$/u.test(line)) return false
  return numbered.test(line) || /:$/u.test(line) || isUpperCase(line)
}

export function isUpperCase(line: string): boolean {
  return /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line)
}
