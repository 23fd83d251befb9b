/**
 * What the name of an element (its classes, id and role, in lower case, joined by "-") says about its content.
 * A name alone never removes much: `share` is the largest part of the page's prose that the rule may take,
 * `prose` the largest number of characters of prose; what is called a list of links and holds paragraphs must have
 * `linked`, the smallest share of characters inside links.
 */
export type ZoneRule = { name: string; tokens: RegExp; share: number; prose?: number; linked?: number }

const word = (pattern: string) => new RegExp(`(?<![a-z0-9])(?:${pattern})(?![a-z0-9])`)

export const zoneRules: ZoneRule[] = [
  {
    name: 'comments',
    share: 0.75,
    tokens: word(
      'comments?|commentlist|comment-?(?:list|form|area|section|wrapper|block|content|body|thread|respond|container)|disqus(?:-thread)?|respond|livefyre|fb-?comments?|facebook-comments|user-?comments|reader-?comments|binh-?luan|y-?kien(?:-ban-doc)?|phan-?hoi|news-?comment|replies|idc-container|echo-container|coral-talk.*|hyvor.*|vuukle.*|spot-?im.*|viafoura.*|vf-.*|openweb.*|discussions?|responses|conversation|user-?reviews|kommentare|comentarios|commentaires',
    ),
  },
  {
    name: 'related',
    share: 0.4,
    linked: 0.1,
    tokens: word(
      'related(?:-?(?:posts?|articles?|news|content|stories|links|items|topics|story|box|list|wrap(?:per)?|coverage|video|videos|entries|reading))?|relatedposts?|jp-relatedposts|yarpp(?:-related)?|crp-related|rp4wp.*|other-?(?:news|posts|articles|stories)|more-?(?:news|posts|articles|stories|from|on|in|links|topstories|coverage)|morenews|tin-?(?:lien-?quan|khac|moi|cu|cung|noi-?bat|xem-?nhieu)|bai-?viet-?(?:lien-?quan|khac)|lien-?quan|cung-?chuyen-?muc|other-?list|list-?other|recommend(?:ed|ations?)?(?:-.*)?|recirc(?:ulation)?|trending|most-?(?:read|popular|viewed|shared|recent)|mostread|popular(?:-?posts)?|latest-?(?:news|posts|stories|articles)|recent-?(?:posts|news|articles|stories)|outbrain.*|ob-widget|taboola.*|trc-.*|zergnet|revcontent|see-?also|read-?(?:more|next|also|on)|readnext|you-?(?:may|might).*|suggested(?:-.*)?|next-?(?:article|story|post)|up-?next|prev-?next|post-?navigation|nav-?links|nav-?(?:previous|next)|article-?nav(?:igation)?|teasers?|onward|explore-more|keep-reading|also-?(?:read|like)|inline-?(?:related|recirc|promo|link)|promo-?(?:link|box|list)|story-?package|linkbox|link-?list|headline-?list|top-?(?:stories|news)|topnews|timeline-news|similar(?:-.*)?|(?:kg-)?bookmark-card|link-?card|(?:wp-)?embedded-?content|rich-?link',
    ),
  },
  {
    name: 'share-bar',
    share: 0.15,
    prose: 400,
    tokens: word(
      'share|shares|sharing|share-?(?:bar|buttons?|links?|tools?|this|box|icons?|article|post|block|widget|count)|shar(?:edaddy|ethis)|sd-.*|addthis.*|addtoany.*|a2a-kit|social|socials?-?(?:share|sharing|media|links?|icons?|buttons?|bar|tools?|follow|list|network|wrap(?:per)?|container|plugin)|sns|ssba.*|essb.*|heateor.*|mashsb.*|pinit|tweet-?button|fb-like|fb-share|like-?button|follow-?us|article-?(?:tools|actions|share|social)|post-?(?:share|social|tools|actions)|entry-?(?:share|social)|story-?(?:tools|share|social)|news-?share|socialicon|utility-?bar|tools?bar|page-?tools?|actions?-?bar',
    ),
  },
  {
    name: 'navigation',
    share: 0.3,
    tokens: word(
      'nav|navs|navbar.*|navigation|nav-?(?:bar|menu|wrap|container|main|primary)|menu|menus|main-?menu|mega-?menu|sub-?menu|submenu|breadcrumbs?|bread-?crumbs?|breadcrumb-?(?:trail|list|wrap)|duong-?dan|pagination|pager|paging|paginator|page-?(?:numbers|links|nav)|toc|table-?of-?contents|ez-toc.*|lwptoc.*|sitemap|skip-?(?:link|to|nav).*|skiplinks?|jump-?links?|tabs-?nav|topbar|top-?(?:bar|nav|menu|links)|site-?(?:header|nav|menu|footer)|masthead|global-?(?:header|nav|footer)|page-?(?:footer)|off-?canvas.*|drawer|hamburger.*|alphabet|skip',
    ),
  },
  {
    name: 'sidebar',
    share: 0.3,
    tokens: word(
      'side-?bars?|sidebar-?(?:right|left|primary|secondary|widget|content|inner|wrap(?:per)?|container|area)|(?:left|right|secondary|primary)-?(?:sidebar|rail)|side-?(?:nav|menu|column|col|rail|panel|content|block)|rail|right-?rail|left-?rail|rhs|aside|secondary|tertiary|widget-?area|widget|widgets|widgettitle|col-?right|right-?(?:col|column|side|bar)|rightcol(?:umn)?|leftcol(?:umn)?|block-?(?:right|left)|module-?right|cot-?(?:phai|trai)',
    ),
  },
  {
    name: 'footer',
    share: 0.2,
    tokens: word(
      'footer|foot|site-?footer|page-?footer|footer-?(?:wrap(?:per)?|content|inner|top|bottom|area|widgets?|nav|links)|colophon|copyrights?|imprint|legal|disclaimer|bottom-?(?:bar|nav)|chan-?trang|address-?(?:info|box)',
    ),
  },
  {
    name: 'advertisement',
    share: 0.25,
    tokens: word(
      'ads?|adv|advert(?:s|isement|isements|ising|orial)?|ad-?(?:box|slot|unit|wrapper|container|banner|block|label|text|space|break|placeholder|zone|area|top|bottom|mpu)|adsbygoogle|adsense|google-?ads?|dfp.*|gpt-ad.*|leaderboard|mpu|sponsor(?:s|ed|ship)?(?:-.*)?|promo(?:s|tion|tions|ted)?|promobox|quang-?cao|partner-?links?|affiliate(?:-.*)?|commercial|native-ad|banners?|interstitial',
    ),
  },
  {
    name: 'newsletter',
    share: 0.15,
    prose: 900,
    tokens: word(
      'newsletters?(?:-.*)?|news-letter|subscribe(?:-.*)?|subscription(?:-.*)?|sub-?prompt|sign-?up(?:-.*)?|optin(?:-.*)?|opt-?in|mailchimp|mc-embed.*|mc4wp.*|email-?(?:signup|capture|form)|paywall|piano.*|tp-modal|membership|donat(?:e|ion)(?:-.*)?|call-?to-?action|cta|cta-?box|inline-?cta|support-?us|registration(?:-.*)?|meter-?banner',
    ),
  },
  {
    name: 'cookie-notice',
    share: 0.3,
    tokens: word(
      'cookie(?:s|-.*)?|cookiebar|cookiebot.*|cybot.*|usercentrics.*|uc-banner|truste.*|iubenda.*|borlabs.*|klaro.*|osano.*|evidon.*|tcf-.*|ccpa.*|fc-consent.*|consent(?:-.*)?|gdpr(?:-.*)?|onetrust.*|qc-cmp.*|eu-?cookie.*|privacy-?(?:notice|banner|popup)|cc-window|cmplz.*|moove.*|didomi.*|sp-message.*',
    ),
  },
  {
    name: 'overlay',
    share: 0.3,
    tokens: word(
      'modal(?:-.*)?|pop-?up(?:-.*)?|overlay|lightbox|tooltip|toast|dialog|drop-?down(?:-menu)?|snackbar|flyout|alert-?bar|notification-?bar|adblock.*|noscript|browser-?(?:upgrade|warning)|browsehappy',
    ),
  },
  {
    name: 'author-box',
    share: 0.2,
    prose: 1500,
    tokens: word(
      'author-?(?:bio|box|info|card|profile|description|about|details|block|section|area|panel|desc|widget|meta-?box)|about-?(?:the-?)?authors?|authorbox|bio(?:-.*)?|writer-?(?:bio|info)|post-?author(?:-?(?:box|bio|info))?|saboxplugin.*|molongui.*|contributor-?(?:bio|info)|abh-.*|m-a-box.*|pp-author.*|guest-author.*|entry-author-box',
    ),
  },
  {
    name: 'tag-list',
    share: 0.1,
    prose: 200,
    tokens: word(
      'tags?|tag-?(?:list|links?|cloud|s-links|wrap(?:per)?|container)|tagcloud|tagged|post-?tags?|entry-?tags?|article-?tags?|story-?tags?|keywords?|tu-?khoa|cat-?links|categories|post-?categories|topics?-?(?:list)?|news-?keyword|article-?topics|taxonomy|hashtags?|entry-?categories',
    ),
  },
  {
    name: 'rating-form',
    share: 0.1,
    prose: 200,
    tokens: word(
      'rating(?:s|-.*)?|star-?rating|stars|votes?|voting|danh-?gia|content-?rating|kk-star.*|kksr.*|post-ratings|poll|polls|quiz|survey|tham-?do|reactions?|likebtn.*|feedback(?:-.*)?|was-this-helpful|helpful',
    ),
  },
  {
    name: 'counter',
    share: 0.1,
    prose: 200,
    tokens: word(
      'counters?|counter-?box|thong-?ke|statistics?|visitors?|visit-?count(?:er)?|hit-?counter|luot-?(?:xem|truy-cap)|views?-?count(?:er)?|post-?views|online-?users|dang-?online|truy-?cap|timeoutsess|sess-?timeout|whos-?online',
    ),
  },
  {
    name: 'login',
    share: 0.1,
    prose: 300,
    tokens: word(
      'log-?in(?:-?(?:form|box|link|panel|prompt|modal))?|signin|sign-?in|userlogin|user-?(?:menu|nav|panel|login)|dang-?nhap|account-?(?:menu|nav)|register|registration-form|search-?(?:form|box|bar|field|wrap(?:per)?|container|widget|results-nav)|searchform|tim-?kiem',
    ),
  },
  {
    name: 'page-tools',
    share: 0.1,
    prose: 250,
    tokens: word(
      'print(?:-?(?:button|link|page|icon|only|hide|version))?|no-?print|font-?(?:size|resize.*|control)|text-?(?:size|resize|to-speech|speech)|tts(?:-.*)?|audio-?(?:player|article|wrapper)|listen(?:-.*)?|player-?(?:controls|container)|video-?(?:controls|playlist)|vjs-.*|jw-.*|jwplayer.*|plyr.*|speech.*|doc-?bai|nghe-?bai|back-?to-?top|to-?top|scroll-?(?:to-?)?top|ms-skipto.*|ms-turnon.*|language-?(?:switcher|selector|picker)|lang-?switch(?:er)?|accessibility-?(?:bar|menu|tools)|edit-?(?:link|section|post-link)|mw-editsection|permalink|infobox-?nav|noprint|mw-jump.*|slideshow-?(?:controls|nav)|slick-(?:dots|arrow)|swiper-(?:pagination|button.*)|carousel-?(?:controls?|indicators|nav)|copy-?link|loading|spinner|screen-reader.*',
    ),
  },
]

/** Classes that build layouts of whole pages say nothing although they contain telling words. */
const layoutWords =
  /(?:^|-)(?:elementor-widget(?:-container|-wrap)?|wp-block|has-(?:no-)?(?:left-|right-)?sidebar|no-sidebar|with-sidebar|without-sidebar|(?:left|right|no|both|one|two)-sidebars?(?=-|$)|sidebar-(?:\d|none|no|off|on|default)|content-sidebar|sidebar-content|widget-(?:wrap|container|content|text)|textwidget|vc-[a-z0-9-]+|et-pb-[a-z0-9-]+|fl-[a-z0-9-]+|comments?-(?:open|closed|enabled|disabled|count|off|on|allowed)|tag-[a-z0-9-]+|category-[a-z0-9-]+|post-tag-[a-z0-9-]+|ad-?free|float-[a-z]+|js-[a-z-]+|no-js|social-(?:science|security|issues|affairs|policy)[a-z-]*)(?=-|$)/g

/** The name of an element as the rules read it: words in lower case joined by "-", one space between classes. */
export function zoneName(attributes: Record<string, string>): string {
  const source = `${attributes.class ?? ''} ${attributes.id ?? ''}`
  if (source.length <= 1) return ''
  return source
    .slice(0, 400)
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/\s+/)
    .filter((name) => name !== '')
    .map((name) => name.replace(/[_:./]+/g, '-').replace(layoutWords, ''))
    .join(' ')
}

export function findZoneRules(name: string): ZoneRule[] {
  return name === '' ? [] : zoneRules.filter((rule) => rule.tokens.test(name))
}
