/** The letter of a column of a sheet: `A` for 0, `AA` for 26. */
export function columnLetter(at: number): string {
  const rest = String.fromCharCode(65 + (at % 26));
  return at < 26 ? rest : columnLetter(Math.floor(at / 26) - 1) + rest;
}

/** The number of a column by its letters: 0 for `A1`, 26 for `AA7`. */
export function columnAt(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}
