import type { Archive } from './archive.ts';
import { walkWhole } from './walk-xml.ts';

const builtIn: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Whether a format shows a day: years or days outside of quotes, brackets and escapes. */
function showsDay(code: string): boolean {
  return /[yd年日]/iu.test(code.replaceAll(/"[^"]*"|\[[^[\]]*\]|\\./gu, ''));
}

/** The numbers of the styles that show a number as a date (日期格式). */
export function dateStyles(archive: Archive, entry: string): ReadonlySet<number> {
  const formats = new Map<number, boolean>();
  const styles = new Set<number>();
  let inCellStyles = false;
  let at = 0;
  walkWhole(archive, entry, {
    open: (name, attributes) => {
      if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), showsDay(attributes['formatCode'] ?? ''));
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) {
        const format = Number(attributes['numFmtId'] ?? 0);
        if (formats.get(format) ?? builtIn.has(format)) styles.add(at);
        at++;
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return styles;
}
