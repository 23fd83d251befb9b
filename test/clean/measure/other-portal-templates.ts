import { escapeHtml } from './editor-styles.js'
import type { PageTemplate } from './portal-templates.js'
import type { Story } from './story.js'

const day = (story: Story) => story.published.slice(0, 10).split('-').reverse().join('/')
const clock = (story: Story) => story.published.slice(11, 16)
const cut = (title: string) => `${title.slice(0, 40).trimEnd()}...`
const links = (story: Story, item: (title: string) => string) =>
  story.others.map((title) => item(escapeHtml(title))).join('\n')
const menu = ['Trang chủ', 'Bộ máy tổ chức', 'Tin tức', 'Văn bản', 'Dịch vụ công', 'Góp ý']
  .map((name) => `<li><a href="/m">${name}</a></li>`)
  .join('')
const inhouseCounter =
  '<div class="counter-box"><p>Đang online: 12</p><p>Hôm nay: 845</p><p>Trong tuần: 6.120</p><p>Tất cả: 412.877</p></div>'
const closing = (story: Story) =>
  `<p style="text-align:right"><strong>${story.author}${story.credit ? ` – ${story.credit}` : ''}</strong></p>`

export const sharepointPortal: PageTemplate = {
  name: 'sharepoint',
  url: 'https://tinh.example/huyen/Pages/2022-12-15/bai-viet-4686.aspx',
  render: (
    story,
    body,
  ) => `<!DOCTYPE html><html dir="ltr" lang="vi-VN"><head><meta name="GENERATOR" content="Microsoft SharePoint" /><meta charset="utf-8"><title>
	${cut(escapeHtml(story.title))}
</title></head><body><form method="post" action="./bai-viet.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUBMGQ=" />
<div id="ms-accessible"><a href="#" class="ms-SkiptoNavigation ms-accessible" accesskey="Y">Skip Ribbon Commands</a><a href="#" class="ms-SkiptoMainContent ms-accessible">Skip to main content</a></div><div id="TurnOnAccessibility" style="display:none" class="s4-notdlg noindex"><a class="ms-TurnOnAcc">Turn on more accessible mode</a></div>
<div id="s4-workspace"><div id="s4-bodyContainer"><div class="header"><div class="banner"><img src="/_catalogs/banner.png"></div><div class="date-now">Hôm nay, ngày 20/03/2023</div><ul class="menu-ngang">${menu}</ul></div>
<table id="MSO_ContentTable" width="100%"><tr><td class="left-col" valign="top"><div class="menu-left"><ul>${menu}</ul></div>${inhouseCounter}</td><td valign="top"><div id="ctl00_MSO_ContentDiv"><div class="breadcrumb-sp"><a href="/">Tin tức - Sự kiện</a> <a href="/tin">${story.section}</a></div>
<div class="ctl00_g_1"><h1 class="News_Detail_Title">${escapeHtml(story.title)}</h1><span class="News_Time_Post">Ngày đăng: ${day(story)} ${clock(story)}</span><div class="News_Tools"><a href="printpage.aspx?ItemID=4">In trang</a> <a href="sendtofriend.aspx">Gửi cho bạn bè</a> <a href="TTS.aspx">Đọc bài</a></div>
<div id="divArticleDescription"><div id="divArticleDescription1"><div class="ExternalClassA1B2">\u200B${escapeHtml(story.lead)}</div></div><div id="divArticleDescription2"><div class="ExternalClass9F8E ms-rtestate-field">\u200B${body}${closing(story)}<p>\u200B<br/></p></div></div></div>
<div class="News_Other"><div class="title-other">Các tin khác</div><ul>${links(story, (title) => `<li><a href="/o.aspx">${title}</a> (12/12/2022)</li>`)}</ul><div class="paging"><a href="?Page=1">1</a> <a href="?Page=2">2</a> <a href="?Page=3">3</a></div></div></div></div></td>
<td class="right-col"><div class="box-right"><div class="box-title">Thông tin mới nhất</div><ul>${links(story, (title) => `<li><a href="/o.aspx">${title}</a></li>`)}</ul></div></td></tr></table>
<div class="footer-sp"><p>Cơ quan chủ quản: UBND huyện</p><p>Địa chỉ: Số 2, đường Trần Hưng Đạo</p><p>Điện thoại: 0226.3880.222 - Fax: 0226.3880.223</p></div></div></div></form></body></html>`,
}

export const wordpressPortal: PageTemplate = {
  name: 'wordpress-classic',
  url: 'https://huyen.example/2022/12/bai-viet/',
  render: (
    story,
    body,
  ) => `<!DOCTYPE html><html lang="vi"><head><meta charset="UTF-8"><title>${escapeHtml(story.title)} &#8211; Huyện</title><meta name="generator" content="WordPress 5.9.3" /><link rel='stylesheet' href='/wp-content/themes/govt/style.css' /><meta property="article:published_time" content="${story.published}+07:00" /><meta property="og:title" content="${escapeHtml(story.title)} - Huyện" /><meta property="og:site_name" content="Huyện" /></head>
<body class="post-template-default single single-post postid-12 single-format-standard has-sidebar sidebar-1"><div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Chuyển đến nội dung</a><header id="masthead" class="site-header"><p class="site-title"><a href="/">Huyện</a></p><nav id="site-navigation" class="main-navigation"><ul id="primary-menu">${menu}</ul></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main"><article id="post-12" class="post-12 post type-post category-tin tag-dan-van"><header class="entry-header"><span class="cat-links"><a href="/c" rel="category tag">${story.section}</a></span><h1 class="entry-title">${escapeHtml(story.title)}</h1>
<div class="entry-meta"><span class="posted-on">Đăng ngày <a href="#" rel="bookmark"><time class="entry-date published" datetime="${story.published}+07:00">${day(story)}</time><time class="updated" datetime="2023-02-01T10:00:00+07:00">01/02/2023</time></a></span><span class="byline"> bởi <span class="author vcard"><a class="url fn n" href="/author">${story.author}</a></span></span></div></header>
<div class="entry-content"><p><strong>${escapeHtml(story.lead)}</strong></p>${body}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Chia sẻ:</h3><ul><li><a class="share-twitter">Twitter</a></li><li><a class="share-facebook">Facebook</a></li></ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Có liên quan</em></h3></div></div>
<footer class="entry-footer"><span class="tags-links">Thẻ: <a href="/t" rel="tag">dân vận</a>, <a href="/t" rel="tag">thi đua</a></span></footer></article>
<nav class="navigation post-navigation"><h2 class="screen-reader-text">Điều hướng bài viết</h2><div class="nav-links"><div class="nav-previous"><a href="/p">${escapeHtml(story.others[0]!)}</a></div><div class="nav-next"><a href="/n">${escapeHtml(story.others[1]!)}</a></div></div></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">2 bình luận</h2><ol class="comment-list"><li class="comment"><article class="comment-body"><footer class="comment-meta"><b class="fn">Hoa Mai</b></footer><div class="comment-content"><p>Bài viết rất bổ ích, xin cảm ơn tác giả. Ở xã tôi cũng đang làm theo cách này từ năm ngoái và bà con phấn khởi lắm.</p></div></article></li></ol><div id="respond" class="comment-respond"><h3 class="comment-reply-title">Trả lời <small><a rel="nofollow">Hủy</a></small></h3><form class="comment-form"><p class="comment-notes">Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *</p><p><label>Bình luận *</label><textarea></textarea></p></form></div></div></main></div>
<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2 class="widget-title">Bài viết mới</h2><ul>${links(story, (title) => `<li><a href="/r">${title}</a></li>`)}</ul></section></aside></div><footer id="colophon" class="site-footer"><div class="site-info">Bản quyền © Huyện. Giao diện của WordPress.</div></footer></div></body></html>`,
  lacks: ['credit'],
}

export const wordpressBlocks: PageTemplate = {
  name: 'wordpress-blocks',
  url: 'https://huyen.example/bai-viet/',
  render: (
    story,
    body,
  ) => `<!DOCTYPE html><html lang="vi"><head><meta charset="UTF-8" /><title>${escapeHtml(story.title)} – Huyện</title><link rel="https://api.w.org/" href="/wp-json/" /><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Article","headline":${JSON.stringify(story.title)},"datePublished":"${story.published}+07:00","author":{"@type":"Person","name":"${story.author}"},"articleSection":["${story.section}"]},{"@type":"WebPage","name":"x"}]}</script></head>
<body class="wp-singular post-template-default single single-post wp-embed-responsive"><div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group has-global-padding"><p class="wp-block-site-title"><a href="/">Huyện</a></p><nav class="wp-block-navigation"><ul class="wp-block-navigation__container">${menu}</ul></nav></div></header>
<main class="wp-block-group"><div class="wp-block-group alignfull has-global-padding"><h1 class="wp-block-post-title">${escapeHtml(story.title)}</h1><div class="wp-block-group"><p>Được viết bởi</p><div class="wp-block-post-author-name"><a href="/a">${story.author}</a></div><p>trong</p><div class="taxonomy-category wp-block-post-terms"><a href="/c" rel="tag">${story.section}</a></div><div class="wp-block-post-date"><time datetime="${story.published}+07:00">${day(story)}</time></div></div>
<div class="entry-content alignfull wp-block-post-content has-global-padding is-layout-constrained"><p class="has-medium-font-size">${escapeHtml(story.lead)}</p>${body}</div>
<div class="wp-block-group"><nav class="wp-block-group" aria-label="Điều hướng bài viết"><div class="post-navigation-link-previous wp-block-post-navigation-link"><a href="/p">${escapeHtml(story.others[0]!)}</a></div></nav></div>
<div class="wp-block-comments"><h2 class="wp-block-heading">Bình luận</h2><div id="respond" class="comment-respond wp-block-post-comments-form"><h3 id="reply-title">Để lại một bình luận</h3></div></div>
<div class="wp-block-group"><h2 class="wp-block-heading">Thêm bài viết</h2><ul class="wp-block-post-template">${links(story, (title) => `<li class="wp-block-post post"><div class="wp-block-group"><h2 class="wp-block-post-title"><a href="/x">${title}</a></h2><div class="wp-block-post-date"><time datetime="2023-01-01T00:00:00+07:00">01/01/2023</time></div></div></li>`)}</ul></div></div></main><footer class="wp-block-template-part"><p>Được thiết kế với WordPress</p></footer></div></body></html>`,
  lacks: ['credit'],
}

export const joomlaOld: PageTemplate = {
  name: 'joomla-3',
  url: 'http://huyen.example/index.php/tin-tuc/12-bai-viet',
  render: (
    story,
    body,
  ) => `<!DOCTYPE html><html lang="vi-vn"><head><base href="http://huyen.example/" /><meta charset="utf-8" /><meta name="generator" content="Joomla! - Open Source Content Management" /><meta name="author" content="${story.author}" /><title>${escapeHtml(story.title)}</title></head><body class="site com_content view-article no-layout itemid-101"><div class="body"><div class="container"><header class="header"><a class="brand" href="/"><span class="site-title">Huyện</span></a></header><nav class="navigation"><ul class="nav menu nav-pills">${menu}</ul></nav>
<div class="row-fluid"><main id="content" class="span9"><div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">${escapeHtml(story.title)}</h2></div><div class="icons"><div class="btn-group pull-right"><ul class="dropdown-menu"><li class="print-icon"><a href="?tmpl=component&amp;print=1">In</a></li><li class="email-icon"><a href="#">Email</a></li></ul></div></div>
<dl class="article-info muted"><dt class="article-info-term">Chi tiết</dt><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Viết bởi <span itemprop="name">${story.author}</span></dd><dd class="category-name">Danh mục: <a href="/c" itemprop="genre">${story.section}</a></dd><dd class="published"><span class="icon-calendar"></span><time datetime="${story.published}+07:00" itemprop="datePublished">Được đăng: ${day(story)} ${clock(story)}</time></dd><dd class="hits"><meta itemprop="interactionCount" content="UserPageVisits:95" />Lượt xem: 95</dd></dl>
<div itemprop="articleBody"><p><strong>${escapeHtml(story.lead)}</strong></p>${body}</div><ul class="pager pagenav"><li class="previous"><a href="/p" rel="prev">Trước</a></li><li class="next"><a href="/n" rel="next">Tiếp</a></li></ul></div></main>
<div id="aside" class="span3"><div class="well"><h3 class="page-header">Tin mới</h3><ul class="latestnews">${links(story, (title) => `<li><a href="/l"><span itemprop="name">${title}</span></a></li>`)}</ul></div><div class="well"><h3 class="page-header">Ai đang online</h3><p>Đang có 23 khách và không thành viên đang online</p></div><div class="well">Today 45 Yesterday 112 This Week 340 All days 90211</div></div></div></div></div><footer class="footer"><p>&copy; 2023 Huyện</p></footer></body></html>`,
  lacks: ['credit'],
}

export const joomlaNew: PageTemplate = {
  name: 'joomla-5',
  url: 'http://huyen.example/tin-tuc/bai-viet',
  render: (
    story,
    body,
  ) => `<!DOCTYPE html><html lang="vi-vn"><head><meta charset="utf-8"><meta name="generator" content="Joomla! - Open Source Content Management"><title>${escapeHtml(story.title)}</title></head><body class="site com_content wrapper-static view-article itemid-101 has-sidebar-right"><header class="header container-header full-width"><div class="grid-child"><div class="navbar-brand"><a class="brand-logo" href="/">Huyện</a></div></div><div class="grid-child container-nav"><ul class="mod-menu mod-list nav">${menu}</ul></div></header>
<div class="site-grid"><div class="grid-child container-component"><nav class="mod-breadcrumbs__wrapper" aria-label="Breadcrumbs"><ol class="mod-breadcrumbs breadcrumb px-3 py-2"><li class="mod-breadcrumbs__item breadcrumb-item"><a href="/"><span>Trang chủ</span></a></li><li class="mod-breadcrumbs__item breadcrumb-item"><a href="/c"><span>${story.section}</span></a></li><li class="mod-breadcrumbs__item breadcrumb-item active"><span>${escapeHtml(story.title)}</span></li></ol></nav><main>
<div class="com-content-article item-page"><meta itemprop="inLanguage" content="vi-VN"><div class="page-header"><h1>${escapeHtml(story.title)}</h1></div><dl class="article-info text-muted"><dt class="article-info-term">Chi tiết</dt><dd class="createdby"><span class="icon-user icon-fw" aria-hidden="true"></span>Viết bởi: <span>${story.author}</span></dd><dd class="published"><time datetime="${story.published}+07:00">Được đăng: ${day(story)}</time></dd><dd class="hits">Lượt xem: 12</dd></dl>
<div class="com-content-article__body"><p><strong>${escapeHtml(story.lead)}</strong></p>${body}</div><nav class="pagenavigation" aria-label="Điều hướng trang"><span class="pagination ms-0"><a class="btn btn-sm btn-secondary previous" href="/p" rel="prev"><span class="visually-hidden">Bài trước: ${escapeHtml(story.others[0]!)}</span><span class="icon-chevron-left"></span> <span>Trước</span></a></span></nav></div></main></div>
<div class="grid-child container-sidebar-right"><div class="sidebar-right card"><h3 class="card-header">Tin liên quan</h3><div class="card-body"><ul class="mod-articleslatest latestnews mod-list">${links(story, (title) => `<li><a href="/l"><span>${title}</span></a></li>`)}</ul></div></div></div></div><footer class="container-footer footer full-width"><div class="grid-child">© Huyện</div></footer></body></html>`,
  lacks: ['credit'],
}

export const liferayPortal: PageTemplate = {
  name: 'liferay',
  url: 'https://huyen.example/web/guest/tin-tuc/-/chi-tiet/bai-viet',
  render: (
    story,
    body,
  ) => `<!DOCTYPE html><html class="ltr" dir="ltr" lang="vi-VN"><head><title>${escapeHtml(story.title)} - Tin tức - Huyện</title><meta content="text/html; charset=UTF-8" http-equiv="content-type" /></head><body class="yui3-skin-sam controls-visible signed-out public-page site"><a href="#main-content" id="skip-to-content">Bỏ qua nội dung</a><div id="wrapper"><header id="banner"><div class="banner-img"></div></header><nav class="sort-pages modify-pages" id="navigation"><ul>${menu}</ul></nav>
<div id="content"><div class="columns-2" id="main-content" role="main"><div class="portlet-layout row-fluid"><div class="portlet-column span9" id="column-1"><div class="portlet-dropzone"><div class="portlet-boundary portlet-boundary_dsnews_WAR_vnpteportalnewsportlet_" id="p_p_id_dsnews_WAR_vnpteportalnewsportlet_INSTANCE_abc_"><section class="portlet" id="portlet_dsnews"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">Tin tức</span></h1></header><div class="portlet-content"><div class="portlet-body">
<div class="news-detail"><div class="breadcrumb-news"><a href="/">Trang chủ</a> &raquo; <a href="/tin">${story.section}</a></div><div class="tieude-chitiet title-news-detail">${escapeHtml(story.title)}</div><div class="date-news-detail">${day(story)} ${clock(story)}</div><div class="tool-font"><a>A-</a><a>A+</a> <span>Xem với cỡ chữ</span></div><div class="sapo">${escapeHtml(story.lead)}</div><div id="contentnews" class="journal-content-article">${body}${closing(story)}</div>
<div class="news-other"><div class="title-other">Tin cùng chuyên mục</div><ul>${links(story, (title) => `<li><a href="/o">${title}</a><span class="date">(10/01/2023 08:12)</span></li>`)}</ul><ul class="pagination lfr-pagination-buttons"><li><a href="?_cur=1">Đầu tiên</a></li><li><a href="?_cur=2">Tiếp</a></li></ul></div></div></div></div></section></div></div></div>
<div class="portlet-column span3" id="column-2"><div class="portlet-boundary" id="p_p_id_56_INSTANCE_x_"><div class="journal-content-article"><p><img src="/dvc.png" alt="Dịch vụ công"></p><p>Hộp thư góp ý</p></div></div><div id="p_p_id_counter_"><div>Lượt truy cập</div><div>Trực tuyến: 14</div><div>Tổng số: 2.114.520</div></div></div></div></div></div><footer id="footer"><p>Cổng thông tin điện tử huyện</p><p>Người chịu trách nhiệm: Ông Lê Văn Hai</p></footer></div></body></html>`,
}

export const dotnetnukePortal: PageTemplate = {
  name: 'dotnetnuke',
  url: 'https://huyen.example/tin-tuc/ArtMID/412/ArticleID/88/bai-viet',
  render: (
    story,
    body,
  ) => `<!DOCTYPE html><html lang="vi-VN"><head id="Head"><meta content="text/html; charset=UTF-8" http-equiv="Content-Type" /><meta id="MetaGenerator" name="GENERATOR" content="DotNetNuke " /><title>
	${escapeHtml(story.title)}
</title></head><body id="Body"><form method="post" action="/tin-tuc" id="Form" enctype="multipart/form-data"><div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" value="x" /></div><div id="dnn_wrapper"><div id="dnn_header"><div id="logo"><a href="/"><img alt="Huyện"></a></div><div id="login"><a id="dnn_dnnLogin_enhancedLoginLink" class="LoginLink">Đăng nhập</a></div><div id="menu"><ul class="dnnmega">${menu}</ul></div></div><div id="dnn_breadcrumb"><span class="Breadcrumb"><a href="/" class="Breadcrumb">Trang chủ</a> &gt; <a href="/tin" class="Breadcrumb">${story.section}</a></span></div>
<div id="dnn_ContentPane" class="contentpane"><div class="DnnModule DnnModule-EasyDNNnews DnnModule-412"><a name="412"></a><div class="dnn_c"><div id="dnn_ctr412_ContentPane"><div class="edNews_articleDetails"><h1 class="edn_articleTitle">${escapeHtml(story.title)}</h1><div class="article_meta"><span class="edn_publishDate">${day(story)} ${clock(story)}</span> | <span>Lượt xem: 231</span></div><div class="edn_articleSummary">${escapeHtml(story.lead)}</div><div class="edn_articleBody article_content">${body}${closing(story)}</div><div class="edn_socialButtons"><span>Chia sẻ</span> <a>Facebook</a> <a>Zalo</a></div>
<div class="edn_relatedArticles"><h3>Bài viết liên quan</h3><ul>${links(story, (title) => `<li><a href="/r">${title}</a></li>`)}</ul></div><div class="edn_comments"><h3>Bình luận</h3><p>Hãy là người đầu tiên bình luận bài viết này.</p></div></div></div></div></div></div><div id="dnn_RightPane" class="rightpane"><div class="DnnModule"><h2><span class="Head">Liên kết website</span></h2><select><option>Cổng Chính phủ</option></select></div></div><div id="dnn_footer"><span class="footer">Bản quyền 2023 thuộc về UBND huyện</span></div></div></form></body></html>`,
}

export const inhousePortal: PageTemplate = {
  name: 'in-house',
  url: 'http://huyen.example/chi-tiet-tin?id=4412',
  render: (
    story,
    body,
  ) => `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Cổng thông tin điện tử huyện</title></head><body><form name="form1" method="post" action="chitiet.aspx" id="form1"><table width="1000" align="center" cellpadding="0" cellspacing="0"><tr><td colspan="3"><img src="banner.jpg"></td></tr><tr><td colspan="3" class="dongho">Hôm nay, Thứ sáu ngày 17/03/2023</td></tr><tr><td colspan="3"><table><tr>${['Trang chủ', 'Giới thiệu', 'Tin tức', 'Văn bản', 'Liên hệ'].map((name) => `<td><a href="#">${name}</a></td>`).join('')}</tr></table></td></tr>
<tr><td width="200" valign="top"><table><tr><td class="tieude_menu">Danh mục</td></tr><tr><td><a href="#">Cải cách hành chính</a></td></tr><tr><td><a href="#">Nông thôn mới</a></td></tr></table>${inhouseCounter}</td>
<td width="600" valign="top"><div class="duongdan">${story.section}</div><div class="tieude_tin">${escapeHtml(story.title)}</div><div class="ngay">(Cập nhật: ${day(story)} ${clock(story)})</div><div class="luotxem">Lượt xem: 14</div><div class="tomtat"><b>${escapeHtml(story.lead)}</b></div><div class="chitiet">${body}${closing(story)}</div><div class="tool">In bài viết | Gửi cho bạn bè | Về đầu trang</div><div class="tinkhac"><b>Các tin khác:</b><br>${links(story, (title) => `• <a href="#">${title}</a> (05/01/2023)<br>`)}</div><div>1 2 3 Trang sau</div></td>
<td width="200" valign="top"><div>Thông tin mới nhất</div><marquee><ul>${links(story, (title) => `<li><a href="#">${title}</a></li>`)}</ul></marquee><div><input type="text" name="user"><input type="password" name="pass">Đăng nhập</div></td></tr><tr><td colspan="3" align="center">Trang thông tin điện tử huyện<br>Chịu trách nhiệm: Ông Phạm Văn Tám<br>Địa chỉ: Phố Mới, thị trấn - Điện thoại: 0229 3862 100</td></tr></table></form></body></html>`,
}
