import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { urlIdentity } from '../../src/clean/index.js'

const same: [string, string[]][] = [
  [
    'an article of NukeViet',
    [
      'http://yenson.example/tin-tuc/ra-mat-mo-hinh-412.html',
      'https://YENSON.example/tin-tuc/ten-da-sua-412.html',
      'http://yenson.example/vi/news/tin-tuc/ra-mat-mo-hinh-412.html',
      'http://yenson.example/news/savefile/tin-tuc/ra-mat-mo-hinh-412.html',
      'http://yenson.example/news/print/tin-tuc/ra-mat-mo-hinh-412.html',
      'http://yenson.example/index.php?language=vi&nv=news&op=tin-tuc/ra-mat-mo-hinh-412',
      'http://yenson.example/index.php?nv=news&op=savefile/tin-tuc/ra-mat-mo-hinh-412',
      'http://yenson.example/tin-tuc/ra-mat-mo-hinh-412.html?nvvithemever=m&nv_redirect=abc',
      'http://yenson.example/tin-tuc/ra-mat-mo-hinh-412.html?utm_source=zalo#binhluan',
    ],
  ],
  [
    'a page of SharePoint',
    [
      'https://tinh.example/Pages/tin.aspx?ItemID=7&CateID=2',
      'https://tinh.example/Pages/tin.aspx?CateID=2&ItemID=7&IsDlg=1',
      'https://tinh.example:443/Pages/tin.aspx?CateID=2&ItemID=7',
    ],
  ],
  [
    'an item of a SharePoint list',
    [
      'http://s.example/noidung/Lists/HoatDong/View_Detail.aspx?ItemID=31',
      'http://s.example/noidung/Lists/HoatDong/printpage.aspx?ItemID=31',
      'http://s.example/noidung/lists/hoatdong/SendToFriend.aspx?ItemID=31&IsDlg=1',
    ],
  ],
  [
    'a page with a session',
    [
      'http://a.example/chi-tiet?id=5',
      'http://a.example/chi-tiet;jsessionid=0A1B2C3D?id=5',
      'http://a.example/chi-tiet?PHPSESSID=ffeeddccbbaa&id=5',
      'http://a.example/chi-tiet?id=5&fbclid=IwAR0',
    ],
  ],
  [
    'a post of WordPress',
    ['https://w.example/2022/05/bai/', 'https://w.example/2022/05/bai', 'https://w.example/2022/05/bai/?replytocom=4'],
  ],
  [
    'an article of DNN',
    ['https://d.example/tin/ArtMID/412/ArticleID/88/ten', 'https://d.example/khac/ArtMID/9/ArticleID/88/ten-moi'],
  ],
  [
    'an article of Joomla',
    [
      'http://j.example/index.php?option=com_content&view=article&id=12:ten&catid=3&Itemid=101',
      'http://j.example/index.php?option=com_content&view=article&id=12&tmpl=component&print=1',
    ],
  ],
]

describe('urlIdentity', () => {
  it.each(same)('folds all addresses of %s', (_, addresses) => {
    expect(new Set(addresses.map(urlIdentity)).size).toBe(1)
  })
  it.each([
    ['http://a.example/tin/bai-1.html', 'http://a.example/tin/bai-2.html'],
    ['http://a.example/tin/bai-5.html', 'http://www.a.example/tin/bai-5.html'],
    ['http://a.example/tin/phong-chong-covid-19.html', 'http://a.example/tin/tiem-chung-covid-19.html'],
    ['http://a.example/tin/ke-hoach-nam-2022.html', 'http://a.example/tin/tong-ket-nam-2022.html'],
    ['http://a.example/chi-tiet?id=5', 'http://a.example/chi-tiet?id=6'],
    ['http://s.example/Lists/Tin/View.aspx?ItemID=1', 'http://s.example/Lists/VanBan/View.aspx?ItemID=1'],
    ['http://s.example/Lists/Tin/View.aspx?ItemID=1', 'http://s.example/Lists/Tin/View.aspx?ItemID=2'],
    ['http://s.example/Pages/tin.aspx?ItemID=1', 'http://s.example/Pages/van-ban.aspx?ItemID=1'],
    ['http://a.example/ds?page=1', 'http://a.example/ds?page=2'],
    ['http://a.example/?name=News&sid=12', 'http://a.example/?name=News&sid=13'],
  ])('keeps %s and %s apart', (one, other) => expect(urlIdentity(one)).not.toBe(urlIdentity(other)))
  it('is stable and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true })), (address) => {
        expect(urlIdentity(address)).toBe(urlIdentity(address))
      }),
    )
  })
})
