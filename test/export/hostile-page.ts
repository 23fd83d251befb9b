import { makeArticle, makeFact, makeOfficial, makeRecords, year2022 } from '../load/make-records.js'

export const info = {
  title: 'Dân vận khéo',
  version: '2025.1',
  date: '2025-03-01',
  authors: ['Lê Thị Hà'],
  software: '0.1.0',
}
export const nobody = { names: [], urls: [] }

/** Private people, a reporter, hostile cells, codes that begin with 0. */
export function hostilePage() {
  const article = makeArticle(
    '=HYPERLINK("http://x.example";"bấm")\nBà Trần Thị Mai và ông NGUYỄN MẠNH TUẤN, Chủ tịch, xem 7 mô hình; Nguyễn Mạnh Tuấnn.\n-5 điều',
    { url: 'https://portal.example/2', author: 'Phóng viên Ba', photoCredit: 'Ảnh Tư', credit: '@dai huyen' },
  )
  return makeRecords(article, {
    facts: [
      makeFact(article, '7 mô hình', 7, {
        period: year2022,
        subjectUnitId: 'district:001@2004-08-31',
        subjectName: '001',
      }),
    ],
    officials: [
      makeOfficial(article, 'Trần Thị Mai', [], { role: 'private' }),
      makeOfficial(article, 'NGUYỄN MẠNH TUẤN', [{ title: 'Chủ tịch', quote: 'Chủ tịch' }]),
    ],
  })
}
