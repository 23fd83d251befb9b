// Pages of an invented portal, about 20 kB of HTML each, no two alike: menu, scripts and sidebar around an article that is
// put together from the demo fixtures, its figures drawn anew. The same number gives the same page in every process.
import { generatePages } from './generate-pages.mjs'

export const portalHost = 'bench.tinhuyen.example'

const articles = generatePages(600_000).map((page) => page.split(/\n+/).filter((line) => line.trim() !== ''))
const sections = ['chinh-tri', 'kinh-te', 'van-hoa-xa-hoi', 'quoc-phong-an-ninh', 'dan-van', 'chuyen-doi-so']
const places = ['Đông Sơn', 'Tây Hồ', 'Nam Tiến', 'Bắc Lý', 'Trung Hòa', 'An Bình', 'Phú Mỹ', 'Tân Lập']
const works = [
  'làm đường ngõ xóm',
  'thu gom rác',
  'trồng hàng cây',
  'góp công xây nhà văn hóa',
  'dạy nghề may',
  'nuôi tôm',
]

const style = `<style>${Array.from({ length: 48 }, (_, at) => `.cot-${at}{float:left;width:${at + 10}px;color:#${at}a${at % 9}}`).join('\n')}</style>`
const script = `<script>${Array.from({ length: 24 }, (_, at) => `var khoi_${at} = { ma: ${at}, cho: ${at * 40}, ten: "khoi-${at}" };`).join('\n')}</script>`
const menu = `<ul class="nav navbar-nav">${sections
  .flatMap((section) =>
    places.map((place, at) => `<li><a href="/${section}/xa-${at}/" title="${place}">${place}</a></li>`),
  )
  .join('\n')}</ul>`

/** Page `number` (from 0). */
export function makePage(number) {
  const section = sections[number % sections.length]
  const slug = `tin-so-${number}-${sections[(number * 5) % sections.length]}`
  const [title, ...rest] = articles[number % articles.length]
  const further = articles[(number * 31 + 7) % articles.length].slice(1)
  const paragraphs = [...rest, ...further, closing(number)]
  const day = new Date(Date.UTC(2012, 0, 1) + ((number * 7) % 4700) * 86_400_000).toISOString().slice(0, 10)
  const [year, month, date] = day.split('-')
  const headline = `${title.replace(/^#+ */, '')} (số ${number})`
  const html = `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>${headline} - Cổng thông tin huyện Bình Minh</title>
<meta name="generator" content="NukeViet v4.5"><meta property="og:type" content="article"><meta property="og:title" content="${headline}">
${style}
${script}
</head><body><header><div class="logo"><a href="/">Cổng thông tin điện tử huyện Bình Minh</a></div>${menu}</header>
<div class="breadcrumb"><a href="/">Trang chủ</a> » <a href="/${section}/">${section}</a></div>
<div class="row"><div class="col-md-16"><div class="news_column panel"><div class="panel-body">
<h1 class="title margin-bottom-lg">${headline}</h1><div class="h5">Thứ hai, ${date}/${month}/${year} 08:${String(number % 60).padStart(2, '0')}</div>
<div id="news-bodyhtml" class="bodytext">${paragraphs.map((text) => `<p style="text-align: justify;">${text}</p>`).join('\n')}</div>
<p class="author"><strong>Tác giả:</strong> Ban biên tập</p></div></div></div>
<aside class="col-md-8"><div class="panel"><h3>Tin cùng chuyên mục</h3><ul class="related">${related(number, section)}</ul></div></aside></div>
<footer><p>Số lượt truy cập: ${(number * 977 + 24_241_168).toLocaleString('en-US')}</p></footer></body></html>`
  return { url: `https://${portalHost}/${section}/${slug}-${number + 1}.html`, html }
}

function closing(number) {
  const place = places[(number * 3) % places.length]
  return `Cũng trong dịp này, xã ${place} giới thiệu cách ${works[number % works.length]} với ${(number % 89) + 11} hộ cùng tham gia.`
}

function related(number, section) {
  return Array.from({ length: 18 }, (_, at) => {
    const other = (number * 13 + at * 101) % 90_000
    const name = `${places[other % places.length]}: bà con ${works[(other + at) % works.length]} trong tháng ${(other % 12) + 1}`
    return `<li class="clearfix"><a href="/${section}/tin-so-${other}.html" title="${name}"><img src="/anh/${other}.jpg" alt="${name}" width="80"></a><a class="show" href="/${section}/tin-so-${other}.html">${name}</a></li>`
  }).join('\n')
}
