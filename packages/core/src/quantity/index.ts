export { largestMoney, parseMoney, printMoney, readMoney, type Money } from './money.ts';
export { parseRate, printRate, type Rate } from './rate.ts';
export { isCount, largestCount, type Count } from './count.ts';
export { printRatio, readRatio, type Ratio } from './ratio.ts';
export { parseDay, plusDays, printDay, readDay, yearOf, type Day } from './day.ts';
export { addMonths, wholeYears, type MonthEndRule } from './months.ts';
export { gapsOf, inPeriod, printPeriod, type Period } from './period.ts';
export { rounding, type Rounding, type RoundingMode } from './rounding.ts';
