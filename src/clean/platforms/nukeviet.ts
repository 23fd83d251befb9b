import type { Platform } from './platform.js'

/** NukeViet 3.4 and 4.x, desktop, mobile and government edition. */
export const nukeviet: Platform = {
  name: 'nukeviet',
  generator: /nukeviet/i,
  marks: [
    { selector: '#news-bodyhtml', why: 'body of the news module' },
    { selector: '#timeoutsess', why: 'session bar' },
    { selector: 'ul.detail-related', why: 'related list of the news module' },
    { selector: '.news_column h1[itemprop=headline]', why: 'headline of the news module' },
  ],
  title: ['h1[itemprop=headline]', '.news_column h1.title', '.news_column h1', '#news_detail h1', 'h1.title'],
  lead: ['.hometext', '#hometext'],
  body: ['#news-bodyhtml', '.bodytext', '#news_detail .bodytext', '#news_detail'],
  parts: [
    'figure.article',
    '.imghome',
    'p.h5.text-right',
    'p.author',
    '.news_column .h5.text-right',
    '.news-source',
    '.news-author',
  ],
  date: ['[itemprop=datePublished]'],
  author: [],
  section: ['.breadcrumb [itemprop=title]', '.breadcrumbs [itemprop=title]', '.breadcrumb li', '.breadcrumbs-wrap a'],
  remove: [
    { rule: 'comments', selector: '#idcomment, #formcomment, .comment-list, #showcomment' },
    { rule: 'related', selector: '.other-news, ul.detail-related, ul.related, .related' },
    { rule: 'rating-form', selector: '#form3B, #stringrating, form[name=form3B]' },
    { rule: 'counter', selector: 'ul.counter, .counter, #timeoutsess' },
    { rule: 'share-bar', selector: '.socialicon, .socialButton' },
    { rule: 'tag-list', selector: '.keywords, .news_column .fa-tags' },
  ],
  times: ['itemprop', 'visible', 'jsonld', 'url'],
}
