/** Prints the one-page sheet alone; the class is gone again when printing ends. */
export function printSheet(): void {
  document.body.classList.add('sheet-only');
  window.addEventListener('afterprint', () => document.body.classList.remove('sheet-only'), { once: true });
  window.print();
}
