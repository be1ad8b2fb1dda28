import { html, type Html } from '../../report/html.ts';
import { style } from '../../report/style.ts';

const own = `
.item { display: inline-block; border-radius: 99px; padding: 0 10px; margin: 2px; border: 1px solid currentColor }
.item.met { color: var(--ok) } .item.unmet { color: var(--bad); font-weight: 600 } .item.unknown { color: var(--soft); border-style: dashed }
`;

/** A page that needs nothing from the network; everything on it is fictional or illustrative, and it says so. */
export function frame(title: string, subtitle: string, body: readonly Html[]): string {
  const { markup } = html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${{ markup: style + own }}
        </style>
      </head>
      <body>
        <main>
          <header>
            <h1>${title}</h1>
            <p>${subtitle}</p>
          </header>
          <div class="banner" role="note">
            <b>示例参数，不是政策依据；人员、村和数据均为虚构。</b>
            <small>Illustrative values, no policy; people, villages and data are fictional.</small>
          </div>
          ${body}
        </main>
      </body>
    </html>`;
  return markup;
}
