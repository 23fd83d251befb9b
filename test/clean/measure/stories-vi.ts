import type { Story } from './story.js'

const others = [
  'Huyện Tân Lập khai giảng lớp bồi dưỡng lý luận chính trị cho đảng viên mới',
  'Xã Yên Phú gắn biển công trình nhà văn hóa thôn Đồng Mít',
  'Hội Nông dân huyện tập huấn kỹ thuật nuôi cá lồng cho hội viên',
  'Kiểm tra công tác phòng cháy tại các chợ trên địa bàn',
  'Thông báo lịch tiếp công dân định kỳ của lãnh đạo huyện',
  'Đoàn thanh niên ra quân dọn vệ sinh bờ kênh Hai Tháng Chín',
]

export const vietnameseStories: Story[] = [
  {
    language: 'vi',
    title: 'Tân Lập tổng kết một năm thi đua dân vận khéo, nhân rộng 34 mô hình hay',
    lead: 'Chiều 14/12/2022, tại hội trường trung tâm huyện, Ban Chỉ đạo công tác dân vận huyện Tân Lập họp tổng kết năm và bàn nhiệm vụ năm 2023. Bà Phan Thị Hòa, Phó Bí thư Thường trực Huyện ủy, chủ trì cuộc họp.',
    body: [
      {
        kind: 'paragraph',
        text: 'Theo báo cáo tại cuộc họp, đầu năm các cơ sở đăng ký 118 mô hình, gồm 79 mô hình tập thể và 39 mô hình cá nhân. Qua thẩm định, huyện công nhận 96 mô hình, trong đó 34 mô hình được nhân rộng sang thôn, xã khác.',
      },
      { kind: 'image', caption: 'Bà Phan Thị Hòa phát biểu kết luận cuộc họp' },
      {
        kind: 'paragraph',
        text: 'Nổi bật là việc vận động 212 hộ dân xã Yên Phú hiến 8.400 m2 đất làm đường liên thôn; nhờ vậy, tuyến đường dài 3,2 km hoàn thành trước kế hoạch hai tháng mà không phải cưỡng chế hộ nào.',
      },
      { kind: 'heading', text: 'Khó khăn còn ở khâu duy trì' },
      {
        kind: 'paragraph',
        text: 'Các đại biểu cũng thẳng thắn chỉ ra rằng 11 mô hình chỉ hoạt động sôi nổi vài tháng đầu rồi lắng xuống, nguyên nhân chủ yếu do người phụ trách luân chuyển và kinh phí nhỏ giọt.',
      },
      {
        kind: 'quote',
        text: 'Muốn dân tin thì cán bộ phải ở cạnh dân, nói ít thôi nhưng làm đến nơi đến chốn, bà Hòa nhấn mạnh.',
      },
      {
        kind: 'paragraph',
        text: 'Năm 2023, huyện phấn đấu mỗi xã, thị trấn xây dựng ít nhất 2 mô hình mới ở lĩnh vực kinh tế, đồng thời củng cố các tổ dân vận thôn. Kinh phí hỗ trợ dự kiến 450 triệu đồng, trích từ nguồn sự nghiệp.',
      },
      { kind: 'image', caption: 'Các đại biểu dự cuộc họp tổng kết' },
      {
        kind: 'paragraph',
        text: 'Nhân dịp này, Chủ tịch UBND huyện tặng giấy khen cho 9 tập thể và 12 cá nhân có thành tích xuất sắc trong phong trào.',
      },
    ],
    author: 'Mai Lan',
    credit: 'Trung tâm Văn hóa - Thể thao và Truyền thanh huyện',
    published: '2022-12-15T08:20:00',
    section: 'Tin hoạt động',
    others,
  },
  {
    language: 'vi',
    title: 'Người có uy tín ở vùng cao Nậm Pồ giữ rừng bằng hương ước',
    lead: 'Ở bản Huổi Sang, mỗi khi mùa khô về, già làng Lò Văn Pản lại gõ chiêng gọi bà con ra nhà văn hóa đọc lại từng điều trong hương ước giữ rừng.',
    body: [
      {
        kind: 'paragraph',
        text: 'Bản có 64 hộ, hơn 300 khẩu, sống dựa vào 410 ha rừng phòng hộ đầu nguồn. Mười năm trước, cứ giáp hạt là có người lén đốt nương, hạ cây gỗ to đem bán.',
      },
      {
        kind: 'paragraph',
        text: 'Từ khi có hương ước, ai chặt một cây phải trồng lại mười cây và nộp năm kg gạo vào quỹ bản. Ba năm liền, bản không xảy ra vụ cháy nào, đàn trâu bò tăng lên 180 con vì có cỏ dưới tán rừng.',
      },
      { kind: 'image', caption: 'Già làng Lò Văn Pản cùng tổ tuần rừng kiểm tra mốc giới' },
      { kind: 'heading', text: 'Quỹ bản trở thành vốn vay' },
      {
        kind: 'list',
        items: [
          'Năm 2020, quỹ cho 7 hộ vay 35 triệu đồng để mua giống dê sinh sản.',
          'Năm 2021, thêm 12 hộ vay 66 triệu đồng làm chuồng trại và trồng cỏ voi.',
          'Đến tháng 5/2022, 15 hộ đã trả hết vốn, 4 hộ thoát nghèo.',
        ],
      },
      {
        kind: 'paragraph',
        text: 'Cách làm của Huổi Sang được Mặt trận Tổ quốc huyện chọn giới thiệu tại hội nghị biểu dương người có uy tín. Đến nay, 21 bản trong huyện đã học theo, lập được 21 tổ tuần rừng với 168 thành viên.',
      },
      {
        kind: 'paragraph',
        text: 'Già Pản bảo rằng hương ước chỉ là tờ giấy nếu người lớn không làm gương; bởi thế, người đầu tiên nộp phạt lại chính là con trai ông.',
      },
    ],
    author: 'Quàng Thủy',
    credit: null,
    published: '2022-06-02T15:45:00',
    section: 'Gương người tốt, việc tốt',
    others,
  },
  {
    language: 'vi',
    title: 'Kết quả chấm điểm phong trào thi đua quý III của các xã, thị trấn',
    lead: 'Hội đồng thi đua huyện Bình Khê vừa công bố kết quả chấm điểm quý III năm 2021 đối với 6 xã, thị trấn.',
    body: [
      {
        kind: 'paragraph',
        text: 'Thang điểm tối đa là 100, chấm theo bốn nhóm tiêu chí: kinh tế, văn hóa - xã hội, quốc phòng - an ninh và xây dựng hệ thống chính trị. Điểm của từng đơn vị được nêu ở bảng dưới đây.',
      },
      {
        kind: 'table',
        rows: [
          ['Đơn vị', 'Số mô hình', 'Điểm', 'Xếp loại'],
          ['Thị trấn Bình Khê', '14', '92,5', 'Xuất sắc'],
          ['Xã An Lạc', '9', '88', 'Tốt'],
          ['Xã Phú Hiệp', '11', '90,5', 'Xuất sắc'],
          ['Xã Hòa Mỹ', '6', '79', 'Khá'],
        ],
      },
      {
        kind: 'paragraph',
        text: 'So với quý trước, xã Hòa Mỹ tụt ba bậc do chậm giải ngân vốn hỗ trợ chăn nuôi; thị trấn Bình Khê giữ vững vị trí dẫn đầu nhờ 5 mô hình tuyến phố không rác.',
      },
      {
        kind: 'paragraph',
        text: 'Ông Đặng Quốc Khánh, Chủ tịch Hội đồng thi đua huyện, đề nghị các đơn vị xếp loại khá xây dựng kế hoạch khắc phục, báo cáo trước ngày 25/10.',
      },
      { kind: 'image', caption: 'Đoàn kiểm tra của Hội đồng thi đua làm việc tại xã An Lạc' },
      {
        kind: 'paragraph',
        text: 'Kết quả cả năm sẽ là căn cứ bình xét cờ thi đua của tỉnh. Những đơn vị để xảy ra vi phạm về quản lý đất đai không được đưa vào danh sách đề nghị khen thưởng.',
      },
    ],
    author: 'Thanh Bình',
    credit: 'Phòng Nội vụ huyện',
    published: '2021-10-12T10:05:00',
    section: 'Thi đua - Khen thưởng',
    others,
  },
]
