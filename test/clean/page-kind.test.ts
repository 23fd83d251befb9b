import { describe, expect, it } from 'vitest'
import { cleanPage } from '../../src/clean/index.js'
import { kindPhrases } from '../../src/clean/kind-phrases.js'

describe.each(kindPhrases)('notices of kind $kind', (phrase) => {
  it.each(phrase.examples)('knows %s', (line) => expect(phrase.match.test(line)).toBe(true))
  it.each(phrase.counterexamples)('leaves %s', (line) => expect(phrase.match.test(line)).toBe(false))
})

const prose =
  'Sáng 4/5, Hội Cựu chiến binh huyện Trà Ôn tổ chức giao lưu với học sinh hai trường trung học, kể chuyện truyền thống và tặng 30 suất học bổng. '
const teaser = (at: number) =>
  `<div class="item"><h3><a href="/tin-${at}.html">Tin số ${at} về hoạt động của hội viên</a></h3><p>${prose}</p></div>`
const menu =
  '<ul class="menu"><li><a href="/">Trang chủ</a></li><li><a href="/a">Giới thiệu</a></li><li><a href="/b">Tin tức</a></li></ul>'
const page = (title: string, body: string, head = '') =>
  `<html lang="vi"><head><title>${title}</title>${head}</head><body>${menu}${body}</body></html>`

const vowelsShifted = (text: string) =>
  text.replace(/[a-zà-ỹ]/giu, (letter) => 'qwxzjkvfbgh'[letter.codePointAt(0)! % 11]!)

const cases: [string, string, string | undefined, string][] = [
  [
    'a short article below a menu of long links',
    `<html lang="vi"><head><title>Khai mạc hội thi</title></head><body><ul><li><a href="/a">Tin tức và sự kiện trong huyện</a></li><li><a href="/b">Văn bản chỉ đạo của cấp trên</a></li></ul><h1>Khai mạc hội thi nấu ăn</h1><p>Sáng 5/6, huyện Trà Ôn khai mạc hội thi nấu ăn với 12 đội. Hội thi diễn ra trong hai ngày.</p></body></html>`,
    'http://a.example/x-1.html',
    'article',
  ],
  [
    'two sentences in two paragraphs',
    '<p>Sáng 5/6, xã Hòa Bình ra quân làm đường.</p><p>Có 200 người tham gia.</p>',
    undefined,
    'article',
  ],
  [
    'two sentences in one paragraph',
    '<body><p>Sáng 5/6, xã Hòa Bình ra quân làm đường. Có 200 người tham gia.</p></body>',
    undefined,
    'article',
  ],
  [
    'dated links below each other',
    page(
      'Tin trong huyện',
      [1, 2, 3, 4, 5, 6]
        .map((at) => `<p>» <a href="/t${at}">Ra quân dọn kênh mương đợt ${at}</a> <span>(0${at}/03/2022)</span></p>`)
        .join(''),
    ),
    'http://a.example/tin-trong-huyen',
    'list',
  ],
  [
    'teasers in rows of a table',
    page(
      'Dân vận',
      `<table>${[1, 2, 3, 4].map((at) => `<tr><td><img src="x"></td><td><b><a href="/t${at}">Họp giao ban công tác tháng ${at}</a></b><br><i>(0${at}/05/2022)</i><br>${prose}</td></tr>`).join('')}</table>`,
    ),
    'http://a.example/dan-van',
    'list',
  ],
  [
    'a cookie set before the page loads itself again',
    '<html><head><meta http-equiv="refresh" content="0"><script>document.cookie="seen=1"</script></head><body></body></html>',
    'http://a.example/x-1.html',
    'cookie-wall',
  ],
  [
    'a page that has yet to be filled',
    page('Lịch công tác', '<div><p>Nội dung đang được cập nhật.</p></div>'),
    'http://a.example/lich',
    'empty',
  ],
  [
    'a search that found nothing',
    page('Cổng thông tin', '<p>Không tìm thấy kết quả nào phù hợp với từ khóa.</p>'),
    'http://a.example/tim-kiem.html?q=a',
    'search',
  ],
  [
    'a question whether a reader is human',
    page('Xác thực', '<p>Vui lòng xác nhận bạn không phải là robot để tiếp tục.</p>'),
    'http://a.example/x-1.html',
    'wait',
  ],
  [
    'a list of teasers',
    page('Tin tức', `<h1>Tin tức</h1>${[1, 2, 3, 4, 5].map(teaser).join('')}`),
    'http://a.example/tin-tuc/',
    'list',
  ],
  [
    'a later page with one teaser',
    page('Tin tức', `<h1>Tin tức</h1>${teaser(1)}`),
    'http://a.example/tin-tuc/?page=4',
    'list',
  ],
  [
    'a list of links only',
    page(
      'Văn bản',
      `<ul>${Array.from({ length: 12 }, (_, at) => `<li><a href="/${at}">Quyết định số ${at} về việc ban hành quy chế</a></li>`).join('')}</ul>`,
    ),
    'http://a.example/van-ban/',
    'list',
  ],
  ['a front page', page('Huyện Trà Ôn', [1, 2, 3, 4].map(teaser).join('')), 'http://a.example/', 'front'],
  [
    'a front page in Vietnamese edition',
    page('Huyện Trà Ôn', [1, 2, 3, 4].map(teaser).join('')),
    'http://a.example/vi/?utm_source=x',
    'front',
  ],
  ['search results', page('Kết quả tìm kiếm', [1, 2].map(teaser).join('')), 'http://a.example/tim-kiem/?q=a', 'search'],
  [
    'a soft 404',
    page(
      'Thông báo',
      '<div class="alert"><p>Trang bạn yêu cầu không tồn tại.</p><p>Vui lòng quay lại trang chủ.</p></div>',
    ),
    'http://a.example/x-9.html',
    'not-found',
  ],
  [
    'an English 404',
    page('Page not found – Site', '<h1>Oops!</h1><p>It looks like nothing was found at this location.</p>'),
    'http://a.example/x',
    'not-found',
  ],
  [
    'a page that asks to wait',
    page('Hãy đợi 60 giây', '<p>Bạn đã gửi quá nhiều yêu cầu. Hãy đợi 60 giây rồi thử lại.</p>'),
    'http://a.example/x-9.html',
    'wait',
  ],
  [
    'a challenge page',
    page('Just a moment...', '<p>Checking your browser before accessing the site.</p>'),
    'http://a.example/x',
    'wait',
  ],
  [
    'a cookie wall',
    '<html><body><script>document.cookie="D1N=8b1a; path=/";window.location.reload(true);</script></body></html>',
    'http://a.example/x',
    'cookie-wall',
  ],
  [
    'a login page',
    page('Đăng nhập', '<form><input name="u"><input type="password"><button>Đăng nhập</button></form>'),
    'http://a.example/users/login/',
    'login',
  ],
  ['an empty body', page('Tin', ''), 'http://a.example/x-1.html', 'empty'],
  [
    'an enciphered print page',
    page('In bài', `<h1>Bài viết số bốn</h1><p>${vowelsShifted(prose.repeat(4))}</p>`),
    'http://a.example/print/4',
    'scrambled',
  ],
  [
    'an article',
    page(
      'Giao lưu truyền thống ở Trà Ôn',
      `<h1>Giao lưu truyền thống ở Trà Ôn</h1><p>${prose}</p><p>${prose} Thêm một câu.</p>`,
    ),
    'http://a.example/giao-luu-7.html',
    'article',
  ],
  [
    'a short article',
    page(
      'Thông báo lịch tiếp dân',
      '<h1>Thông báo lịch tiếp dân</h1><p>Ngày 15/5, Chủ tịch UBND huyện tiếp công dân tại trụ sở, từ 7 giờ 30 phút.</p>',
    ),
    'http://a.example/thong-bao-8.html',
    'article',
  ],
  [
    'an article among teasers',
    page(
      'Giao lưu ở Trà Ôn',
      `<h1>Giao lưu ở Trà Ôn</h1><div id="c"><p>${prose}</p><p>${prose} Thêm câu nữa.</p><p>${prose} Và một câu cuối.</p></div><div>${[1, 2, 3].map(teaser).join('')}</div>`,
    ),
    'http://a.example/giao-luu-9.html',
    'article',
  ],
]

describe('pageKind', () => {
  it.each(cases)('of %s', (_, html, url, kind) => {
    expect(cleanPage({ html, ...(url ? { url } : {}) }).pageKind).toBe(kind)
  })
  it.each([
    ['no text', '', 'empty'],
    ['white space', ' \n\t\u200B\n', 'empty'],
    ['a menu', 'Trang chủ\nGiới thiệu\nLiên hệ', 'empty'],
  ])('of text with %s', (_, text, kind) => expect(cleanPage({ text }).pageKind).toBe(kind))
})
