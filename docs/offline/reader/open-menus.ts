import { language } from './here.ts';

/** The menus of the bar, the list of contents beside the page, and on a phone the bar's links below it. */
export function openMenus(): void {
  for (const button of document.querySelectorAll('.VPFlyout > .button'))
    button.addEventListener('click', () => button.setAttribute('aria-expanded', String(!isOpen(button))));
  opens('.VPNavBarHamburger', linksBelowBar());
  const contents = document.querySelector<HTMLElement>('.VPSidebar');
  if (contents !== null) opens('.VPLocalNav .menu', contents);
  const top = document.querySelector('.VPLocalNavOutlineDropdown button');
  top?.addEventListener('click', () => window.scrollTo(0, 0));
}

function isOpen(button: Element): boolean {
  return button.getAttribute('aria-expanded') === 'true';
}

/** A click on the button opens and closes the part; so does Escape, or a click elsewhere. */
function opens(selector: string, part: HTMLElement): void {
  const button = document.querySelector(selector);
  const set = (open: boolean): void => {
    part.classList.toggle('open', open);
    button?.classList.toggle('active', open);
    button?.setAttribute('aria-expanded', String(open));
  };
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && button?.contains(target) === true) set(!isOpen(button));
    else if (target instanceof Node && !part.contains(target)) set(false);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') set(false);
  });
}

function linksBelowBar(): HTMLElement {
  const part = document.createElement('nav');
  part.id = 'VPNavScreen';
  part.className = 'links';
  part.ariaLabel = language === 'zh' ? '导航' : 'Navigation';
  const links = document.querySelectorAll('.VPNavBarMenu a, .VPNavBarTranslations a');
  part.append(...[...links].map((each) => each.cloneNode(true)));
  document.querySelector('.VPNav')?.append(part);
  return part;
}
