import type { Story, StoryPart } from './story.js'

/** How an editor's hand turns a story into body HTML. */
export type EditorStyle = { name: string; render: (story: Story) => string }

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function table(rows: string[][], cell: (text: string) => string): string {
  const lines = rows.map((row) => `<tr>${row.map((text) => `<td>${cell(escapeHtml(text))}</td>`).join('')}</tr>`)
  return `<table border="1" cellpadding="0"><tbody>${lines.join('\n')}</tbody></table>`
}

/** A modern editor: paragraphs, figures, headings. */
const paragraphs: EditorStyle = {
  name: 'paragraphs',
  render: ({ body }) =>
    body
      .map((part) => {
        if (part.kind === 'image')
          return `<figure><img src="/a.jpg" alt=""><figcaption>${escapeHtml(part.caption)}</figcaption></figure>`
        if (part.kind === 'table') return table(part.rows, (text) => text)
        if (part.kind === 'list')
          return `<ul>${part.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n')}</ul>`
        if (part.kind === 'heading') return `<h2>${escapeHtml(part.text)}</h2>`
        if (part.kind === 'quote') return `<blockquote><p>${escapeHtml(part.text)}</p></blockquote>`
        return `<p>${escapeHtml(part.text)}</p>`
      })
      .join('\n'),
}

/** Old CKEditor: one div, line breaks, indents of no-break spaces, captions in italics under the image. */
const divBreaks: EditorStyle = {
  name: 'div-br',
  render: ({ body }) => {
    const indent = '&nbsp; &nbsp; &nbsp;'
    const lines = body.map((part) => {
      if (part.kind === 'image')
        return `<img alt="" src="/uploads/b.jpg" style="width:600px" /><br />\n<em>${escapeHtml(part.caption)}</em>`
      if (part.kind === 'table') return table(part.rows, (text) => text)
      if (part.kind === 'list') return part.items.map((item) => `- ${escapeHtml(item)}`).join('<br />\n')
      if (part.kind === 'heading') return `<strong>${escapeHtml(part.text)}</strong>`
      return `${indent}${escapeHtml(part.text)}`
    })
    return `<div style="text-align: justify;">${lines.join('<br />\n<br />\n')}</div>`
  },
}

/** Pasted from Word: MsoNormal, spans inside spans that cut words apart, empty o:p. */
const wordPaste: EditorStyle = {
  name: 'word',
  render: ({ body }) => {
    const span = (text: string) => {
      const words = escapeHtml(text).split(' ')
      const middle = Math.floor(words.length / 2)
      return `<span style="font-size:14.0pt;font-family:&quot;Times New Roman&quot;">${words.slice(0, middle).join(' ')}<span lang="VI"> ${words.slice(middle).join(' ')}</span><o:p></o:p></span>`
    }
    return body
      .map((part) => {
        if (part.kind === 'image') {
          return `<p class="MsoNormal" align="center" style="text-align:center"><img src="/c.jpg" width="500"></p>\n<p class="MsoNormal" align="center"><i>${span(part.caption)}</i></p>`
        }
        if (part.kind === 'table') return table(part.rows, (text) => `<p class="MsoNormal">${text}<o:p></o:p></p>`)
        if (part.kind === 'list')
          return part.items.map((item) => `<p class="MsoListParagraph">${span(`- ${item}`)}</p>`).join('\n')
        if (part.kind === 'heading') return `<p class="MsoNormal"><b>${span(part.text)}</b></p>`
        return `<p class="MsoNormal" style="text-align:justify;text-indent:.5in">${span(part.text)}</p><p class="MsoNormal">&nbsp;</p>`
      })
      .join('\n')
  },
}

/** Photographs in layout tables with the caption in the row below, paragraphs as plain divs. */
const layoutTables: EditorStyle = {
  name: 'tables',
  render: ({ body }) =>
    body
      .map((part) => {
        if (part.kind === 'image') {
          return `<table align="center" border="0" class="image"><tbody><tr><td><img src="/d.jpg"></td></tr><tr><td style="text-align:center">${escapeHtml(part.caption)}</td></tr></tbody></table>`
        }
        if (part.kind === 'table') return table(part.rows, (text) => `<div>${text}</div>`)
        if (part.kind === 'list') return part.items.map((item) => `<div>+ ${escapeHtml(item)}</div>`).join('\n')
        if (part.kind === 'heading') return `<div><b><i>${escapeHtml(part.text)}</i></b></div>`
        return `<div>${escapeHtml(part.text)}</div><div>&nbsp;</div>`
      })
      .join('\n'),
}

export const editorStyles: EditorStyle[] = [paragraphs, divBreaks, wordPaste, layoutTables]

export type { StoryPart }
export { escapeHtml }
