import type { HolidayYear } from './holiday-year'

// The second paper lengthened Labour Day to 1–4 May, with two Sundays worked in exchange.
export const year2019: HolidayYear = {
  year: 2019,
  papers: [
    { number: '国办发明电〔2018〕15号', url: 'https://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm' },
    { number: '国办发明电〔2019〕3号', url: 'https://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm' },
  ],
  off: [
    '2019-01-01', // 元旦
    '2019-02-04', '2019-02-05', '2019-02-06', '2019-02-07', '2019-02-08', // 春节
    '2019-04-05', // 清明节
    '2019-05-01', '2019-05-02', '2019-05-03', // 劳动节
    '2019-06-07', // 端午节
    '2019-09-13', // 中秋节
    '2019-10-01', '2019-10-02', '2019-10-03', '2019-10-04', '2019-10-07', // 国庆节
  ],
  work: [
    '2019-02-02', '2019-02-03', // 春节
    '2019-04-28', '2019-05-05', // 劳动节
    '2019-09-29', '2019-10-12', // 国庆节
  ],
}
