import { escapeHtml } from './editor-styles.js'
import type { Story } from './story.js'

/** How a platform prints a story among everything that is not the story. Markup after the platforms' own themes. */
export type PageTemplate = {
  name: string
  url: string
  render: (story: Story, body: string) => string
  /** What the template does not print. */
  lacks?: ('author' | 'credit' | 'section')[]
}

const pad = (value: string) => value.padStart(2, '0')
const day = (story: Story) => story.published.slice(0, 10).split('-').reverse().join('/')
const clock = (story: Story) => story.published.slice(11, 16)
const weekdays = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy']
const weekday = (story: Story) => weekdays[new Date(`${story.published.slice(0, 10)}T00:00:00Z`).getUTCDay()]!

const menu = (names: string[]) =>
  `<ul class="nav navbar-nav menu">${names.map((name) => `<li class="dropdown"><a href="/${pad(String(name.length))}">${name}</a></li>`).join('')}</ul>`
const sections = [
  'Trang chủ',
  'Giới thiệu',
  'Tin tức - Sự kiện',
  'Văn bản chỉ đạo',
  'Thủ tục hành chính',
  'Hỏi đáp',
  'Liên hệ',
]
const related = (story: Story, item: (title: string, date: string) => string) =>
  story.others.map((title, at) => item(escapeHtml(title), `${pad(String(at + 3))}/0${at + 2}/2023`)).join('\n')

const counter = `<div class="panel"><div class="panel-heading">Thống kê truy cập</div><ul class="counter list-none display-table">
<li><span><em class="fa fa-bolt"></em> Đang truy cập</span><span>57</span></li><li><span>Hôm nay</span><span>3,418</span></li>
<li><span>Tháng hiện tại</span><span>88,120</span></li><li><span>Tổng lượt truy cập</span><span>7,204,551</span></li></ul></div>`

const nukevietHead = (
  story: Story,
) => `<!DOCTYPE html><html lang="vi" xmlns="http://www.w3.org/1999/xhtml" prefix="og: http://ogp.me/ns#"><head>
<title>${escapeHtml(story.title)} - ${story.section} - Cổng thông tin điện tử huyện</title>
<meta name="description" content="${escapeHtml(story.lead)}"><meta name="author" content="Cổng thông tin điện tử huyện">
<meta name="generator" content="NukeViet v4.5"><meta charset="utf-8">
<meta property="og:title" content="${escapeHtml(story.title)}"><meta property="og:type" content="article">
<meta property="og:site_name" content="Cổng thông tin điện tử huyện">
<meta property="article:published_time" content="${story.published.slice(0, 10)}+07${story.published.slice(14, 16)}:${story.published.slice(11, 13)}:00">
<meta property="article:section" content="${story.section}"></head>`

const microdata = (
  story: Story,
) => `<div class="hidden hide d-none" itemprop="author" itemtype="http://schema.org/Person" itemscope><span itemprop="name">${story.author}</span></div>
<span class="hidden hide d-none" itemprop="datePublished">${story.published}+07:00</span><span class="hidden hide d-none" itemprop="dateModified">2023-01-05T09:00:00+07:00</span>
<span class="hidden hide d-none" itemprop="mainEntityOfPage">http://huyen.example/x-12.html</span>
<div class="hidden hide d-none" itemprop="publisher" itemtype="http://schema.org/Organization" itemscope><span itemprop="name">Cổng thông tin điện tử huyện</span></div>`

const nukevietTail = (
  story: Story,
) => `<div class="news_column panel panel-default"><div class="panel-body"><form id="form3B" action=""><div class="h5 clearfix">
<p id="stringrating">Tổng số điểm của bài viết là: 5 trong 1 đánh giá</p><span itemscope itemtype="http://schema.org/AggregateRating">Xếp hạng: <span itemprop="ratingValue">5</span> - <span itemprop="ratingCount">1</span> phiếu bầu</span>
<div style="padding: 5px;"><input class="hover-star" type="radio" value="1" title="Bài viết rất kém" /><span id="hover-test">Click để đánh giá bài viết</span></div></div></form></div></div>
<div class="news_column panel panel-default"><div class="panel-body"><div id="idcomment" class="nv-fullbg"><div class="row clearfix"><div class="col-xs-12 text-left"><p class="comment-title"><em class="fa fa-comments">&nbsp;</em> Ý kiến bạn đọc</p></div>
<div class="col-xs-12 text-right"><select id="sort"><option value="0">Sắp xếp theo bình luận mới</option><option>Sắp xếp theo bình luận cũ</option></select></div></div>
<div id="showcomment"><ul class="comment-list"><li class="media"><div class="media-body"><strong class="cm_item">Nguyễn Văn Tư</strong><p>Tôi đọc bài này thấy rất hay, mong huyện sớm nhân rộng để bà con các thôn khác cùng làm theo, cảm ơn ban biên tập đã thông tin đầy đủ.</p><ul class="comment-tool"><li>Trả lời</li></ul></div></li></ul></div>
<div id="formcomment" class="comment-form"><div class="alert alert-danger fade in">Bạn cần đăng nhập với tư cách là <strong>Thành viên chính thức</strong> để có thể bình luận</div></div></div></div></div>
<div class="news_column panel panel-default"><div class="panel-body other-news"><p class="h3"><strong>Những tin mới hơn</strong></p><div class="clearfix"><ul class="detail-related related list-none list-items">
${related(story, (title, date) => `<li><em class="fa fa-angle-right">&nbsp;</em><h4><a href="/tin/x-9.html" title="${title}">${title}</a></h4> <em>(${date})</em></li>`)}
</ul></div><p class="h3"><strong>Những tin cũ hơn</strong></p><div class="clearfix"><ul class="detail-related related list-none list-items">
${related(story, (title, date) => `<li><em class="fa fa-angle-right">&nbsp;</em><h4><a href="/tin/y-8.html">${title}</a></h4> <em>(${date})</em></li>`)}</ul></div></div></div>`

const timeout = `<div id="timeoutsess" class="chromeframe">Bạn đã không sử dụng Site, <a onclick="timeoutsesscancel();" href="#">Bấm vào đây để duy trì trạng thái đăng nhập</a>. Thời gian chờ: <span id="secField"> 60 </span> giây</div>`

const signature = (story: Story, authorLabel: string) =>
  `<div class="margin-bottom-lg"><p class="h5 text-right"><strong>${authorLabel}: </strong>${story.author}</p>${story.credit ? `<p class="h5 text-right"><strong>Nguồn tin: </strong>${story.credit}</p>` : ''}</div>`

const reprint =
  'Chú ý: Việc đăng lại bài viết trên ở website hoặc các phương tiện truyền thông khác mà không ghi rõ nguồn http://huyen.example là vi phạm bản quyền'

export const nukevietDefault: PageTemplate = {
  name: 'nukeviet',
  url: 'http://huyen.example/tin-hoat-dong/bai-viet-12.html',
  render: (story, body) => `${nukevietHead(story)}<body>
<noscript><div class="alert alert-danger">Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.<br />Website chỉ làm việc khi bạn bật nó trở lại.</div></noscript>
<div id="mobilePage"></div><header><div class="container"><div id="header" class="row"><div class="logo"><a href="/"><img src="/logo.png" alt="Cổng"></a><h1>Cổng thông tin điện tử huyện</h1><h2>Huyện ủy - HĐND - UBND</h2></div>
<div class="headerSearch"><div class="input-group"><input type="text" class="form-control"><button type="button" class="btn btn-info">Tìm kiếm</button></div></div></div></div></header>
<nav class="second-nav" id="menusite"><div class="container">${menu(sections)}</div></nav>
<section><div class="container" id="body"><nav class="third-nav"><div class="row"><div class="clearfix"><div class="col-xs-24"><div class="breadcrumbs-wrap"><div class="display"><a class="show-subs-breadcrumbs hidden" href="#"><em class="fa fa-lg fa-angle-right"></em></a><ul class="breadcrumbs list-none"></ul></div><ul class="subs-breadcrumbs"></ul>
<ul class="temp-breadcrumbs hidden" itemscope itemtype="https://schema.org/BreadcrumbList"><li itemprop="itemListElement"><a href="/" itemprop="item" title="Trang nhất"><span itemprop="name">Trang nhất</span></a></li><li><a href="/tin/"><span class="txt" itemprop="name">${story.section}</span></a></li></ul></div></div></div></div></nav>
<div class="row"><div class="col-sm-16 col-md-18">
<div class="news_column panel panel-default" itemtype="http://schema.org/NewsArticle" itemscope><div class="panel-body"><h1 class="title margin-bottom-lg" itemprop="headline">${escapeHtml(story.title)}</h1>${microdata(story)}
<div class="row margin-bottom-lg"><div class="col-md-12"><span class="h5">${weekday(story)} - ${day(story)} ${clock(story)}</span></div><div class="col-md-12"><ul class="list-inline text-right"><li><a class="dimgray" title="Gửi bài viết qua email" href="#"><em class="fa fa-envelope fa-lg">&nbsp;</em></a></li><li><a class="dimgray" title="In ra" href="#"><em class="fa fa-print fa-lg">&nbsp;</em></a></li></ul></div></div>
<div class="clearfix"><div class="hometext m-bottom" itemprop="description">${escapeHtml(story.lead)}</div></div>
<div id="news-bodyhtml" class="bodytext margin-bottom-lg">${body}</div>${signature(story, 'Tác giả')}<div class="alert alert-info margin-bottom-lg">${reprint}</div></div></div>${nukevietTail(story)}
</div><div class="col-sm-8 col-md-6"><div class="panel panel-primary"><div class="panel-heading">Tin đọc nhiều</div><div class="panel-body"><ul class="block_tophits list-none">${related(story, (title) => `<li class="clearfix"><a class="show" href="/z.html">${title}</a></li>`)}</ul></div></div>${counter}</div></div></div></section>
<footer id="footer"><div class="wraper"><div class="container"><p>© Bản quyền thuộc về <strong>UBND huyện</strong>.</p><p>Mã nguồn <a href="#">NukeViet CMS</a>. Thiết kế bởi <a href="#">VINADES.,JSC</a>. | <a href="#">Điều khoản sử dụng</a></p><ul class="company_info"><li>Địa chỉ: Số 1, đường Lê Lợi, thị trấn</li><li>Điện thoại: 0203.3826.111</li><li>Email: vp@huyen.example</li></ul></div></div></footer>
${timeout}<div id="openidResult" class="nv-alert" style="display:none"></div></body></html>`,
}

export const nukevietGovernment: PageTemplate = {
  name: 'nukeviet-egov',
  url: 'http://huyen.example/news/tin-tuc/bai-viet-345.html',
  render: (
    story,
    body,
  ) => `${nukevietHead(story)}<body class="egov"><div class="body-bg"><div class="wraper"><header><div class="container"><div class="banner"><a href="/"><img src="/banner.jpg"></a></div><div class="topbar"><span>Hôm nay: Thứ sáu, 17/03/2023, 09:12</span><a href="/users/login">Đăng nhập</a></div></div></header>
<div id="menusite">${menu(sections)}</div><section><div id="body"><div class="row"><div class="col-md-17">
<div class="news_column panel panel-default newsdetail"><div class="panel-body"><h1 class="title margin-bottom-lg">${escapeHtml(story.title)}</h1>
<div class="row margin-bottom-lg newsdetailmetatop"><div class="col-md-12"><span class="h5"><i class="fa fa-clock-o" aria-hidden="true"></i>${weekday(story)} - ${day(story)} ${clock(story)}</span><span class="h5"><i class="fa fa-eye" aria-hidden="true"></i>412</span><span class="h5"><i class="fa fa-comment-o" aria-hidden="true"></i>0</span></div><div class="col-md-12"><ul class="list-inline text-right"><li><a title="In ra" href="#"><em class="fa fa-print">&nbsp;</em></a></li></ul></div></div>
<div class="clearfix"><div class="hometext m-bottom">${escapeHtml(story.lead)}</div></div><div id="news-bodyhtml" class="bodytext margin-bottom-lg has-attach">${body}</div>
<div class="panel panel-default"><div class="panel-heading"><i class="fa fa-download fa-fw"></i><strong>File đính kèm</strong></div><div class="list-group news-download-file"><div class="list-group-item"><a href="/f.pdf" title="Tải về">Tải về: <strong>bao-cao.pdf</strong></a></div></div></div>
${signature(story, 'Tác giả bài viết')}<div class="alert alert-info margin-bottom-lg">${reprint}</div></div></div>
<div class="news_column panel panel-default newsdetailbox"><div class="panel-body"><div class="h5"><em class="fa fa-tags">&nbsp;</em><strong>Từ khóa: </strong><a href="/tag/a"><em>dân vận</em></a>, <a href="/tag/b"><em>nông thôn mới</em></a></div></div></div>${nukevietTail(story)}
<div class="news_column panel panel-default newsdetailbox"><div class="panel-body other-news faqopinion"><div class="optabarea"><div class="tptabtitle"><ul><li><a href="#news-relatednew" class="active">Những tin mới hơn</a></li><li><a href="#news-related">Những tin cũ hơn</a></li></ul></div><div class="tptabcontent tabtrue"><div class="clearfix" id="news-relatednew"><ul class="related related-square">${related(story, (title, date) => `<li><em class="fa fa-angle-right">&nbsp;</em><a href="/q.html" title="${title}"><h4>${title}</h4></a> <em>(${date})</em></li>`)}</ul></div></div></div></div></div>
</div><div class="col-md-7"><div class="box-icon-title">Văn bản mới</div><ul class="lawlist">${related(story, (title) => `<li><a href="/laws/">Số 12/QĐ-UBND</a><p>${title}</p></li>`)}</ul>${counter}</div></div></div></section>
<footer id="footer"><div class="wraper"><div class="container">CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN<br>Chịu trách nhiệm chính: Ông Trần Văn Ba - Phó Chủ tịch UBND huyện<br>Địa chỉ: Trung tâm hành chính huyện<br>Giấy phép số 15/GP-TTĐT do Sở Thông tin và Truyền thông cấp ngày 12/3/2019</div></div></footer></div>${timeout}</div></body></html>`,
}

export const nukevietMobile: PageTemplate = {
  name: 'nukeviet-mobile',
  url: 'http://huyen.example/vi/news/tin/bai-viet-77.html',
  render: (
    story,
    body,
  ) => `${nukevietHead(story)}<body><div id="wraper"><div class="sitemenu-ct"><header id="header"><div class="logo"><h1><a href="/">Cổng thông tin điện tử huyện</a></h1></div></header>${menu(sections)}</div>
<section id="body"><div class="breadcrumbs-wrap"><ol class="breadcrumb"><li><a href="/">Trang nhất</a></li><li><a href="/vi/news/">${story.section}</a></li></ol></div>
<div class="news_column panel panel-default" itemtype="http://schema.org/NewsArticle" itemscope><div class="panel-body"><h1 itemprop="headline">${escapeHtml(story.title)}</h1>${microdata(story)}<em class="time">${weekday(story)} - ${day(story)} ${clock(story)}</em><hr />
<div id="hometext"><div class="h2" itemprop="description">${escapeHtml(story.lead)}</div></div><div class="bodytext">${body}</div>
<p class="text-right"><strong>Tác giả: </strong>${story.author}</p>${story.credit ? `<p class="text-right"><strong>Nguồn tin: </strong>${story.credit}</p>` : ''}<div class="alert alert-info copyright">${reprint}</div><hr />
<div class="socialicon pull-left"><div class="fb-like">&nbsp;</div><a href="#" class="twitter-share-button">Tweet</a></div><div class="clear">&nbsp;</div>
<div class="row"><div class="col-md-12"><div class="keywords"><em class="fa fa-tags">&nbsp;</em><strong>Tags: </strong><a href="#"><em>dân vận</em></a>, <a href="#"><em>thi đua</em></a></div></div><div class="col-md-12"><br /><form id="form3B" action=""><div class="clearfix"><p id="stringrating">Tổng số điểm của bài viết là: 9 trong 2 đánh giá</p><div><input class="hover-star" type="radio"><span id="hover-test">Click để đánh giá bài viết</span></div></div></form></div></div>
<div id="idcomment"><p class="comment-title">Ý kiến bạn đọc</p><div id="formcomment"><form><input id="commentname"><label>Mã an toàn</label></form></div></div>
<p><strong>Theo dòng sự kiện</strong></p><ul class="related">${related(story, (title, date) => `<li><em class="fa fa-angle-right">&nbsp;</em><a href="/t.html" title="${title}">${title}</a> <em>(${date})</em></li>`)}</ul><div class="clear">&nbsp;</div><p class="text-right"><a href="/topic/">Xem tiếp...</a></p>
<p><strong>Những tin cũ hơn</strong></p><ul class="related">${related(story, (title, date) => `<li><a class="list-inline" href="/t.html">${title}</a> <em>(${date})</em></li>`)}</ul></div></div></section><footer class="site-footer">© Huyện</footer></div>${timeout}</body></html>`,
}

export const nukevietOld: PageTemplate = {
  name: 'nukeviet-3.4',
  url: 'http://huyen.example/index.php?language=vi&nv=news&op=Tin-tuc/Bai-viet-901',
  render: (
    story,
    body,
  ) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="generator" content="Nukeviet v3.4" /><title>${escapeHtml(story.title)} - ${story.section} - ${story.section} - Trang thông tin điện tử</title></head>
<body><div id="container"><div id="header"><div id="logo"><a href="/">Trang thông tin điện tử</a></div></div><div id="topmenu">${menu(sections)}</div><div id="message">Chào mừng bạn đến với trang thông tin điện tử của huyện</div>
<div class="col-a1"><div class="box silver"><h3 class="header">Danh mục</h3>${menu(sections)}</div>${counter}</div><div class="col-b1"><div class="breakcoup"><a href="/">Trang nhất</a> » <a href="/tin">${story.section}</a></div>
<div class="news_column" style="padding:0 !important;margin:0 !important;"><div id="news_detail"><h1>${escapeHtml(story.title)}</h1><span class="time">${weekday(story)} - ${day(story)} ${clock(story)}</span><div class="control"><ul><li><a class="print" href="#"></a></li></ul></div><div style="clear: both;"></div>
<div id="hometext">${escapeHtml(story.lead)}</div><div class="bodytext">${body}</div><p style="text-align: right;"><strong>Tác giả: </strong>${story.author}</p>${story.credit ? `<p style="text-align: right;"><strong>Nguồn tin: </strong>${story.credit}</p>` : ''}<p class="copyright">${reprint}</p></div>
<form id="form3B" action=""><div class="clearfix"><div id="stringrating">Tổng số điểm của bài viết là: 9 trong 2 đánh giá</div><div style="padding: 5px;"><span id="hover-test">Click để đánh giá bài viết</span></div></div></form><div class="keywords"><strong>Từ khóa: </strong><a href="#"><em>dân vận</em></a></div>
<div id="idcomment"><ul class="control"><li><a href="#"><strong>Xem phản hồi</strong></a></li><li>-- <a href="#"><strong>Gửi phản hồi</strong></a></li></ul></div><p><strong>Những tin mới hơn</strong></p><ul class="related">${related(story, (title, date) => `<li><a href="/v.html">${title}</a> <span class="date">(${date})</span></li>`)}</ul></div></div>
<div class="fr">${counter}</div><div id="footer">Bản quyền: Trang thông tin điện tử huyện. Ghi rõ nguồn khi phát hành lại thông tin từ website này.</div></div></body></html>`,
}
