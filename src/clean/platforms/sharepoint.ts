import { genericTimes, type Platform } from './platform.js'

/** SharePoint publishing sites of provinces and ministries; ids with GUIDs differ from site to site. */
export const sharepoint: Platform = {
  name: 'sharepoint',
  generator: /microsoft sharepoint/i,
  marks: [
    { selector: 'a.ms-SkiptoNavigation', why: 'skip link of SharePoint' },
    { selector: 'a.ms-SkiptoMainContent', why: 'skip link of SharePoint' },
    { selector: '#s4-bodyContainer', why: 'body container of SharePoint' },
    { selector: '#MSO_ContentTable', why: 'content table of SharePoint' },
    { selector: '.ms-TurnOnAcc', why: 'accessibility link of SharePoint' },
    { selector: '.ms-rtestate-field', why: 'rich text field of SharePoint' },
  ],
  title: ['h1.News_Detail_Title', '.News_Detail_Title', '.title-detail', '.article-title', 'h1.title'],
  lead: ['#divArticleDescription1', '[id$=ArticleDescription1]', '.News_Detail_Sapo'],
  body: [
    '#divArticleDescription2',
    '#divArticleContent',
    '[id$=ArticleDescription2]',
    '#divArticleDescription',
    '.News_Detail_Content',
  ],
  parts: ['.News_Detail_Author', '.news-author', '.author'],
  date: ['span.News_Time_Post', '.News_Time_Post', '.date-detail'],
  author: [],
  section: ['.breadcrumb a', '.ms-breadcrumb-top a'],
  remove: [
    { rule: 'related', selector: '.News_Other, .other-news, .tinlienquan, .News_Orther' },
    { rule: 'page-tools', selector: '.ms-SkiptoNavigation, .ms-SkiptoMainContent, .ms-TurnOnAcc, .News_Tools' },
  ],
  times: genericTimes,
}
