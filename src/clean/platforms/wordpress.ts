import { genericTimes, type Platform } from './platform.js'

export const wordpress: Platform = {
  name: 'wordpress',
  generator: /wordpress/i,
  marks: [
    { selector: 'link[href*=wp-content]', why: 'style sheet of a WordPress theme' },
    { selector: 'link[rel="https://api.w.org/"]', why: 'WordPress REST link' },
    { selector: 'body.single-post .entry-content', why: 'single post of a WordPress theme' },
  ],
  title: ['h1.entry-title', '.entry-title', 'h1.post-title', 'h1.wp-block-post-title'],
  lead: [],
  body: [],
  parts: [],
  date: ['time.entry-date.published', 'time.entry-date', '.wp-block-post-date time', '.posted-on time'],
  author: [
    '.author .fn',
    '.entry-author-name',
    '.byline a[rel=author]',
    'a[rel=author]',
    '.author.vcard a',
    '.posted-by a',
  ],
  section: ['.cat-links a', '.entry-categories a', 'a[rel~=category]'],
  remove: [
    { rule: 'comments', selector: '#comments, #respond, .comments-area' },
    { rule: 'related', selector: '.jp-relatedposts, .yarpp-related, .post-navigation, .navigation.post-navigation' },
    { rule: 'share-bar', selector: '.sharedaddy, .addtoany_share_save_container, .sd-sharing' },
  ],
  times: genericTimes,
}
