import type { HolidayYear } from './holiday-year'

// The second paper lengthened the Spring Festival to 2 February because of the epidemic: the make-up day of 1 February fell away.
export const year2020: HolidayYear = {
  year: 2020,
  papers: [
    { number: '国办发明电〔2019〕16号', url: 'https://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm' },
    { number: '国办发明电〔2020〕1号', url: 'https://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm' },
  ],
  off: [
    '2020-01-01', // 元旦
    '2020-01-24', '2020-01-27', '2020-01-28', '2020-01-29', '2020-01-30', '2020-01-31', // 春节
    '2020-04-06', // 清明节
    '2020-05-01', '2020-05-04', '2020-05-05', // 劳动节
    '2020-06-25', '2020-06-26', // 端午节
    '2020-10-01', '2020-10-02', '2020-10-05', '2020-10-06', '2020-10-07', '2020-10-08', // 国庆节、中秋节
  ],
  work: [
    '2020-01-19', // 春节
    '2020-04-26', '2020-05-09', // 劳动节
    '2020-06-28', // 端午节
    '2020-09-27', '2020-10-10', // 国庆节、中秋节
  ],
}
