const sectionStart =
  /(?<=\p{Ll}\s)(?=(?:Tin|Thông tin|Hoạt động|Sự kiện|Xây dựng Đảng|Văn bản|Chuyên mục|Chuyên trang|Kinh tế|Văn hóa|Văn hoá|Chính trị|An ninh|Quốc phòng|Giáo dục|Y tế|Đoàn thể|Dân vận)(?:\s|$))/u

/** The section that a breadcrumb ends in: "Tin tức - Sự kiện Tin hoạt động" is in "Tin hoạt động". */
export function readSection(breadcrumb: string): string | null {
  const parts = breadcrumb
    .split(/\s*[»›>/|]\s*|\s+::\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^(?:trang chủ|home|trang nhất|bạn đang ở đây|you are here)\s*:?$/iu.test(part))
  const last = parts.at(-1)?.split(sectionStart).at(-1)?.trim()
  return last && last.length <= 80 ? last : null
}
