const several = (count: number, one: string, many: string) => (count === 1 ? one : many)

export const dates = {
  months: ['jan', 'feb', 'mars', 'april', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'],
  today: 'i dag',
  tomorrow: 'i morgon',
  yesterday: 'i går',
  inDays: (days: number) => `om ${days} ${several(days, 'dag', 'dagar')}`,
  daysAgo: (days: number) => `för ${days} ${several(days, 'dag', 'dagar')} sedan`,
  inMonths: (months: number) => `om ${months} ${several(months, 'månad', 'månader')}`,
  monthsAgo: (months: number) => `för ${months} ${several(months, 'månad', 'månader')} sedan`,
  inYears: (years: number) => `om ${years} år`,
  yearsAgo: (years: number) => `för ${years} år sedan`,
}
