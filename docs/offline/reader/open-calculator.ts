import { load } from './here.ts';

/** The calculator of a policy, or the form of the page of gaps: fetched when somebody wants it, as on the served site. */
export function openCalculator(): void {
  const button = document.querySelector('.calculator .open');
  button?.addEventListener('click', () => void load('assets/calculator.js'), { once: true });
}
