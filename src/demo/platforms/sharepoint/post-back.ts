import { sha256 } from '../../../model/ids.js'
import { type Markup, markup } from '../../markup.js'
import type { DemoSection } from '../../portal.js'

const eventTarget = 'ctl00$ctl37$g_7b1d2c6e_58a4_4f0b_9d53_0e6f3a9c1b42$grvTinTuc'

/** Hidden fields that ASP.NET wants back with every POST of a list page. */
export function writeHiddenFields(section: DemoSection, page: number): Markup {
  const state = writeViewState(section, page)
  return markup`<div class="aspNetHidden"><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="${state}" /><input type="hidden" name="__VIEWSTATEGENERATOR" id="__VIEWSTATEGENERATOR" value="BAB98CB3" /><input type="hidden" name="__EVENTVALIDATION" id="__EVENTVALIDATION" value="${sign(state)}" /></div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
function __doPostBack(eventTarget, eventArgument) { theForm.__EVENTTARGET.value = eventTarget; theForm.__EVENTARGUMENT.value = eventArgument; theForm.submit(); }
//]]>
</script>`
}

/** Pager of a GridView: the current page is text, the others are scripts. */
export function writePostPager(page: number, pages: number): Markup {
  const cells = Array.from({ length: pages }, (_, index) => index + 1).map((number) =>
    number === page
      ? markup`<td><span>${number}</span></td>`
      : markup`<td><a href="javascript:__doPostBack('${eventTarget}','Page$${number}')">${number}</a></td>`,
  )
  return markup`<tr class="pager"><td colspan="2"><table><tr>${cells}</tr></table></td></tr>`
}

/** The page that a POST asks for; null where its state was not issued by this list. */
export function readPostedPage(section: DemoSection, form: URLSearchParams): number | null {
  const state = form.get('__VIEWSTATE') ?? ''
  const issued = Buffer.from(state, 'base64').toString('utf8').startsWith(`list:${section.id}:`)
  if (!issued || form.get('__EVENTVALIDATION') !== sign(state)) return null
  if (form.get('__EVENTTARGET') !== eventTarget) return 1
  const page = /^Page\$(\d+)$/.exec(form.get('__EVENTARGUMENT') ?? '')
  return page ? Number(page[1]) : 1
}

function writeViewState(section: DemoSection, page: number): string {
  return Buffer.from(`list:${section.id}:${page}:${section.slug}`, 'utf8').toString('base64')
}

function sign(state: string): string {
  return Buffer.from(sha256(`demo ${state}`), 'hex').toString('base64')
}
