import {
  type AddressClass,
  article,
  ignore,
  maybeArticle,
  maybeList,
  type PlatformAdapter,
} from './platform-adapter.js'

const otherFile =
  /\.(?:jpe?g|jfif|png|gif|webp|svg|ico|bmp|tiff?|css|js|mjs|json|pdf|docx?|xlsx?|pptx?|odt|ods|zip|rar|7z|gz|mp[34]|m4[av]|avi|flv|wmv|wav|mov|webm|txt|csv|woff2?|ttf|eot|apk|exe)$/i
const service =
  /(?:^|\/)(?:login|logout|register|signin|signup|dang-?nhap|dang-?ky|dang-?xuat|quen-mat-khau|users?|account|admin|administrator|search|seek|tim-?kiem|print|in-?bai(?:-viet)?|savefile|sendmail|gui-?mail|tags?|captcha|rating|lien-?he|contact|hoi-?dap|gop-?y|so-?do-?(?:web|trang)|lich-?(?:cong-?tac|tiep-?dan|lam-?viec)?|calendar|cgi-bin|download|tai-?ve)(?:\/|\.(?:html?|aspx|php)|$)/i
const copyParameter =
  /^(?:print|in|replytocom|share|sort|order|orderby|view_?mode|format|month|year|day|date|ngay|thang|nam|tuan|week|tu_?ngay|den_?ngay|fromdate|todate|keyword|keywords|q|s|tukhoa|returnurl|redirect|callback|lightbox)$/i
const idParameter = /^(?:id|nid|newsid|itemid|articleid|tinid|idtin|baivietid|postid|sid|tin|news_?id|bv|mabaiviet)$/i

/** Addresses of software that is not known: files, services and copies are left out, articles told by their slugs. */
export const generic: PlatformAdapter = {
  name: 'generic',
  marks: [],
  classify: classifyGenerally,
  sitemaps: ['/sitemap.xml'],
  feeds: [],
}

export function isServiceAddress(url: URL): boolean {
  if (otherFile.test(url.pathname) || service.test(url.pathname)) return true
  if ([...url.searchParams.keys()].some((name) => copyParameter.test(name))) return true
  return url.searchParams.get('tmpl') === 'component' || url.href.length > 2_000
}

export function classifyGenerally(url: URL): AddressClass {
  if (isServiceAddress(url)) return ignore
  const identified = [...url.searchParams].some(([name, value]) => idParameter.test(name) && /\d/.test(value))
  if (identified) return maybeArticle
  const last = decodePath(/([^/]+)\/?$/.exec(url.pathname)?.[1] ?? '')
  const slug = last.replace(/\.(?:html?|aspx?|php|jsp|vnp|epi)$/i, '')
  const words = slug.split(/[-_]/).filter((word) => /\p{L}/u.test(word)).length
  const numbered = /(?:^|[-_/.a-z])\d{3,}$/i.test(slug) || /^\d{3,}[-_]/.test(slug)
  if (numbered && words >= 3) return article
  if (/\/\d{4}[-/]\d{1,2}[-/]\d{1,2}\//.test(url.pathname) && words >= 2) return article
  if (words >= 6) return maybeArticle
  return numbered && /\.(?:html?|aspx?|php)$/i.test(last) ? maybeArticle : maybeList
}

function decodePath(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
