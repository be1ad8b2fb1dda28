import MiniSearch from 'minisearch';
import { indexed, miniSearch } from '../../.vitepress/search.ts';
import { addressOf, language, load } from './here.ts';

const word = language === 'zh' ? { search: '搜索', none: '没有找到' } : { search: 'Search', none: 'Nothing was found' };
const most = 20;

type Found = { readonly title: string; readonly titles: readonly string[] };

/** Search over the index of the served site; it is loaded when somebody searches. */
export function searchBox(): void {
  const dialog = document.createElement('dialog');
  const input = document.createElement('input');
  const list = document.createElement('ol');
  dialog.className = 'finder';
  dialog.ariaLabel = word.search;
  Object.assign(input, { type: 'search', placeholder: word.search, ariaLabel: word.search });
  dialog.append(input, list);
  document.body.append(dialog);

  let index: Promise<MiniSearch<Found>> | undefined;
  const show = async (): Promise<void> => {
    index ??= loadIndex();
    const { value } = input;
    const found = (await index).search(value).slice(0, most);
    if (value !== input.value) return;
    const lines = found.map(({ id, ...each }) => line(linkTo(String(id), each as unknown as Found)));
    list.replaceChildren(...(value !== '' && lines.length === 0 ? [line(word.none)] : lines));
  };
  const open = (): void => {
    if (!dialog.open) dialog.showModal();
    void show();
  };
  input.addEventListener('input', () => void show());
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') list.querySelector('a')?.click();
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('a') !== null)) dialog.close();
  });
  document.querySelector('.DocSearch-Button')?.addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    open();
  });
}

async function loadIndex(): Promise<MiniSearch<Found>> {
  await load(`assets/search-${language}.js`);
  const { handbookIndex } = globalThis as unknown as { readonly handbookIndex: string };
  return MiniSearch.loadJSON<Found>(handbookIndex, {
    ...indexed,
    ...miniSearch.options,
    searchOptions: miniSearch.searchOptions,
  });
}

function line(content: Node | string): HTMLElement {
  const item = document.createElement('li');
  item.append(content);
  return item;
}

function linkTo(id: string, { title, titles }: Found): HTMLElement {
  const link = document.createElement('a');
  link.href = addressOf(id.slice(1));
  link.textContent = [...titles, title].join(' › ');
  return link;
}
