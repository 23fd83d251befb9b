import type { LineRule } from './line-rule.js'

/** Menus, paging, page tools and lists of other pages. */
export const navigationRules: LineRule[] = [
  {
    name: 'skip-link',
    effect: 'drop',
    match:
      /^(?:skip (?:ribbon commands|to (?:main |the )?(?:content|navigation|footer|search|menu|article).{0,20}|navigation(?: links)?|links?)|jump to (?:content|navigation)|turn (?:on|off) (?:more accessible mode|animations)|(?:đi tới|chuyển (?:đến|tới)|bỏ qua) (?:nội dung(?: chính)?|điều hướng)|zum inhalt springen|aller au contenu.{0,12}|saltar al contenido|ir para o conteúdo|vai al contenuto|it looks like your browser does not have javascript enabled.{0,80})$/iu,
    examples: [
      'Skip Ribbon Commands',
      'Skip to main content',
      'Turn on more accessible mode',
      'Chuyển đến nội dung chính',
    ],
    counterexamples: ['Skip the first step if the soil is dry.'],
  },
  {
    name: 'file-name',
    effect: 'drop',
    match: /^[^\n]{1,120}\.(?:jpe?g|png|gif|bmp|webp|jfif|tiff?|heic|svg|mp3|mp4|wmv|flv|avi)$/iu,
    examples: ['25.jpg', 'so ket cong tac quy 3.JPG', 'z4882_a1.png'],
    counterexamples: ['Ảnh lưu ở dạng .jpg được nhận qua hòm thư.'],
  },
  {
    name: 'attachment',
    effect: 'drop',
    match:
      /^(?:(?:file|tệp|tập tin|tài liệu) (?:đính kèm|kèm theo|đính kèm theo)\s*(?::.{0,160})?|tải (?:về|xuống)(?: tại đây)?|download(?: file| pdf)?|[^\s].{0,110}\.(?:pdf|docx?|xlsx?|zip|rar|pptx?))$/iu,
    examples: ['Tệp đính kèm', 'File đính kèm: ke hoach.pdf', 'Tải về', 'CV 1731.pdf', 'Download PDF'],
    counterexamples: ['Tải về 12 tấn hàng cứu trợ', 'Tài liệu kèm theo hồ sơ được nộp một bộ'],
  },
  {
    name: 'paging',
    effect: 'drop',
    match:
      /^(?:[«‹<|\s]*(?:(?:trang|page|seite|página|pagina)\s*:?\s*)?(?:\[?\d{1,4}\]?[\s|,.…]+){1,20}(?:\[?\d{1,4}\]?)?\s*(?:trang (?:sau|cuối|kế|tiếp)|tiếp(?: theo)?|sau|cuối|next|last|>|›|»|…|\.\.\.)*[\s»›>]*|(?:trang|page) \d{1,4} ?(?:\/|of|trên) ?\d{1,4}|[«‹<←]*\s*(?:trang (?:trước|sau|đầu|cuối|tiếp)|trước|tiếp(?: theo)?|sau|previous(?: (?:post|article|page|story))?|next(?: (?:post|article|page|story))?|prev|older posts?|newer posts?|bài (?:trước|sau|tiếp theo)|tin (?:trước|sau|tiếp theo)|zurück|weiter|précédent|suivant|anterior|siguiente|próximo|precedente|successivo)\s*[»›>→]*|\d{1,3})$/iu,
    examples: ['1 2', '1 2 3 ... 10 Tiếp', 'Trang sau', '« Previous', 'Next article', 'Page 2 of 7', '3'],
    counterexamples: ['1.065 hộ', 'Trang trại của ông Tư', 'Sau đó'],
  },
  {
    name: 'page-tool',
    effect: 'drop',
    match:
      /^(?:in (?:bài|trang|tin)(?: (?:này|viết))?(?=$|[\s|]+(?:gửi|lưu|về|đọc)).{0,60}|bản in|url của bản tin này.{0,100}|gửi (?:email|bài viết|cho bạn bè|tin qua email).{0,20}|lưu bài(?: viết)?|xem với cỡ chữ.{0,10}|cỡ chữ\s*:?.{0,10}|(?:a ?[-+] ?){2}(?:xem với )?cỡ chữ.{0,10}|a ?[-+] ?a? ?[-+]?|aa|(?:màu )?(?:màu (?:đỏ|xanh|vàng|cam|tím|nâu)\s*)+|100 ?%|đọc bài(?: viết)?(?: bằng giọng nói)?|nghe (?:đọc )?(?:bài|tin)(?: viết)?|(?:giọng )?(?:nam|nữ)(?: miền (?:bắc|nam|trung))?|(?:về |lên )?đầu trang|quay lại(?: trang trước)?|trở (?:lại|về)(?: đầu trang| trang trước)?|đóng(?: lại)?|close|print(?: this| page| article)?|(?:e-?mail|save|bookmark) (?:this )?(?:article|page|story|post)|(?:toggle|hide|show|expand) caption|enlarge (?:this )?image|view (?:full ?screen|gallery)|back to top|return to top|listen to (?:this )?(?:article|story).{0,20}|font size.{0,20}|text size.{0,20}|đọc tiếp|xem (?:thêm|tiếp|chi tiết|tất cả|toàn bộ)|xem thêm\s*[»›>…]*|read more|more|see (?:more|all)|view all|continue reading|show more|menu|tìm kiếm|search|toggle navigation|hotline|liên hệ|rss|sitemap|sơ đồ (?:cổng|trang|site)(?: tin)?|trang chủ|home(?:page)?|giới thiệu|mehr|lire la suite|leer más|ver mais|leggi tutto|lees meer|читать далее)[.:…»›>]*$/iu,
    examples: [
      'In bài viết',
      'Gửi cho bạn bè',
      'Xem thêm',
      'Read more',
      'Trang chủ',
      'Về đầu trang',
      'Màu đỏ Màu xanh',
      'A- A+',
    ],
    counterexamples: [
      'In bài thơ lên lụa',
      'Xem thêm phim tài liệu ở nhà văn hóa',
      'Đóng góp của nhân dân',
      'Home prices fell',
    ],
  },
  {
    name: 'related-heading',
    effect: 'related',
    match:
      /^(?:[|•»>*#-]\s*)?(?:(?:những |các )?(?:tin|bài|bài viết|tin tức|thông tin|tin bài|video|chủ đề|nội dung) (?:mới (?:hơn|nhất|đăng|cập nhật)|cũ (?:hơn)?|(?:cùng )?liên quan|khác|cùng (?:chuyên mục|chuyên đề|chủ đề|danh mục|loại|lĩnh vực)|đã (?:đưa|đăng|xem)|xem nhiều|đọc nhiều|nổi bật|nhiều người (?:đọc|xem)|trước|tiếp theo|được quan tâm)(?: nhất)?|(?:có thể )?bạn (?:có thể )?(?:quan tâm|thích)|có thể bạn quan tâm|xem nhiều(?: nhất)?|đọc nhiều(?: nhất)?|(?:sự kiện|tin) nổi bật|cùng (?:chuyên mục|chủ đề)|theo dòng sự kiện|có liên quan|đọc thêm|xem thêm|mời (?:bạn|quý vị) (?:đọc|xem) thêm|related(?: (?:articles?|posts?|stories|content|topics?|news|links?|coverage|reading|items|video|videos))?|(?:more|latest|top|recent|popular|trending|featured|recommended|other|similar|must|editor'?s|further)[ -](?:articles?|posts?|stories|news|headlines|from [^.!?]{2,40}|on this(?: story| topic)?|on [^.!?,]{2,40}|like this|by this author|in [^.!?,]{2,30}|reads?|reading|for you|picks?|videos?|coverage)|most (?:read|popular|viewed|shared|recent|commented)(?: .{0,20})?|you (?:may|might) (?:also )?(?:like|be interested in|enjoy|have missed).{0,20}|you'?ll also like|read (?:also|next|more|this next).{0,12}|see also|also (?:read|see|on .{2,30})|recommended(?: for you)?|trending(?: now)?|popular(?: now)?|in this story|don'?t miss|up next|what(?:'s| to read) next|from around the web|around the web|promoted (?:stories|links|content)|sponsored (?:stories|links)|from our partners|we recommend|view more|mehr zum thema|mehr (?:artikel|nachrichten)|das könnte (?:sie|dich).{0,30}|auch interessant|lesen sie auch|meistgelesen|weitere (?:artikel|nachrichten|themen)|à lire (?:aussi|également)|lire aussi|articles? (?:liés?|similaires|connexes)|sur le même (?:sujet|thème)|vous aimerez aussi|les plus lus|artículos relacionados|noticias relacionadas|te puede interesar|también te puede.{0,20}|lo más (?:leído|visto)|más noticias|leia (?:também|mais)|veja também|notícias relacionadas|mais lidas|leggi anche|articoli correlati|potrebbe interessarti.{0,12}|ti potrebbe interessare.{0,20}|i più letti|lees (?:ook|meer)|gerelateerd.{0,20}|meest gelezen|läs (?:även|också|mer)|les også|læs også|lue myös|zobacz (?:też|także|również)|czytaj (?:też|także|również)|polecane|читайте также|по теме|похожие .{2,20}|материалы по теме|ilgili haberler|関連記事|相关(?:阅读|新闻|文章)|관련 ?기사)\s*[:…»›>]*$/iu,
    examples: [
      'Những tin mới hơn',
      'Những tin cũ hơn',
      'Tin liên quan',
      'Các tin khác:',
      'Tin cùng chuyên mục',
      'Bài viết liên quan',
      'Related Articles',
      'You may also like',
      'More from Politics',
      'Read also:',
      'À lire aussi',
    ],
    counterexamples: [
      'Những tin vui từ đồng ruộng đến với bà con',
      'Các tin nhắn lừa đảo tăng mạnh',
      'Related costs rose by a third.',
      'More from us all, please.',
    ],
  },
  {
    name: 'widget-heading',
    effect: 'drop',
    match:
      /^(?:(?:thông tin mới nhất|liên kết (?:website|web|trang)|công báo|dịch vụ công(?: quốc gia| trực tuyến)?|bộ pháp điển|thăm dò ý kiến|lịch (?:công tác|làm việc|tiếp công dân)|thư viện (?:ảnh|video)|video(?: clip)?s?|hình ảnh|văn bản(?: mới| chỉ đạo điều hành| pháp luật)?|thông báo|chuyên mục|danh mục|liên kết|quảng cáo|tỷ giá.{0,20}|thời tiết|tags?|từ khóa|từ khoá|advertisement|weather)\s*){1,4}[:]?$/iu,
    examples: ['Công báo', 'Dịch vụ công quốc gia', 'Liên kết website', 'Thông tin mới nhất', 'Văn bản', 'Tags:'],
    counterexamples: ['Thông báo kết quả kỳ họp', 'Văn bản do Chủ tịch ký', 'Thời tiết nắng ráo'],
  },
  {
    name: 'tag-list',
    effect: 'drop',
    longest: 320,
    match:
      /^this entry was posted (?:in|on) .{0,200}$|^(?:tags?|thẻ|từ khóa|từ khoá|filed (?:under|in)|posted in|categor(?:y|ies)|topics?|keywords?|labels?|schlagw(?:ö|o)rter|mots[- ]clés|etiquetas|tópicos|теги)\s*:\s*.{0,300}$/iu,
    examples: ['Từ khóa: dân vận, nông thôn mới', 'Tags: bridge, river', 'Filed under: Politics, Economy'],
    counterexamples: ['Từ khóa của hội nghị là đổi mới', 'Topics ranged from water to roads.'],
  },
]
