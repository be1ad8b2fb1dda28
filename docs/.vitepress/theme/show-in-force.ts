/** Rows outside their period are hidden; a parameter without any is left with its heading, so that the gap is seen. */
export function showInForce(on: string): void {
  for (const row of document.querySelectorAll<HTMLElement>('tr[data-from]')) {
    const { from = '', to = '' } = row.dataset;
    row.hidden = on !== '' && (on < from || (to !== '' && on > to));
  }
}
