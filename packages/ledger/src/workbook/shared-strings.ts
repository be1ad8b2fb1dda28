import { withinLimit, type SheetLimits } from '../sheet/limits.ts';
import type { Archive } from './archive.ts';
import { excelText } from './excel-text.ts';
import { walkWhole } from './walk-xml.ts';

/** The texts that cells of a workbook refer to by number (共享字符串). How a text is pronounced is no part of it. */
export function sharedStrings(
  archive: Archive,
  entry: string,
  { characters, sharedCharacters }: SheetLimits,
): readonly string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let phonetic = 0;
  let total = 0;
  walkWhole(archive, entry, {
    open: (name) => {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic++;
      inText = name === 't' && phonetic === 0;
    },
    text: (piece) => {
      if (!inText) return;
      current += piece;
      withinLimit(entry, current.length, characters, 'characters');
    },
    close: (name) => {
      inText = false;
      if (name === 'rPh') phonetic--;
      else if (name === 'si') {
        // Each of them takes some room, be it ever so short.
        total += current.length + 1;
        withinLimit(entry, total, sharedCharacters, 'characters');
        strings.push(excelText(current));
      }
    },
  });
  return strings;
}
