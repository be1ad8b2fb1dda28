/** Undoes what Excel does to characters that XML cannot hold: `_x000D_` is a carriage return. */
export function excelText(text: string): string {
  return text.includes('_x')
    ? text.replaceAll(/_x(?<code>[0-9A-Fa-f]{4})_/gu, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}

/** What excelText reads as this text: of one that looks like such a character the first sign is written as one. */
export function asExcelText(text: string): string {
  return text.includes('_x') ? text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_') : text;
}
