const millisecondsOfDay = 86_400_000;

/** The date with these parts, `YYYY-MM-DD`; undefined when the calendar does not have it. */
export function realDate(year: string, month: string, dayOfMonth: string): string | undefined {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth)));
  const same = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(dayOfMonth);
  const within = Number(year) >= 1800 && Number(year) < 3000;
  return same && within ? date.toISOString().slice(0, 10) : undefined;
}

/** Excel counts days from 30 December 1899, its mistaken leap day of 1900 counted in; since 1904 in files of an old Mac. */
const firstDays = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

/** The date of an Excel serial number (序列号); the time of day is left out. Numbers before 1 March 1900 say no sure day. */
export function serialDate(serial: number, system: 1900 | 1904 = 1900): string | undefined {
  const day = Math.floor(serial);
  const least = system === 1900 ? 61 : 0;
  if (!(day >= least && day <= 401_768)) return undefined;
  return new Date(firstDays[system] + day * millisecondsOfDay).toISOString().slice(0, 10);
}
