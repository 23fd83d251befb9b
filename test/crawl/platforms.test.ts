import { describe, expect, it } from 'vitest'
import {
  addressTemplate,
  listKey,
  listRoot,
  pageNumber,
  toRequestAddress,
} from '../../src/crawl/discover/request-address.js'
import { adapterOf, detectPlatform, makeClassifier } from '../../src/crawl/platforms/index.js'
import type { Platform } from '../../src/model/pipeline.js'
import { pipelineFor } from './servers/crawl-kit.js'

const kindOf = (platform: Platform, path: string) =>
  makeClassifier(pipelineFor('http://h.example', { platform }), adapterOf(platform))(`http://h.example${path}`).kind

describe('what an address is', () => {
  it.each<[Platform, string, string]>([
    ['nukeviet', '/tin-tuc/huyen-uy-hop-ban-123.html', 'article'],
    ['nukeviet', '/vi/news/kinh-te/lua-duoc-mua-77.html', 'article'],
    ['nukeviet', '/index.php?language=vi&nv=news&op=kinh-te/lua-duoc-mua-77', 'article'],
    ['nukeviet', '/index.php?language=vi&nv=news&op=kinh-te', 'list'],
    ['nukeviet', '/news/', 'list'],
    ['nukeviet', '/kinh-te/page-2/', 'list'],
    ['nukeviet', '/news/savefile/kinh-te/lua-duoc-mua-77.html', 'ignore'],
    ['nukeviet', '/news/print/kinh-te/lua-duoc-mua-77.html', 'ignore'],
    ['nukeviet', '/news/sendmail/kinh-te/lua-duoc-mua-77.html', 'ignore'],
    ['nukeviet', '/news/tag/nong-thon-moi/', 'ignore'],
    ['nukeviet', '/users/login/?nv_redirect=aa', 'ignore'],
    ['nukeviet', '/seek/?q=a', 'ignore'],
    ['nukeviet', '/index.php?nv=statistics', 'ignore'],
    ['nukeviet', '/uploads/news/2022_07/anh.jpg', 'ignore'],
    ['sharepoint', '/portal/pages/2023-01-30/hoi-nghi-468686.aspx', 'article'],
    ['sharepoint', '/Pages/Huyen-uy-to-chuc-hoi-nghi-so-ket.aspx', 'article'],
    ['sharepoint', '/Pages/Article.aspx?ItemID=12', 'article'],
    ['sharepoint', '/Pages/tin-hoat-dong.aspx', 'list'],
    ['sharepoint', '/Pages/danh-sach.aspx?ChuyenMucID=12&page=2', 'list'],
    ['sharepoint', '/Pages/printpage.aspx?id=12', 'ignore'],
    ['sharepoint', '/_layouts/15/Authenticate.aspx', 'ignore'],
    ['sharepoint', '/portal/pages/TTS.aspx?url=a', 'ignore'],
    ['wordpress', '/2022/07/so-ket/', 'article'],
    ['wordpress', '/so-ket-cong-tac-dan-van/', 'article'],
    ['wordpress', '/category/tin-tuc/page/2/', 'list'],
    ['wordpress', '/2022/07/', 'list'],
    ['wordpress', '/?p=12', 'ignore'],
    ['wordpress', '/so-ket-cong-tac-dan-van/?replytocom=4', 'ignore'],
    ['wordpress', '/so-ket-cong-tac-dan-van/feed/', 'ignore'],
    ['wordpress', '/wp-json/wp/v2/posts', 'ignore'],
    ['wordpress', '/author/admin/', 'ignore'],
    ['joomla', '/index.php/tin/412-hoi-nghi', 'article'],
    ['joomla', '/index.php?option=com_content&view=article&id=4', 'article'],
    ['joomla', '/index.php?option=com_content&view=category&id=4', 'list'],
    ['joomla', '/tin?start=10', 'list'],
    ['joomla', '/tin/412-hoi-nghi?tmpl=component&print=1', 'ignore'],
    ['joomla', '/component/users/?view=login', 'ignore'],
    ['liferay', '/web/huyen/tin/-/asset_publisher/aB1/content/hoi-nghi-so-ket', 'article'],
    ['liferay', '/web/huyen/tin?p_p_id=101_INSTANCE_x&_101_INSTANCE_x_cur=2', 'list'],
    ['liferay', '/web/huyen/tin?p_p_state=pop_up&_101_articleId=5', 'ignore'],
    ['dotnetnuke', '/Tin/ArtMID/412/ArticleID/33/Hoi-nghi', 'article'],
    ['dotnetnuke', '/Tin/tabid/98/Default.aspx', 'list'],
    ['dotnetnuke', '/Login.aspx?returnurl=/', 'ignore'],
    ['generic', '/tin-tuc/hoi-nghi-so-ket-4567.html', 'article'],
    ['generic', '/chi-tiet?id=4567', 'article'],
    ['generic', '/2022/07/11/lua-duoc-mua', 'article'],
    ['generic', '/xa-a-ra-quan-lam-duong-giao-thong', 'article'],
    ['generic', '/tin-tuc', 'list'],
    ['generic', '/tin-tuc?page=3', 'list'],
    ['generic', '/gioi-thieu.html', 'list'],
    ['generic', '/dang-nhap', 'ignore'],
    ['generic', '/tim-kiem?tukhoa=a', 'ignore'],
    ['generic', '/tin-tuc?month=7&year=2022', 'ignore'],
    ['generic', '/lich-cong-tac/', 'ignore'],
    ['generic', '/van-ban/cv-12.pdf', 'ignore'],
    ['generic', '/tin-tuc/%E0%A4%A', 'list'],
  ])('%s %s: %s', (platform, path, kind) => expect(kindOf(platform, path)).toBe(kind))

  it("a pipeline's own patterns come first", () => {
    const pipeline = pipelineFor('http://h.example', {
      patterns: { article: ['^/tin/\\d+$'], list: ['^/muc'], ignore: ['/tin/9'] },
    })
    const classify = makeClassifier(pipeline, adapterOf(null))
    const kinds = ['/tin/1', '/tin/9', '/muc-luc-cua-tat-ca-cac-bai-viet-1234.html', '/login'].map(
      (path) => classify(`http://h.example${path}`).kind,
    )
    expect(kinds).toEqual(['article', 'ignore', 'list', 'ignore'])
  })
})

describe('the software of a page', () => {
  it.each([
    ['<meta name="generator" content="NukeViet v4.5">', 'nukeviet'],
    ['<a class="ms-SkiptoNavigation">Skip Ribbon Commands</a>', 'sharepoint'],
    ['<meta name="generator" content="WordPress 6.4" />', 'wordpress'],
    ['<link href="/wp-content/themes/a/style.css">', 'wordpress'],
    ['<meta name="generator" content="Joomla! - Open Source Content Management">', 'joomla'],
    ['<div id="p_p_id_101_INSTANCE_aB_">', 'liferay'],
    ['<div class="DnnModule DnnModule-HTML">', 'dotnetnuke'],
    ['<html><body>Cổng thông tin</body></html>', null],
    ['<p>Trang này không dùng WordPress</p>', null],
  ])('%s: %s', (html, platform) => expect(detectPlatform(html)).toBe(platform))
})

describe('addresses', () => {
  it.each([
    ['/a?utm_source=x&id=4&fbclid=y#z', 'http://h.example/a?id=4'],
    ['/a;jsessionid=AB12?x=1', 'http://h.example/a?x=1'],
    ['/a?nvvithemever=m&nv_redirect=b', 'http://h.example/a'],
    ['//h.example/a b', 'http://h.example/a%20b'],
    ['http://user:pass@h.example/', 'http://h.example/'],
    ['mailto:a@b.vn', null],
    ['javascript:void(0)', null],
    ['http://[', null],
  ])('%s is asked for as %s', (address, expected) =>
    expect(toRequestAddress(address, 'http://h.example/')).toBe(expected),
  )

  it.each([
    ['http://h.example/tin/page-3/', 3],
    ['http://h.example/tin/page/3', 3],
    ['http://h.example/tin/trang-3.html', 3],
    ['http://h.example/tin?Page=3', 3],
    ['http://h.example/tin?_101_INSTANCE_x_cur=3', 3],
    ['http://h.example/tin?start=30', 30],
    ['http://h.example/tin?page=abc', null],
    ['http://h.example/trang-chu', null],
  ])('%s is page %s', (address, expected) => expect(pageNumber(address)).toBe(expected))

  it('pages of one list have one root, and differ as lists', () => {
    const pages = ['http://h.example/tin/', 'http://h.example/tin/page-2/', 'http://h.example/tin/?page=3']
    expect(new Set(pages.map(listRoot)).size).toBe(1)
    expect(new Set(pages.map(listKey)).size).toBe(3)
    expect(listKey('http://h.example/a?x=1&y=2')).toBe(listKey('https://h.example/a?y=2&x=1'))
  })

  it('days of a calendar share a template', () => {
    expect(addressTemplate('http://h.example/lich/2022/07?d=1')).toBe(
      addressTemplate('http://h.example/lich/2023/12?d=31'),
    )
  })
})
