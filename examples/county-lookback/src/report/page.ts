import type { Settled, SettleOptions } from '@dzfp/cli/settle';
import { beyondLimitSection } from './beyond-limit.ts';
import { curveSection } from './curve.ts';
import { distributionSection } from './distribution.ts';
import { groupsSection } from './groups.ts';
import { html } from './html.ts';
import { overview } from './overview.ts';
import { parametersSection } from './parameters.ts';
import { provisionalSection } from './provisional.ts';
import { setAsideSection } from './set-aside.ts';
import { style } from './style.ts';

/** The whole report as one file that needs nothing from the network. */
export function reportPage(settled: Settled, options: SettleOptions): string {
  const years = [...new Set(settled.years.map(({ year }) => year))].join('、');
  const { markup } = html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>住院费用一站式结算 ${years}</title>
        <style>
          ${{ markup: style }}
        </style>
      </head>
      <body>
        <main>
          <header>
            <h1>住院费用一站式结算报告（${years} 年度）</h1>
            <p>One-stop settlement of inpatient bills · 条款 6.2</p>
          </header>
          ${overview(settled)} ${curveSection(options)} ${beyondLimitSection(settled, options)}
          ${distributionSection(settled)} ${groupsSection(settled)} ${provisionalSection(settled)}
          ${setAsideSection(settled)} ${parametersSection(settled)}
        </main>
      </body>
    </html> `;
  return markup;
}
