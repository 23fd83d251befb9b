import { asSaved, findNeighbours } from '../../answers.js'
import { readLocalTime } from '../../local-time.js'
import { type Markup, markup } from '../../markup.js'
import type { DemoArticle, DemoBlock, DemoPortal, Visit } from '../../portal.js'
import { articlePath, categoryPath } from './addresses.js'
import { writeLayout } from './layout.js'

export function writeArticlePage(portal: DemoPortal, article: DemoArticle, visit: Visit, reply: boolean): Markup {
  const section = portal.sections.find((candidate) => candidate.slug === article.section)!
  const time = readLocalTime(article.published)
  const address = `http://${portal.host}${articlePath(article)}`
  const byline = article.author
    ? markup`<span class="byline"> bởi <span class="author vcard"><a class="url fn n" href="/author/bientap/">${article.author}</a></span></span>`
    : null
  const main = markup`<article id="post-${article.id}" class="post-${article.id} post type-post status-publish format-standard hentry category-${section.slug}">
<header class="entry-header"><h1 class="entry-title">${article.title}</h1><div class="entry-meta"><span class="posted-on">Đăng ngày <a href="${articlePath(article)}" rel="bookmark"><time class="entry-date published" datetime="${article.published}:00+07:00">${time.day}/${time.month}/${time.year}</time></a></span>${byline}<span class="post-views">${visit.visits % 700} lượt xem</span></div></header>
<div class="entry-content">
${writeContent(article)}
</div>
<footer class="entry-footer"><span class="cat-links">Đăng trong <a href="${categoryPath(section.slug)}" rel="category tag">${section.title}</a></span> <a class="print-link" href="${articlePath(article)}?print=print">In bài</a><div class="post-ratings">Đánh giá: ${article.id % 6} phiếu, trung bình 4.${article.id % 10} / 5</div></footer></article>
${writeNavigation(portal, article)}${writeComments(portal, article, reply)}`
  const head = markup`<link rel="canonical" href="${address}"><link rel="shortlink" href="http://${portal.host}/?p=${article.id}"><meta property="article:published_time" content="${article.published}:00+07:00">
`
  return writeLayout(portal, visit, {
    title: article.title,
    bodyClass: 'post-template-default single single-post',
    main,
    head,
  })
}

export function writePrintPage(portal: DemoPortal, article: DemoArticle): Markup {
  return markup`<!DOCTYPE html>
<html lang="vi"><head><meta charset="UTF-8"><title>${article.title}</title><meta name="robots" content="noindex"></head><body><h1 class="entry-title">${article.title}</h1><div class="entry-content">${writeContent(article)}</div><p>In từ ${portal.title}: http://${portal.host}${articlePath(article)}</p></body></html>
`
}

export function writeContent(article: DemoArticle): Markup {
  const signature = article.signature
    ? markup`<p class="has-text-align-right"><strong>${article.signature}</strong></p>`
    : null
  const photo = article.photoCredit
    ? markup`<p class="has-text-align-right"><em>Ảnh: ${article.photoCredit}</em></p>`
    : null
  const lead = article.lead
    ? markup`<p class="has-medium-font-size"><strong>${asSaved(article, article.lead)}</strong></p>`
    : null
  return markup`${lead}${article.blocks.map((block) => writeBlock(article, block))}${photo}${signature}`
}

function writeBlock(article: DemoArticle, block: DemoBlock): Markup {
  if (block.kind === 'image') {
    return markup`<figure class="wp-block-image size-large"><img loading="lazy" src="/wp-content/uploads/${article.published.slice(0, 7).replace('-', '/')}/${block.file}" alt=""><figcaption class="wp-element-caption">${asSaved(article, block.caption)}</figcaption></figure>
`
  }
  const text = asSaved(article, block.text)
  if (block.kind === 'heading')
    return markup`<h2 class="wp-block-heading">${text}</h2>
`
  return markup`<p>${text}</p>
`
}

function writeNavigation(portal: DemoPortal, article: DemoArticle): Markup {
  const near = findNeighbours(portal, article, 3)
  const related = [...near.older, ...near.newer].map((other) => {
    const time = readLocalTime(other.published)
    return markup`<li><a href="${articlePath(other)}">${other.title}</a> (${time.day}/${time.month}/${time.year})</li>`
  })
  return markup`<nav class="navigation post-navigation"><div class="related-posts"><h3>Bài viết liên quan</h3><ul>${related}</ul></div></nav>`
}

function writeComments(portal: DemoPortal, article: DemoArticle, reply: boolean): Markup {
  const items = portal.comments.map(
    (comment, index) =>
      markup`<li id="comment-${article.id + index}" class="comment"><article class="comment-body"><b class="fn">${comment.name}</b> viết:<div class="comment-content"><p>${comment.text}</p></div><div class="reply"><a rel="nofollow" class="comment-reply-link" href="${articlePath(article)}?replytocom=${article.id + index}#respond">Trả lời</a></div></article></li>`,
  )
  return markup`<div id="comments" class="comments-area"><h2 class="comments-title">${items.length} bình luận</h2><ol class="comment-list">${items}</ol><div id="respond" class="comment-respond"><h3 id="reply-title">${reply ? 'Trả lời bình luận' : 'Để lại một bình luận'}</h3><form action="/wp-comments-post.php" method="post" id="commentform"><textarea id="comment" name="comment"></textarea><input name="author" type="text"><input name="submit" type="submit" value="Gửi bình luận"></form></div></div>`
}
