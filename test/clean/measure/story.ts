/** A story as its editor meant it: the gold text of every page that a template makes of it. */
export type Story = {
  language: 'vi' | 'en' | 'de'
  title: string
  lead: string
  /** The body in order; a heading is bold or a heading element, as the editor's style has it. */
  body: StoryPart[]
  author: string
  credit: string | null
  /** Local time, YYYY-MM-DDTHH:MM:SS. */
  published: string
  section: string
  /** Titles of other stories, for related lists, menus and tickers. */
  others: string[]
}

export type StoryPart =
  | { kind: 'paragraph'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'image'; caption: string }
  | { kind: 'table'; rows: string[][] }
  | { kind: 'list'; items: string[] }
  | { kind: 'quote'; text: string }

/** What a reader would call the story's own text, title and signature left out. */
export function goldText(story: Story): string {
  const lines = story.body.flatMap((part) => {
    if (part.kind === 'image') return [part.caption]
    if (part.kind === 'table') return part.rows.map((row) => row.join(' | '))
    return part.kind === 'list' ? part.items : [part.text]
  })
  return [story.lead, ...lines].join('\n')
}
