import { escapeHtml } from './editor-styles.js'
import type { PageTemplate } from './portal-templates.js'
import type { Story } from './story.js'

/** Layouts of news sites that no adapter knows. */

const links = (story: Story, item: (title: string) => string) =>
  story.others.map((title) => item(escapeHtml(title))).join('\n')
const teaser = (title: string) =>
  `<div class="card"><a href="/c"><img src="/t.jpg" alt=""></a><h3 class="card__title"><a href="/c">${title}</a></h3><p class="card__text">A short paragraph that tells just enough of the other story to make a reader want to open it, and then stops.</p></div>`
const longDate = (story: Story) =>
  new Date(`${story.published}Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
const nav = ['News', 'Sport', 'Culture', 'Business', 'Travel', 'Opinion', 'Video']
  .map((name) => `<li><a href="/${name}">${name}</a></li>`)
  .join('')
const cookies =
  '<div id="cookie-banner" class="cc-window" role="dialog"><p>We use cookies and similar technologies to personalise content and analyse our traffic. By continuing you agree to our policy.</p><button>Accept all</button></div>'
const comments =
  '<section class="comments" id="comments"><h2>Comments (2)</h2><div class="comment"><strong>oldboots</strong><p>I walked this way every day to school and I can tell you that nobody ever asked the farmers what they thought about any of it, then or now.</p></div><div class="comment"><strong>Meg</strong><p>Lovely piece. It is about time that somebody wrote about the people who keep things going quietly for years and years.</p></div></section>'
const bio = (story: Story) =>
  `<div class="author-bio"><img src="/p.jpg"><p>${story.author} has written about villages, weather and small machines since 2004 and lives near the coast with two dogs.</p></div>`

export const modernNews: PageTemplate = {
  name: 'modern-news',
  url: 'https://paper.example/local/2021/nov/17/story',
  render: (
    story,
    body,
  ) => `<!doctype html><html lang="${story.language}"><head><meta charset="utf-8"><title>${escapeHtml(story.title)} | The Paper</title><meta property="og:site_name" content="The Paper"><meta property="og:title" content="${escapeHtml(story.title)}"><meta property="article:published_time" content="${story.published}+07:00"><meta name="author" content="${story.author}"></head><body>${cookies}<header class="site-header"><a class="logo" href="/">The Paper</a><nav><ul>${nav}</ul></nav></header>
<main><article><header class="article-header"><p class="kicker"><a href="/local">${story.section}</a></p><h1>${escapeHtml(story.title)}</h1><p class="standfirst">${escapeHtml(story.lead)}</p><div class="byline">By <a href="/a" rel="author">${story.author}</a></div><time datetime="${story.published}+07:00">${longDate(story)}</time><div class="share-bar"><span>Share</span><a>Facebook</a><a>Twitter</a></div></header><div class="article-body">${body.replace('</p>', `</p><aside class="newsletter-signup"><h3>The Morning Letter</h3><p>Get our best stories in your inbox every morning, free of charge and without noise.</p></aside><div class="related-inline"><strong>Read more</strong><a href="/x">${escapeHtml(story.others[0]!)}</a></div>`)}</div><footer class="article-footer"><ul class="tags"><li><a href="/t">Roads</a></li><li><a href="/t">Council</a></li></ul>${bio(story)}</footer></article>
<aside class="most-read"><h2>Most read</h2><ol>${links(story, (title) => `<li><a href="/m">${title}</a></li>`)}</ol></aside><section class="more-stories"><h2>More stories</h2>${links(story, teaser)}</section>${comments}</main><footer><p>© 2022 The Paper Ltd. All rights reserved.</p><ul>${nav}</ul></footer></body></html>`,
}

export const utilityClasses: PageTemplate = {
  name: 'utility-classes',
  url: 'https://magazine.example/p/story',
  render: (
    story,
    body,
  ) => `<!doctype html><html lang="${story.language}"><head><meta charset="utf-8"><title>${escapeHtml(story.title)} - Magazine</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":${JSON.stringify(story.title)},"datePublished":"${story.published}+07:00","author":[{"@type":"Person","name":"${story.author}"}]}</script></head><body class="bg-white"><div class="flex w-full justify-between p-4"><a href="/" class="font-bold">Magazine</a><div class="hidden md:flex gap-4"><a href="/1">World</a><a href="/2">Ideas</a><a href="/3">Food</a><a href="/4">Podcasts</a></div><button class="px-2">Subscribe</button></div>
<div class="mx-auto max-w-3xl px-4"><div class="text-sm uppercase"><a href="/s">${story.section}</a></div><h1 class="text-4xl font-black">${escapeHtml(story.title)}</h1><div class="mt-2 text-xl">${escapeHtml(story.lead)}</div><div class="flex items-center gap-2 text-xs"><span>${story.author}</span><span>${longDate(story)}</span><span>4 min read</span></div><div class="mt-6 space-y-4">${body}</div><div class="mt-8 rounded bg-gray-100 p-6"><div class="font-bold">Enjoyed this?</div><div>Sign up for our newsletter and never miss a story.</div><input placeholder="Email"><button>Sign up</button></div>
<div class="mt-10"><div class="text-2xl font-bold">Keep reading</div><div class="grid grid-cols-3 gap-6">${links(story, (title) => `<a href="/k" class="block"><img src="/k.jpg"><div class="font-semibold">${title}</div><div class="text-sm">Our correspondent looks at what happened next and why it matters to everyone in the valley.</div></a>`)}</div></div></div><div class="mt-20 bg-black p-10 text-white"><div class="grid grid-cols-4"><a href="/a">About</a><a href="/b">Contact</a><a href="/c">Privacy</a><a href="/d">Careers</a></div><div>© 2023 Magazine Media Group</div></div></body></html>`,
}

export const blogSidebar: PageTemplate = {
  name: 'blog',
  url: 'https://blog.example/2020/02/story.html',
  render: (
    story,
    body,
  ) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>A Quiet Blog: ${escapeHtml(story.title)}</title></head><body><div id="wrap"><div id="header"><h1><a href="/">A Quiet Blog</a></h1><p>Notes from the edge of the map</p></div><div id="main"><div class="post hentry"><h2 class="post-title">${escapeHtml(story.title)}</h2><p class="postmeta">Posted by <span class="author">${story.author}</span> on ${longDate(story)} in <a href="/c">${story.section}</a> | <a href="#c">2 Comments</a></p><div class="post-body"><p>${escapeHtml(story.lead)}</p>${body}</div><div class="post-footer">Labels: <a href="/l">sea</a>, <a href="/l">walls</a><div class="share"><a>Email This</a> <a>BlogThis!</a> <a>Share to Twitter</a></div></div></div>
<h4 id="comments">2 comments:</h4><dl id="comments-block"><dt>Anonymous said...</dt><dd><p>Thank you for this. My grandfather also kept such books, and we threw them away, which I have regretted for thirty years now.</p></dd></dl><div class="blog-pager"><a href="/n">Newer Post</a> <a href="/o">Older Post</a></div></div><div id="sidebar"><div class="widget"><h2>About me</h2><p>I write slowly, mostly about water, and answer letters when the weather is bad, which it often is here in the north.</p></div><div class="widget"><h2>Archive</h2><ul><li><a href="/1">2020 (4)</a></li><li><a href="/2">2019 (12)</a></li></ul></div></div><div id="footer">Powered by Blogger.</div></div></body></html>`,
}

export const divSoup: PageTemplate = {
  name: 'div-soup',
  url: 'https://herald.example/article/99817',
  render: (story, body) =>
    `<html><head><meta charset="utf-8"><title>${escapeHtml(story.title)} &raquo; Herald</title><meta name="date" content="${story.published}+07:00"><meta name="author" content="${story.author}"></head><body><div class="a1"><div class="b2"><div class="c3"><a href="/">Herald</a></div><div class="c4"><a href="/1">Front</a> | <a href="/2">City</a> | <a href="/3">Nation</a> | <a href="/4">Weather</a></div></div><div class="b7"><div class="d1"><div class="e5">${escapeHtml(story.title)}</div><div class="e6">${escapeHtml(story.lead)}</div><div class="e7">${story.author}, ${longDate(story)}</div><div class="e8">${body}</div><div class="e9"><a>Print</a> <a>E-mail</a> <a>Comment</a></div></div><div class="d2"><div class="f1">Also in the Herald</div>${links(story, (title) => `<div class="f2"><a href="/z">${title}</a></div>`)}</div></div><div class="b9">Copyright 2021 Herald Publishing. Terms of use. Privacy.</div></div></body></html>`,
}

export const oldTables: PageTemplate = {
  name: 'old-tables',
  url: 'http://gazette.example/cgi/story.pl?n=551',
  render: (story, body) =>
    `<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><TITLE>Gazette - ${escapeHtml(story.title)}</TITLE></HEAD><BODY BGCOLOR="#ffffff"><TABLE WIDTH=760><TR><TD COLSPAN=3><FONT SIZE=6>The Gazette</FONT><TR><TD WIDTH=120 VALIGN=top><A HREF="/">Home</A><BR><A HREF="/n">News</A><BR><A HREF="/s">Sports</A><BR><A HREF="/o">Obituaries</A><BR><A HREF="/w">Weather</A><TD VALIGN=top><FONT SIZE=5><B>${escapeHtml(story.title)}</B></FONT><BR><FONT SIZE=1>By ${story.author}<BR>${longDate(story)}</FONT><P>${escapeHtml(story.lead)}<P>${body}<P><FONT SIZE=1><A HREF="/p">Printer friendly version</A> <A HREF="/e">Send to a friend</A></FONT><TD WIDTH=160 VALIGN=top><B>Top stories</B>${links(story, (title) => `<P><A HREF="/t">${title}</A>`)}</TABLE><HR><CENTER><FONT SIZE=1>All contents copyright The Gazette, 1999. All rights reserved.</FONT></CENTER></BODY></HTML>`,
}
