import type { Platform } from './platform.js'

/** Joomla 3 to 5, article view of com_content, and the item view of K2. */
export const joomla: Platform = {
  name: 'joomla',
  generator: /joomla/i,
  marks: [
    { selector: '.com-content-article.item-page', why: 'article view of Joomla 4/5' },
    { selector: '.item-page dl.article-info', why: 'article view of Joomla 3' },
    { selector: 'body.com_content', why: 'body class of Joomla' },
    { selector: '#k2Container.itemView', why: 'item view of K2' },
  ],
  title: [
    '.item-page h1[itemprop=headline]',
    '.item-page .page-header h1',
    '.item-page .page-header h2',
    '.item-page h2[itemprop=headline]',
    '.item-page h1',
    '.item-page h2',
    '.itemView .itemTitle',
  ],
  lead: [],
  body: ['.item-page [itemprop=articleBody]', '.com-content-article__body', '.item-page', '.itemView .itemBody'],
  parts: [],
  date: [
    '.article-info time[itemprop=datePublished]',
    'dd.published time',
    'dd.published',
    '.article-info dd.create time',
    'dd.create',
    '.itemView .itemDateCreated',
  ],
  author: ['.article-info .createdby [itemprop=name]', 'dd.createdby', '.itemView .itemAuthor a'],
  section: ['.article-info .category-name a', 'dd.category-name a', '.itemView .itemCategory a'],
  remove: [
    { rule: 'byline-above-body', selector: 'dl.article-info' },
    {
      rule: 'related',
      selector: 'ul.pager, .pagenav, .pagination, .relateditems, .mod-articles-category, .itemRelated, .itemNavigation',
    },
    {
      rule: 'page-tools',
      selector: '.icons, .actions, .content_rating, .content-links, .itemToolbar, .itemContentFooter, .itemBackToTop',
    },
    { rule: 'tag-list', selector: 'ul.tags, .tags, .itemLinks' },
  ],
  times: ['itemprop', 'jsonld', 'visible', 'meta', 'url'],
}
