import { escapeHtml } from './editor-styles.js'
import type { PageTemplate } from './portal-templates.js'
import type { Story } from './story.js'

/** News sites as frameworks print them: generated class names, bodies in parts, other stories on the same page. */

const head = (story: Story) =>
  `<head><meta charset="utf-8"><title>${escapeHtml(story.title)} - The Daily Shore</title><meta property="og:title" content="${escapeHtml(story.title)}"><meta property="og:type" content="article"><meta property="og:site_name" content="The Daily Shore"></head>`
const each = (story: Story, item: (title: string) => string) =>
  story.others.map((title) => item(escapeHtml(title))).join('\n')
const month = (story: Story, language: string) =>
  new Date(`${story.published}Z`).toLocaleDateString(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })

/** A component a block: a tail of lists, and links between the blocks. */
export const componentBlocks: PageTemplate = {
  name: 'component-blocks',
  url: 'https://shore.example/news/uk-61234567',
  render: (
    story,
    body,
  ) => `<!doctype html><html lang="en">${head(story)}<body><div id="root"><header><nav><a href="/">Home</a><a href="/n">News</a><a href="/s">Sport</a></nav></header><main><article><header><h1 class="ssx-1f">${escapeHtml(story.title)}</h1><div data-component="byline-block"><span>By ${story.author}</span></div><time datetime="${story.published}+07:00">${month(story, 'en-GB')}</time></header>
<div data-component="text-block" class="ssx-uf6"><div class="ssx-7u"><p><b>${escapeHtml(story.lead)}</b></p></div></div><div data-component="links-block"><ul><li><a href="/1">${escapeHtml(story.others[0]!)}</a></li><li><a href="/2">${escapeHtml(story.others[1]!)}</a></li></ul></div><div data-component="text-block" class="ssx-uf6"><div class="ssx-7u">${body}</div></div><section data-component="topic-list"><h2>Related Topics</h2><ul><li><a href="/t">Farming</a></li><li><a href="/u">Roads</a></li></ul></section></article>
<section data-component="see-alsos"><h2>More on this story</h2><ul>${each(story, (title) => `<li><a href="/x">${title}</a><time>3 days ago</time></li>`)}</ul></section></main><aside><h2>Top Stories</h2>${each(story, (title) => `<div class="ssx-p"><a href="/o"><h3>${title}</h3></a><p>What became of it a year later, and who is paying for all of it now.</p></div>`)}</aside><footer><p>© 2021 The Daily Shore. The Daily Shore is not responsible for the content of other sites.</p></footer></div></body></html>`,
}

/** A body in two parts of one make that are no siblings, the first of them called a teaser. */
export const teaserAndRemainder: PageTemplate = {
  name: 'teaser-and-remainder',
  url: 'https://shore.example/local/2021/11/17/story/',
  render: (story, body) =>
    `<!doctype html><html>${head(story)}<body><main><h1 data-qa="headline">${escapeHtml(story.title)}</h1><div class="byline">By <a href="/a" rel="author">${story.author}</a></div><div class="date">${month(story, 'en-US')}</div><div class="teaser-content"><section><div class="article-body"><p>${escapeHtml(story.lead)}</p></div></section></div><div class="ad-slot">Advertisement</div><div class="remainder-content"><section><div class="article-body">${body}</div></section></div><div class="article-footer"><h3>Read more:</h3>${each(story, (title) => `<p><a href="/r">${title}</a></p>`)}</div></main></body></html>`,
}

/** The next story starts below this one, and a ticker runs beside it. */
export const endlessPage: PageTemplate = {
  name: 'endless-page',
  url: 'https://shore.example/archives/5512',
  render: (
    story,
    body,
  ) => `<!doctype html><html>${head(story)}<body><div class="site-content"><article id="post-1" class="post type-post"><h1 class="entry-title">${escapeHtml(story.title)}</h1><div class="meta">By <span class="author">${story.author}</span> | <time datetime="${story.published}+07:00">${month(story, 'en-GB')}</time></div><div class="entry-content"><p>${escapeHtml(story.lead)}</p>${body}</div></article>
<article id="post-2" class="post type-post"><h1 class="entry-title">${escapeHtml(story.others[0]!)}</h1><div class="entry-content"><p>The council met again on Thursday evening to talk about the swimming pool, which has been closed since the boiler failed in January and which nobody seems willing to pay for.</p><p>Three members walked out before the vote. The chair said that the question would come back in the spring, when the figures for the year are known.</p></div></article></div>
<div class="grid-1"><div class="box"><a href="/live">Live</a><ul>${each(story, (title) => `<li class="entry"><div><a href="/e">14:20</a><span>${title}.</span></div><p>Our reporters say that the road by the harbour stays closed until the evening, because the crane has to be taken down first.</p></li>`)}</ul></div></div></body></html>`,
}

/** Kicker and title in one heading, boxes of links inside the body, the day in words of another language. */
export const kickerHeading: PageTemplate = {
  name: 'kicker-heading',
  url: 'https://kueste.example/panorama/artikel-a-1f2e',
  render: (
    story,
    body,
  ) => `<!doctype html><html lang="de">${head(story)}<body><div class="OffsetContainer"><header data-area="top"><span class="text-primary">${story.section}</span><h2><span>Am Deich:</span> <span class="align-middle">${escapeHtml(story.title)}</span></h2><div class="RichText leading-loose">${escapeHtml(story.lead)}</div><div>Von <a href="/a">${story.author}</a></div><div class="timeformat">${month(story, 'de-DE')}, ${story.published.slice(11, 16)} Uhr</div></header>
<div data-area="body"><section class="relative"><div class="RichText">${body}</div><div data-area="related_articles"><h3>Mehr zum Thema</h3>${each(story, (title) => `<article><a href="/r"><h4>${title}</h4></a></article>`)}</div></section></div></div><footer><ul><li><a href="/i">Impressum</a></li><li><a href="/d">Datenschutz</a></li></ul></footer></body></html>`,
}
