import { describe } from 'vitest'
import { testDates } from './read-table.js'

describe('told from the time of writing', () => {
  testDates(`
  2017-02-02 | hôm nay | E 2017-02-02
  2017-02-02 | ngày hôm qua, huyện họp | E 2017-02-01
  2017-02-02 | ngày mai, xã ra quân | E 2017-02-03
  2017-02-02 | hôm kia | E 2017-01-31
  2017-02-02 | thứ năm tuần tới | E 2017-02-09
  2017-02-02 | thứ 5 tuần sau | E 2017-02-09
  2017-02-02 | thứ Hai tuần tới, kỳ họp khai mạc | E 2017-02-06
  2017-02-02 | thứ ba vừa rồi | E 2017-01-31
  2017-02-02 | thứ ba tới | E 2017-02-07
  2017-02-02 | thứ sáu tới | E 2017-02-03
  2017-02-02 | thứ tư của tuần tới | E 2017-02-08
  2017-02-02 | thứ 6 tuần này | E 2017-02-03
  2017-02-02 | tuần này | P 2017-01-30..2017-02-05
  2017-02-02 | tuần trước | P 2017-01-23..2017-01-29
  2017-02-02 | tuần sau | P 2017-02-06..2017-02-12
  2017-02-02 | tháng trước | P 2017-01-01..2017-01-31
  2017-02-02 | tháng sau | P 2017-03-01..2017-03-31
  2017-02-02 | quý này | P 2017-01-01..2017-03-31
  2017-02-02 | quý sau | P 2017-04-01..2017-06-30
  2017-02-02 | năm trước | P 2016-01-01..2016-12-31
  2017-02-02 | năm nay | P 2017-01-01..2017-12-31
  2017-02-02 | năm sau | P 2018-01-01..2018-12-31
  2017-02-02 | năm tới | P 2018-01-01..2018-12-31
  2017-02-02 | tối qua, đội văn nghệ biểu diễn | E 2017-02-01
  2017-02-02 | sáng nay, huyện khai mạc hội thao | E 2017-02-02
  2017-02-02 | tối mai, chung kết | E 2017-02-03
  2017-02-02 | tháng 3 tới | P 2017-03-01..2017-03-31
  2017-02-02 | quý 4 của năm 2018 | P 2018-10-01..2018-12-31
  2017-02-02 | thứ 2 ngày 6 tháng 2 | E 2017-02-06
  2017-02-02 | mồng 3 tháng 3 |
  2017-02-02 | ngày mồng 3 tháng 3 năm 2017 | E 2017-03-03
  2017-02-02 | 3/3/17 | E 2017-03-03
  2017-02-02 | tháng mười năm 2017 | P 2017-10-01..2017-10-31
  2017-02-02 | 12 tháng 10 năm 2017 | E 2017-10-12
  2017-02-02 | vào lúc 7:30 chiều ngày 20 tháng 4 năm 2017 | E 2017-04-20
  2017-02-02 | lúc 4 giờ chiều ngày 23 tháng 4 | E 2017-04-23
  2017-02-02 | cuối tuần qua, hai xã thi đấu | P 2017-01-28..2017-01-29
  2017-02-02 | cuộc sống hôm nay đã khác |
  2017-02-02 | thế hệ trẻ hôm nay và mai sau |
  2017-02-02 | như ngày hôm nay |
  2017-02-02 | những năm trước, các năm sau |
  2017-02-02 | năm sau cao hơn năm trước |
  2017-02-02 | 3 năm trước, 2 tuần trước |
  2017-02-02 | Hôm nay: 1.234; Hôm nay20,725; Hôm qua: 5.678 |
  2017-02-02 | Hôm qua 1/2, huyện họp | E 2017-02-01
  2017-02-02 | Hôm qua, ngày 31/1, huyện họp | E 2017-01-31
  2017-02-02! | Tuần trước, huyện họp; năm nay thu 5 tỷ đồng |
  2017-02-02! | Sáng nay, huyện họp | E 2017-02-02
  2017-02-02! | Sáng 1/2, huyện họp. Sáng nay, các đại biểu đi thăm | E 2017-02-01
   | Sáng nay, huyện họp |
  2017-02-02 | trong năm nay | P 2017-01-01..2017-12-31
  2017-02-02 | Ngày 22/12/1944 là ngày thành lập. Ngày 1/2, huyện họp. Từ năm 2015 đến nay có 5 nhà | E 1944-12-22 E 2017-02-01 P 2015-01-01..2017-02-01
  `)
})
