import { genericTimes, type Platform } from './platform.js'

export const dotnetnuke: Platform = {
  name: 'dotnetnuke',
  generator: /dotnetnuke|dnn/i,
  marks: [
    { selector: '#dnn_ContentPane', why: 'content pane of DNN' },
    { selector: '.DnnModule', why: 'module of DNN' },
    { selector: '[id^=dnn_ctr]', why: 'module container of DNN' },
  ],
  title: ['.edn_articleTitle', '.article_title', '.ArticleTitle', '.TitleDetail', 'h1.title', '.news-title'],
  lead: ['.edn_articleSummary', '.ArticleSummary', '.article_summary'],
  body: ['.edn_articleBody', '.ArticleContent', '.article_content', '.Article_Content', '.ContentDetail'],
  parts: ['.ArticleAuthor', '.article_author'],
  date: ['.edn_publishDate', '.ArticleDate', '.article_date', '.PublishDate'],
  author: [],
  section: ['.breadcrumb a', '.BreadCrumb a'],
  remove: [
    { rule: 'related', selector: '.edn_relatedArticles, .RelatedArticles, .OtherArticles, .edn_articlePager' },
    { rule: 'comments', selector: '.edn_comments, .ArticleComments' },
    { rule: 'page-tools', selector: '.actionMenu, .edn_socialButtons, .ArticleTools' },
  ],
  times: genericTimes,
}
