import type { HolidayYear } from './holiday-year'

// The paper for 2019 moved the last days of this year: Monday 31 December rests, Saturday 29 December works.
export const year2018: HolidayYear = {
  year: 2018,
  papers: [
    { number: '国办发明电〔2017〕12号', url: 'https://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm' },
    { number: '国办发明电〔2018〕15号', url: 'https://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm' },
  ],
  off: [
    '2018-01-01', // 元旦
    '2018-02-15', '2018-02-16', '2018-02-19', '2018-02-20', '2018-02-21', // 春节
    '2018-04-05', '2018-04-06', // 清明节
    '2018-04-30', '2018-05-01', // 劳动节
    '2018-06-18', // 端午节
    '2018-09-24', // 中秋节
    '2018-10-01', '2018-10-02', '2018-10-03', '2018-10-04', '2018-10-05', // 国庆节
    '2018-12-31', // 元旦
  ],
  work: [
    '2018-02-11', '2018-02-24', // 春节
    '2018-04-08', // 清明节
    '2018-04-28', // 劳动节
    '2018-09-29', '2018-09-30', // 国庆节
    '2018-12-29', // 元旦
  ],
}
