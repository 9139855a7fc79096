import { rateCodes, rateColumns, type RateColumn } from '@/lib/text/rates'

type Line = Partial<Record<RateColumn, string>>

const { figure, insurance, care, level, per, situation, mode } = rateCodes
/** One line of each sort. The figures are there to be written over: the number of the document is missing, so that they cannot be imported as they are. */
const lines: readonly Line[] = [
  { figure: figure.deductible, value: '800', insurance: insurance.employee, care: care.inpatient, level: level.tertiary, per: per.stay },
  { figure: figure.ratio, value: '85', insurance: insurance.employee, care: care.inpatient, level: level.tertiary },
  { figure: figure.cap, value: '15万', insurance: insurance.employee },
  { figure: figure.serious, value: '60', insurance: insurance.resident, from: '1.5万', to: '5万' },
  { figure: figure.reduction, value: '10', situation: situation.transfer, mode: mode.points },
]

const quoted = (cell: string): string => (/[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** The template as a CSV that spreadsheets open as UTF-8. */
export function rateTemplate(area: string): string {
  const columns = Object.keys(rateColumns) as RateColumn[]
  const rows = [columns.map((column) => rateColumns[column]), ...lines.map((line) => columns.map((column) => ({ area, ...line })[column] ?? ''))]
  return `\uFEFF${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`
}
