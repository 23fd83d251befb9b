import { genericTimes, type Platform } from './platform.js'

/** Liferay, mostly as the VNPT edition with its own news portlet. */
export const liferay: Platform = {
  name: 'liferay',
  generator: /liferay/i,
  marks: [
    { selector: '[id^=p_p_id_]', why: 'portlet of Liferay' },
    { selector: '[id*=vnpteportal]', why: 'portlet of the VNPT edition' },
    { selector: '.journal-content-article', why: 'web content of Liferay' },
  ],
  title: [
    '.news-detail h1',
    '.asset-title',
    '.header-title',
    '.title-news-detail',
    '.taglib-header h1',
    'h1.title',
    '.tieude-chitiet',
  ],
  lead: ['.news-detail .sapo', '.sapo', '.asset-summary'],
  body: ['#contentnews', '.journal-content-article', '.asset-full-content .asset-content', '.content-news-detail'],
  parts: ['.author-news', '.news-author'],
  date: [
    '.publish-date',
    '.metadata-publish-date',
    '.date-news-detail',
    '.asset-metadata .metadata-publish-date',
    '.date-detail',
  ],
  author: [],
  section: ['.breadcrumb li a'],
  remove: [
    { rule: 'related', selector: '.news-other, .tinkhac, .asset-related-assets, .asset-links, .other-news' },
    { rule: 'page-tools', selector: '.asset-actions, .taglib-social-bookmarks, .asset-pagination, .lfr-meta-actions' },
    { rule: 'rating-form', selector: '.taglib-ratings, .asset-ratings' },
    { rule: 'comments', selector: '.taglib-discussion, .asset-discussion' },
  ],
  times: genericTimes,
}
