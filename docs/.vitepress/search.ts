import type { DefaultTheme, MarkdownEnv } from 'vitepress';

/** What is asked of the renderer; its full type is that of another version of the types of markdown-it. */
interface Renderer {
  render(source: string, env: MarkdownEnv): string;
}

/**
 * Words for the search index: Chinese has no blanks, so each pair of neighbouring characters is a word, and a single one where it
 * stands alone. It must stand on its own: it is sent to the page as text.
 */
function tokenize(text: string): string[] {
  return (text.toLowerCase().match(/[\u3400-\u9fff]+|[a-z0-9]+(?:[.-][a-z0-9]+)*/g) ?? []).flatMap((run) => {
    if (!/[\u3400-\u9fff]/.test(run) || run.length < 2) return [run];
    return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
  });
}

/** What a reader looks for stands in titles, summaries, rules and parameters; the figures of examples only blur the hits. */
function searchable(source: string, env: MarkdownEnv, markdown: Renderer): string {
  const html = markdown.render(source, env);
  if (env.frontmatter?.['search'] === false) return '';
  return (
    html
      .replace(/<(article|figure|math|details)\b[\s\S]*?<\/\1>/g, '')
      // Headings without an anchor are no sections; looking for one takes the indexer time without end.
      .replace(/<h([34])>([\s\S]*?)<\/h\1>/g, '<p>$2</p>')
  );
}

/** What VitePress puts into the index of a page. */
export const indexed = { fields: ['title', 'titles', 'text'], storeFields: ['title', 'titles'] };

/** How the index is made and asked. */
export const miniSearch = {
  options: { tokenize, processTerm: (term: string) => term },
  searchOptions: {
    combineWith: 'OR',
    fuzzy: false,
    prefix: (term: string) => term.length === 1 || /^[a-z0-9]/.test(term),
    boost: { title: 6, titles: 2 },
  },
} as const;

/** Search inside the site: the index lies beside the pages, no host is asked. */
export const search: NonNullable<DefaultTheme.Config['search']> = {
  provider: 'local',
  options: {
    _render: searchable,
    miniSearch,
    locales: {
      root: {
        translations: {
          button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
          modal: {
            displayDetails: '显示详情',
            resetButtonTitle: '清空',
            backButtonTitle: '关闭',
            noResultsText: '没有找到',
            footer: { selectText: '选择', navigateText: '移动', closeText: '关闭' },
          },
        },
      },
    },
  },
};
