import { showInForce } from '../../.vitepress/theme/show-in-force.ts';

/** The day whose values are shown. */
export function takeDay(): void {
  const day = document.querySelector<HTMLInputElement>('.as-of input');
  day?.addEventListener('input', () => showInForce(day.value));
}
