import type { LineRule } from './line-rule.js'

/** Rating, comments, sharing, logging in, subscribing. */
export const interactionRules: LineRule[] = [
  {
    name: 'rating-form',
    effect: 'drop',
    match:
      /^(?:tổng số điểm của bài viết|click để đánh giá|đánh giá bài viết|hãy đánh giá|xếp hạng\s*:|bình chọn(?=\s*:|$)|điểm của bài viết|average rating|rate this|rating:|user rating|please rate|\d(?:[.,]\d)? ?\/ ?5 ?\(\d+|no votes yet|your rating).{0,100}$/iu,
    examples: [
      'Tổng số điểm của bài viết là: 5 trong 1 đánh giá',
      'Click để đánh giá bài viết',
      'Xếp hạng: 5 - 1 phiếu bầu',
      'User Rating: 5 / 5',
    ],
    counterexamples: ['Đánh giá kết quả 6 tháng đầu năm', 'Bình chọn của cử tri là căn cứ'],
  },
  {
    name: 'comments-heading',
    effect: 'comments',
    match:
      /^(?:\d{1,5} (?:responses?|replies|reply|thoughts?)$|(?:no|leave a) (?:responses?|replies|reply)$)|^(?:[([]?\d{0,5}[)\]]?\s*|(?:một|one|có \d{1,5})\s+)(?:ý kiến (?:của )?(?:bạn đọc|độc giả|bạn)|ý kiến bình luận|(?:viết |gửi |thêm |các |để lại (?:một )?)?bình luận(?: của bạn| bài viết| mới nhất)?|gửi (?:ý kiến|phản hồi|bình luận)(?: của bạn| bình luận)?|phản hồi|bạn đọc (?:bình luận|phản hồi)|(?:leave|post|add|write) a (?:comment|reply|response)|(?:reader |view |show |read |join the )?comments?|(?:join|view|read|see) the (?:conversation|discussion)|what do you think|kommentare?|kommentar schreiben|commentaires?|laisser un commentaire|comentarios?|deja (?:un comentario|una respuesta)|deixe um comentário|commenti|lascia un commento|reacties|geef een reactie|комментарии|оставить комментарий|yorumlar|komentarze|komentarai|コメント|评论|댓글)(?:\s*[:([-]?\s*\d{0,5}\s*[)\]]?)[.:…!?]?$/iu,
    examples: [
      'Ý kiến bạn đọc',
      'Bình luận (3)',
      '(0) Bình luận',
      '2 bình luận',
      'Một bình luận',
      '1 Response',
      'Để lại một bình luận',
      'Gửi ý kiến của bạn',
      'Leave a comment',
      '12 Comments',
      '3 Kommentare',
    ],
    counterexamples: [
      'Bình luận về kết quả này, ông nói',
      'Ý kiến bạn đọc được tiếp thu',
      'Comments were mixed.',
      'Discussion',
      'Response',
    ],
  },
  {
    name: 'author-note',
    effect: 'comments',
    match:
      /^(?:about the (?:authors?|writers?|contributors?)|about (?:our|this) (?:author|columnist|writer)|(?:đôi nét|vài nét|thông tin) về tác giả|über (?:den autor|die autorin)|à propos de l.aut(?:eur|rice)|sobre (?:el|la) autora?|sull.autore)\s*:?$/iu,
    examples: ['About the Author', 'Über den Autor', 'Vài nét về tác giả'],
    counterexamples: ['About the authorities', 'Vài nét về tác giả tập thơ được giới thiệu'],
  },
  {
    name: 'comment-form',
    effect: 'drop',
    match:
      /^(?:bạn cần (?:đăng nhập|trở thành thành viên).{0,100}|vui lòng (?:đăng nhập|nhập).{0,80}|hãy là người đầu tiên.{0,60}|chưa có (?:bình luận|ý kiến|phản hồi).{0,40}|mã (?:an toàn|bảo mật|xác nhận|kiểm tra|bảo vệ).{0,30}|họ (?:và )?tên(?: của bạn)?\s*[:*]*|nội dung(?: bình luận| phản hồi)?\s*[:*]+|email\s*[:*]*|tiêu đề\s*[:*]+|your email address will not be published.{0,80}|required fields are marked.{0,20}|save my name, email.{0,120}|please enter (?:your|an?).{0,60}|you have entered an incorrect.{0,60}|notify me of.{0,60}|log ?in to (?:leave|post|comment|reply).{0,40}|you must be logged in.{0,60}|be the first to comment.{0,40}|comments? (?:are|is) closed.{0,40}|name\s*\*|website|comment\s*\*|\d+ characters? (?:left|remaining)|sắp xếp theo.{0,60}|gửi|xóa|nhập lại|chọn file.{0,40})$/iu,
    examples: [
      'Bạn cần đăng nhập với tư cách là Thành viên chính thức để có thể bình luận',
      'Mã an toàn:',
      'Họ và tên *',
      'Your email address will not be published. Required fields are marked *',
      'Please enter your comment!',
    ],
    counterexamples: ['Họ tên người nhận hỗ trợ được niêm yết', 'Website của huyện hoạt động từ năm 2010'],
  },
  {
    name: 'share-bar',
    effect: 'drop',
    longest: 200,
    match:
      /^(?:(?:chia sẻ|share|tweet|pin(?: it|terest)?|facebook|twitter|x|zalo|messenger|linkedin|whats ?app|telegram|email|e-mail|mail|reddit|tumblr|viber|line|vk|print|in|google ?\+?|copy(?: link)?|sao chép (?:liên kết|link)|liên kết|bài viết|lên|qua|trên|this|on|via|story|article|post|save|flipboard|pocket|bluesky|threads|instagram|youtube|thích|like|gửi|a|aa|\+|facebook messenger|partager|teilen|compartir|compartilhar|condividi|delen|поделиться|udostępnij|paylaş|dela)[\s:|,.•·/-]*){1,14}$/iu,
    examples: [
      'Chia sẻ',
      'Facebook Twitter Zalo',
      'Share this article',
      'Tweet',
      'Chia sẻ lên Facebook',
      'Chia sẻ Zalo',
    ],
    counterexamples: ['Chia sẻ khó khăn với bà con vùng lũ', 'Share prices rose on Monday', 'In 2020'],
  },
  {
    name: 'login',
    effect: 'drop',
    match:
      /^(?:đăng (?:nhập|ký|xuất)(?: thành viên| tài khoản)?|quên mật khẩu\s*\??|tên (?:đăng nhập|truy cập)\s*:?|mật khẩu\s*:?|ghi nhớ.{0,20}|(?:đăng nhập\s*[/|]?\s*đăng ký)|log ?in|sign ?(?:in|up|out)|register|subscribe(?: now)?|my account|create (?:an )?account|forgot (?:your )?password\??|anmelden|connexion|iniciar sesión|accedi|войти)$/iu,
    examples: ['Đăng nhập', 'Quên mật khẩu?', 'Sign in', 'Đăng nhập / Đăng ký', 'Log in'],
    counterexamples: ['Đăng ký thực hiện 12 mô hình', 'Đăng nhập hệ thống rồi chọn mục hồ sơ'],
  },
  {
    name: 'session-bar',
    effect: 'drop',
    longest: 260,
    match:
      /(?:không sử dụng site|duy trì (?:trạng thái |phiên )?đăng nhập|thời gian chờ:\s*\d+\s*giây|trình duyệt của bạn đã tắt (?:chức năng )?hỗ trợ javascript|website chỉ làm việc khi bạn bật|please enable javascript|javascript (?:is disabled|must be enabled)|your browser (?:does not|doesn.t) support|trình duyệt (?:của bạn )?không hỗ trợ)/iu,
    examples: [
      'Phiên làm việc sắp hết, nhấn để duy trì trạng thái đăng nhập',
      'Quá lâu không sử dụng Site. Thời gian chờ: 45 giây',
      'Please enable JavaScript to view the comments',
      'Your browser does not support the audio element.',
    ],
    counterexamples: ['Thời gian chờ của người dân giảm 30 phút'],
  },
  {
    name: 'newsletter',
    effect: 'drop',
    match:
      /^(?:(?:sign up|subscribe|register) (?:for|to) (?:our|the|free|daily|weekly|my)\b.{0,120}|(?:get|receive) (?:our|the) (?:daily|weekly|latest|best|free|newsletter)\b.{0,100}|join our (?:newsletter|mailing list).{0,80}|enter your e-?mail.{0,60}|(?:newsletter|newsletters)|đăng ký nhận (?:tin|bản tin|thông báo|email).{0,80}|theo dõi .{2,50} trên (?:google news|facebook|youtube|zalo).{0,30}|follow (?:us|@?\w{2,20}|.{2,40}) on (?:twitter|facebook|instagram|google news|social media|x|linkedin|youtube)\b.{0,80}|like us on facebook.{0,80}|download (?:our|the) app.{0,60}|abonnez-vous.{0,80}|suscríbete.{0,80}|inscreva-se.{0,80}|newsletter abonnieren.{0,60}|support (?:our|independent) journalism.{0,100}|advertisement|advertising|sponsored(?: content)?|quảng cáo|publicité|anzeige|werbung|publicidad|pubblicità|реклама|(?:advertisement\s*[-–—:|.]\s*)?(?:(?:story|article|content|text|post) continues? (?:below|after).{0,40}|continue reading (?:the main story|below)?.{0,20}|scroll (?:down )?to continue(?: reading)?.{0,30}|skip (?:advertisement|ad|promotion)|after newsletter promotion|remove ads?|why ads\?|report (?:this )?ad|die anzeige|nach der anzeige|la suite après cette publicité)|\[?ad_\d\]?|loading\.*|đang tải\.*)$/iu,
    examples: [
      'Sign up for our newsletter',
      'Theo dõi Báo Sông Lam trên Google News',
      'Advertisement',
      'Follow us on Twitter',
      'Đăng ký nhận bản tin',
      'Story continues below advertisement',
      'Advertisement - story continues below',
      'Scroll to continue reading',
    ],
    counterexamples: [
      'Quảng cáo sai sự thật bị phạt 20 triệu đồng',
      'Get the facts before the vote, she said.',
      'Follow the river to the bridge.',
      'Continue reading the river gauges, he told them.',
    ],
  },
  {
    name: 'cookie-notice',
    effect: 'drop',
    longest: 520,
    match:
      /^(?:we(?: and our partners)? use|this (?:web)?site uses|by (?:continuing|using|clicking)|our (?:web)?site uses|accept (?=(?:all )?cookies)|chúng tôi sử dụng|trang web này sử dụng|wir verwenden|diese website|nous utilisons|ce site utilise|utilizamos|este sitio|questo sito|deze (?:web)?site)(?=.{0,400}\bcookies?\b).{0,500}$/iu,
    examples: ['We use cookies to improve your experience.', 'Chúng tôi sử dụng cookie để cải thiện dịch vụ'],
    counterexamples: ['She baked cookies for the whole street.'],
  },
]
