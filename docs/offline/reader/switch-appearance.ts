import { language } from './here.ts';

/** Light or dark by the reader's choice; the page's first script reads it back. */
export function switchAppearance(): void {
  const { classList } = document.documentElement;
  const buttons = document.querySelectorAll('.VPSwitchAppearance');
  const show = (): void => {
    for (const each of buttons) each.setAttribute('aria-checked', String(classList.contains('dark')));
  };
  for (const each of buttons) {
    each.ariaLabel = language === 'zh' ? '深色' : 'Dark';
    each.addEventListener('click', () => {
      localStorage.setItem('vitepress-theme-appearance', classList.toggle('dark') ? 'dark' : 'light');
      show();
    });
  }
  show();
}
