import type { Archive } from './archive.ts';
import { walkWhole } from './walk-xml.ts';

/** How a style shows a number otherwise than as it is kept: as a day, or a hundredfold as a percentage. */
export type NumberStyle = 'date' | 'percent';

const builtIn: ReadonlyMap<number, NumberStyle> = new Map([
  ...[9, 10].map((format) => [format, 'percent'] as const),
  ...[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map(
    (format) => [format, 'date'] as const,
  ),
]);

/** Characters of a format at most, as in Excel; looking for the ends of longer ones could take for ever. */
const longest = 255;

/** A day has years or days outside of quotes, brackets and escapes. */
function shownAs(code: string): NumberStyle | undefined {
  const bare = code.slice(0, longest).replaceAll(/"[^"]*"|\[[^[\]]*\]|\\./gu, '');
  if (/[yd年日]/iu.test(bare)) return 'date';
  return bare.includes('%') ? 'percent' : undefined;
}

/** The styles that show a number as something else, by their number (数字格式). */
export function numberStyles(archive: Archive, entry: string): ReadonlyMap<number, NumberStyle> {
  const formats = new Map<number, NumberStyle | undefined>();
  const styles = new Map<number, NumberStyle>();
  let inCellStyles = false;
  let at = 0;
  walkWhole(archive, entry, {
    open: (name, attributes) => {
      if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), shownAs(attributes['formatCode'] ?? ''));
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) {
        const format = Number(attributes['numFmtId'] ?? 0);
        const style = formats.has(format) ? formats.get(format) : builtIn.get(format);
        if (style) styles.set(at, style);
        at++;
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return styles;
}
