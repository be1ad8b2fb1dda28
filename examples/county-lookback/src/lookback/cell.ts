import { readCitizenNumber, labelNamed } from '@dzfp/core/model';

type List<Label extends string> = Parameters<typeof labelNamed<Label>>[0];

/** A cell without the blanks and apostrophes that spreadsheets put around text. */
export function plain(cell: string | undefined): string {
  return (cell ?? '').replace(/^[\s'’＇]+|\s+$/gu, '');
}

/** What a cell says, under a name; nothing when it cannot be read without guessing: the fact is then unknown. */
export function known<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [Key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [Key in Name]: Value });
}

/** A label of a closed list by its Chinese name. */
export function code<Label extends string>(list: List<Label>, cell: string | undefined): Label | undefined {
  return labelNamed(list, plain(cell));
}

/** An amount in yuan; one with separators or units is left to whoever cleans the file. */
export function amount(cell: string | undefined): string | undefined {
  return /^\d{1,12}(\.\d{1,2})?$/.test(plain(cell)) ? plain(cell) : undefined;
}

/** A whole number. */
export function whole(cell: string | undefined): number | undefined {
  return /^\d{1,6}$/.test(plain(cell)) ? Number(plain(cell)) : undefined;
}

/** A day written YYYY-MM-DD; a month alone is no day. */
export function dayIn(cell: string | undefined): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(plain(cell)) ? plain(cell) : undefined;
}

/** Yes or no; an empty cell is unknown, not no. */
export function flagIn(cell: string | undefined): boolean | undefined {
  const written = plain(cell);
  return ['是', '有', '√'].includes(written) ? true : ['否', '无', '×'].includes(written) ? false : undefined;
}

/** A citizen number in its 18 characters; what only concerns the writing is undone, a wrong check character never repaired. */
export function numberIn(cell: string | undefined): string | undefined {
  const written = plain(cell)
    .replace(/[！-～]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s/gu, '')
    .toUpperCase();
  const read = readCitizenNumber(written);
  return read.ok ? read.value.number : undefined;
}
