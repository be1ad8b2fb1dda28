import { printSheet } from '../../.vitepress/theme/print-sheet.ts';

/** The button that prints the one-page sheet. */
export function printButton(): void {
  document.querySelector('.sheet-button button')?.addEventListener('click', printSheet);
}
