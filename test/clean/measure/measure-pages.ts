import { fontTags, iconLabels, webForms } from './bare-portal-templates.js'
import { type EditorStyle, editorStyles } from './editor-styles.js'
import { componentBlocks, endlessPage, kickerHeading, teaserAndRemainder } from './modern-templates.js'
import { blogSidebar, divSoup, modernNews, oldTables, utilityClasses } from './news-templates.js'
import {
  dotnetnukePortal,
  inhousePortal,
  joomlaNew,
  joomlaOld,
  liferayPortal,
  sharepointPortal,
  wordpressBlocks,
  wordpressPortal,
} from './other-portal-templates.js'
import {
  nukevietDefault,
  nukevietGovernment,
  nukevietMobile,
  nukevietOld,
  type PageTemplate,
} from './portal-templates.js'
import { otherStories } from './stories-other.js'
import { vietnameseStories } from './stories-vi.js'
import type { Story } from './story.js'
import { elementorTheme, flatsomeTheme, provincialPress, tagdivTheme } from './theme-templates.js'

export type MeasuredPage = { name: string; template: PageTemplate; style: EditorStyle; story: Story; html: string }

export const portalTemplates = [
  nukevietDefault,
  nukevietGovernment,
  nukevietMobile,
  nukevietOld,
  sharepointPortal,
  wordpressPortal,
  wordpressBlocks,
  joomlaOld,
  joomlaNew,
  liferayPortal,
  dotnetnukePortal,
  inhousePortal,
  flatsomeTheme,
  tagdivTheme,
  elementorTheme,
  provincialPress,
  webForms,
  iconLabels,
  fontTags,
]
export const newsTemplates = [
  modernNews,
  utilityClasses,
  blogSidebar,
  divSoup,
  oldTables,
  componentBlocks,
  teaserAndRemainder,
  endlessPage,
  kickerHeading,
]

export const portalPages = makePages(portalTemplates, vietnameseStories)
export const newsPages = makePages(newsTemplates, otherStories)

function makePages(templates: PageTemplate[], stories: Story[]): MeasuredPage[] {
  return templates.flatMap((template) =>
    stories.flatMap((story, at) =>
      editorStyles.map((style) => ({
        name: `${template.name}/${style.name}/${story.language}${at + 1}`,
        template,
        style,
        story,
        html: template.render(story, style.render(story)),
      })),
    ),
  )
}
