import type { dates as swedish } from '../sv/dates.ts'

const several = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const dates: typeof swedish = {
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  inDays: (days) => `in ${several(days, 'day', 'days')}`,
  daysAgo: (days) => `${several(days, 'day', 'days')} ago`,
  inMonths: (months) => `in ${several(months, 'month', 'months')}`,
  monthsAgo: (months) => `${several(months, 'month', 'months')} ago`,
  inYears: (years) => `in ${several(years, 'year', 'years')}`,
  yearsAgo: (years) => `${several(years, 'year', 'years')} ago`,
}
