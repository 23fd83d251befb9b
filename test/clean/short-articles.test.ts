import { describe, expect, it } from 'vitest'
import { cleanPage } from '../../src/clean/index.js'

/** Articles shorter than what stands around them: the title tells which prose is theirs. */

const title = 'Ferry stays in dock for a second week'
const own = [
  'The ferry will not sail before the middle of the month, the harbour office said on Monday.',
  'A crack in the ramp was found when the boat was cleaned.',
]
const body = own.map((text) => `<p>${text}</p>`).join('')
const page = (before: string, after: string) =>
  `<html><head><title>${title} - Harbour News</title></head><body>${before}<div class="q1"><h1>${title}</h1><div class="q2">3 May 2021</div><div class="q3">${body}</div></div>${after}</body></html>`

const teasers = [
  'Nobody knows who painted the lamp posts, and by now nobody minds, because the colour has grown on the street.',
  'The choir has sung in the same cold hall for sixty years and would like, it says, to sing there for sixty more.',
  'A walk of nine miles begins behind the chapel and ends, if the tide allows, in front of the only pub on the island.',
]
const consent =
  '<div class="q9"><p>We and our 640 partners store cookies on your device and process personal data to show you advertising and content that fits you.</p><p>You may give or refuse consent, and change your preferences at any time in our privacy policy, which also lists all vendors.</p></div>'
const comments = teasers.map(
  (text, at) =>
    `<div class="c c${at}"><b>reader${at}</b><i>${at + 1} hours ago</i><div>${text} I think so too.</div><a>Reply</a></div>`,
)

const around: [string, string, string][] = [
  [
    'teasers with excerpts',
    '',
    teasers
      .map(
        (text, at) =>
          `<div class="t"><h3><a href="/${at}">A headline about something else ${at}</a></h3><p>${text}</p></div>`,
      )
      .join(''),
  ],
  ['a notice of consent above', consent, ''],
  ['a notice of consent below', '', consent],
  ['comments in elements without a telling name', '', `<div class="q8">${comments.join('')}</div>`],
  [
    'a footer that tells about the paper',
    '',
    '<footer><p>Harbour News is printed on Thursdays by the Harbour Press, a company owned by its readers since 1932. It takes letters, notices and small advertisements until Tuesday noon.</p></footer>',
  ],
]

const textOf = (html: string) => {
  const article = cleanPage({ html, url: 'https://harbour.example/n/18' })
  const points = [...article.text]
  return {
    kind: article.pageKind,
    lines: article.blocks.map(({ start, end }) => points.slice(start, end).join('')),
  }
}

describe('a short article', () => {
  it.each(around)('stands alone beside %s', (_, before, after) => {
    expect(textOf(page(before, after))).toEqual({ kind: 'article', lines: [title, ...own] })
  })
})

describe('what looks like the surroundings of an article but is one', () => {
  it('keeps an article about cookies and consent', () => {
    const story = [
      'The office fined a shop on Friday because its cookies tracked you before you gave consent, and its partners read your device.',
      'We asked the shop which vendors got your personal data; our question about its privacy policy was not answered.',
      'Your preferences, it wrote later, were safe with our partners, whose tracking needs no consent.',
    ]
    const html = `<html><head><title>Shop fined over its cookies again</title></head><body><h1>Shop fined over its cookies again</h1><div>${story.map((text) => `<p>${text}</p>`).join('<h2>And then</h2>')}</div></body></html>`
    for (const line of story) expect(textOf(html).lines).toContain(line)
  })
  it('keeps a live page whose entries can be shared', () => {
    const entries = teasers.map(
      (text, at) => `<div class="e"><time>1${at}:05</time><h2>Entry number ${at}</h2><p>${text}</p><a>Share</a></div>`,
    )
    const html = `<html><head><title>${title}</title></head><body><h1>${title}</h1>${body}${entries.join('')}</body></html>`
    for (const line of [...own, ...teasers]) expect(textOf(html).lines).toContain(line)
  })
  it('still tells a list that opens with its first teaser', () => {
    const list = teasers.map(
      (text, at) =>
        `<div class="t"><h3><a href="/${at}">A headline about something else ${at}</a></h3><p>${text}</p></div>`,
    )
    expect(
      textOf(
        `<html><head><title>All news of the harbour</title></head><body><h1>All news of the harbour</h1>${list.join('')}</body></html>`,
      ).kind,
    ).toBe('list')
  })
})

describe('articles below the article', () => {
  const post = (headline: string, texts: string[], date: string) =>
    `<div class="post"><h1>${headline}</h1><div>${date}</div>${texts.map((text) => `<p>${text}</p>`).join('')}</div>`
  const long = [...own, ...teasers]
  const whole = (...posts: string[]) =>
    textOf(`<html><head><title>${title}</title></head><body><div class="feed">${posts.join('')}</div></body></html>`)
  it('are left out where endless pages load them', () => {
    const next = post(
      'Choir keeps its cold hall',
      teasers.map((text) => `Elsewhere: ${text}`),
      '4 May 2021, 10:15',
    )
    expect(whole(post(title, long, '3 May 2021, 09:00'), next).lines).toEqual([title, ...long])
  })
  it('stay where they are parts without a date of their own', () => {
    const part = post(
      'The second week',
      teasers.map((text) => `Later: ${text}`),
      '',
    )
    expect(whole(post(title, long, '3 May 2021, 09:00'), part).lines).toContain('The second week')
  })
})

describe('questions that open their answers', () => {
  it('stay with the answers, menus do not', () => {
    const questions = teasers.map(
      (text, at) =>
        `<div class="accordion"><button aria-expanded="false">What about matter number ${at}?</button><div class="accordion-panel" style="display:none"><p>${text}</p></div></div>`,
    )
    const html = `<html><head><title>${title}</title></head><body><nav><button aria-expanded="false" aria-haspopup="true">All parts of the paper</button></nav><h1>${title}</h1>${[...own, ...own].map((text, at) => `<p>${text} (${at})</p>`).join('')}${questions.join('')}</body></html>`
    const { lines } = textOf(html)
    expect(lines).toContain('What about matter number 1?')
    expect(lines).toContain(teasers[1])
    expect(lines).not.toContain('All parts of the paper')
  })
})

describe('bodies that stand elsewhere', () => {
  const stated = (articleBody: string) =>
    `<html><head><title>${title}</title><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, articleBody })}</script></head><body><div id="root">Loading</div></body></html>`
  it('are read from JSON-LD where scripts fill the page, as text or as HTML', () => {
    expect(textOf(stated([...own, ...teasers].join('\n\n'))).lines).toEqual([title, ...own, ...teasers])
    expect(textOf(stated([...own, ...teasers].map((text) => `<p>${text}</p>`).join(''))).lines).toEqual([
      title,
      ...own,
      ...teasers,
    ])
  })
  it('are read from noscript where nothing else is shown', () => {
    const html = `<html><head><title>${title}</title></head><body><div id="root"></div><noscript><h1>${title}</h1>${[...own, ...teasers].map((text) => `<p>${text}</p>`).join('')}</noscript></body></html>`
    expect(textOf(html)).toEqual({ kind: 'article', lines: [title, ...own, ...teasers] })
  })
  it('are captions where the page is all pictures', () => {
    const captions = ['The boats before the race', 'People on both banks', 'The oldest crew, aged 71 to 80']
    const pictures = captions.map((caption) => `<p><img src="a.jpg"></p><p><em>${caption}</em></p>`).join('')
    const html = `<html><head><title>In pictures: the spring race</title></head><body><ul><li><a href="/">Home</a></li></ul><h1>In pictures: the spring race</h1><div>${pictures}</div></body></html>`
    expect(textOf(html)).toEqual({ kind: 'article', lines: ['In pictures: the spring race', ...captions] })
  })
})

describe('lines of promotion inside a body', () => {
  const inside = (line: string) => textOf(page('', '').replace('</p><p>', `</p>${line}<p>`)).lines
  it.each([
    '<p>Also on Harbour News: <a href="/1">Choir keeps its cold hall</a></p>',
    '<p><strong>PHOTOS:</strong> <a href="/1">The ramp in pictures</a></p>',
    '<p>Lire aussi <a href="/1">Le bac reste à quai une semaine de plus</a></p>',
    '<p>More from Sea and Coast: <a href="/1">Nine miles behind the chapel</a></p>',
    '<div><a href="/1"><div>Related Article: The painted lamp posts</div></a></div>',
    '<p>Advertisement - story continues below</p>',
  ])('drops %s', (line) => expect(inside(line)).toEqual([title, ...own]))
  it.each([
    '<p>More boats lie in the <a href="/1">inner harbour</a> now.</p>',
    '<p>Photos of the ramp were sent to the <a href="/1">yard</a>, and two engineers will come.</p>',
    '<p>See also what the law of 1932 says: a ramp belongs to <a href="/1">the parish</a>.</p>',
  ])('keeps %s', (line) => expect(inside(line)).toContain(line.replace(/<[^>]+>/g, '')))
})

describe('words in touching spans', () => {
  const read = (markup: string) =>
    textOf(page('', '').replace(`<p>${own[0]}</p>`, `<p>${markup}</p><p>${own[0]}</p>`)).lines[1]
  it.each([
    ['<span class="cap">N</span><span class="rest">obody sailed that week.</span>', 'Nobody sailed that week.'],
    ['<span class="a">The boat</span><span class="b">, he said, is old.</span>', 'The boat, he said, is old.'],
    ['<span class="a">It cost (</span><span class="b">about 40) a day.</span>', 'It cost (about 40) a day.'],
  ])('%s reads as one sentence', (markup, text) => expect(read(markup)).toBe(text))
})
