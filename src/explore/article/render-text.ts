import { type Html, html } from '../../export/html.js'
import type { Speech } from '../messages/speech.js'
import { type DescribedRecord, recordKinds } from './describe-records.js'
import { cutSegments } from './marked-text.js'
import type { ArticleRow } from './read-article.js'

/** The text block by block, every record marked where it stands. */
export function renderText({ text, blocks }: ArticleRow, records: readonly DescribedRecord[], speech: Speech): Html {
  const points = Array.from(text)
  const seen = new Set<string>()
  const words = (start: number, end: number) =>
    cutSegments(start, end, records).map((segment) => {
      const said = html`${points.slice(segment.start, segment.end).join('')}`
      return segment.marks.length === 0 ? said : renderMark(segment.marks, said, seen, speech)
    })
  const whole = blocks.length > 0 ? blocks : [{ kind: 'paragraph', start: 0, end: points.length }]
  return html`${whole.map(({ kind, start, end }) => renderBlock(kind, words(start, end)))}`
}

function renderBlock(kind: string, words: Html[]): Html {
  if (kind === 'title') return html`<p class="block title">${words}</p>`
  if (kind === 'heading') return html`<h3 class="block heading">${words}</h3>`
  if (kind === 'table') return html`<pre class="block table">${words}</pre>`
  return html`<p class="block ${kind}">${words}</p>`
}

/** The innermost record colours the words, those around it underline them; the first words of a record are its target. */
function renderMark(marks: readonly DescribedRecord[], said: Html, seen: Set<string>, { say }: Speech): Html {
  const [inner, ...around] = marks
  const starting = marks.filter(({ key }) => !seen.has(key))
  for (const { key } of starting) seen.add(key)
  const [first, ...others] = starting
  const target = first ? html` id="${first.key}"` : html``
  const further = others.map(({ key }) => html`<span id="${key}"></span>`)
  const kinds = around.slice(0, 2).map(({ kind }, at) => ` u${at + 1}-${kind}`)
  const keys = marks.map(({ key }) => key).join(' ')
  const title = say(`kind.${inner!.kind}`)
  return html`${further}<a class="mark k-${inner!.kind}${kinds.join('')}"${target} href="#r-${inner!.key}" data-records="${keys}" aria-description="${title}">${said}</a>`
}

/** The list beside the text: what was read, from which words, by which rule. */
export function renderRecords(records: readonly DescribedRecord[], { say, word }: Speech): Html {
  const items = records.map(({ key, kind, head, quote, fields }) => {
    const rows = fields.map(
      ({ name, text, state }) =>
        html`<dt>${say(name)}</dt><dd${state ? html` class="check ${state}"` : html``}><bdi>${text}</bdi></dd>`,
    )
    return html`<li id="r-${key}" class="k-${kind}"><a class="jump" href="#${key}"><span class="kind">${word('kind', kind)}</span> <b><bdi>${head}</bdi></b></a><q lang="vi"><bdi>${quote}</bdi></q><dl>${rows}</dl></li>
`
  })
  return html`<ol class="record-list">${items}</ol>`
}

/** Switches of the highlight, one a kind that occurs. */
export function renderKindSwitches(records: readonly DescribedRecord[], { say, word, number }: Speech): Html {
  const present = recordKinds.filter((kind) => records.some((record) => record.kind === kind))
  const switches = present.map((kind) => {
    const count = records.filter((record) => record.kind === kind).length
    return html`<label class="k-${kind}"><input type="checkbox" class="show-${kind}" checked> <span>${word('kind', kind)}</span> <span class="tally">${number(count)}</span></label>`
  })
  return html`<fieldset class="kinds"><legend>${say('article.kinds')}</legend>${switches}</fieldset>`
}
