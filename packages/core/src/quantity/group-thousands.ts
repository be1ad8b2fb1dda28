/** Puts a comma between thousands: `1234567` becomes `1,234,567`. */
export function groupThousands(digits: string): string {
  let digitsSoFar = '';
  for (let i = 0; i < digits.length; i++) {
    if (i > 0 && (digits.length - i) % 3 === 0) digitsSoFar += ',';
    digitsSoFar += digits.charAt(i);
  }
  return digitsSoFar;
}
