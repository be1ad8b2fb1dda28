import type { Language } from '@dzfp/core';

const script = document.currentScript as HTMLScriptElement;

/** The language of the page. */
export const language: Language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';

/** The address of a file of the edition, wherever the folder stands. */
export function addressOf(file: string): string {
  return new URL(`../${file}`, script.src).href;
}

/** Loads a script of the edition once more code or data is wanted; a page on a disk may fetch nothing. */
export async function load(file: string): Promise<void> {
  const element = document.createElement('script');
  element.src = addressOf(file);
  await new Promise((resolve, reject) => {
    element.addEventListener('load', resolve);
    element.addEventListener('error', reject);
    document.head.append(element);
  });
}
