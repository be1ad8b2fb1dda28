import { describe, expect, it } from 'vitest';
import { offlinePage } from './offline-page.ts';

const built = `<!DOCTYPE html><html lang="zh-CN"><head>
<link rel="preload stylesheet" href="/assets/style.1.css" as="style">
<script type="module" src="/assets/app.1.js"></script>
<link rel="modulepreload" href="/assets/chunks/theme.1.js">
<script id="check-dark-mode">dark()</script>
</head><body><!--[--><a href="/">始</a><a href="/en/#areas">en</a><!--]-->
<div class="VPMenuLink" data-v-1><a class="VPLink" href="/api/index.html" target="_blank"><span>接口参考</span></a></div>
<a href="/clauses.html#c-2-4">2.4</a><a href="#rule">规则</a><a href="https://example.org/a">外</a>
<nav class="VPDocAsideOutline"><ul class="VPDocOutlineItem root" data-v-2></ul></nav>
<h2 id="rule" tabindex="-1">计算方法 <a class="header-anchor" href="#rule">​</a></h2><p>写作 &lt;a href="/x"&gt;</p>
<a href="/policies/funds/pool.html">本页</a><img src="/icon.svg">
<script>window.__VP_SITE_DATA__=JSON.parse("{}")</script></body></html>`;
const page = offlinePage(built, 'policies/funds/pool.html');

describe('a page for opening without a server', () => {
  it('finds files and pages from where it lies itself', () => {
    for (const address of ['index.html', 'en/index.html#areas', 'clauses.html#c-2-4', 'assets/style.1.css', 'icon.svg'])
      expect(page).toContain(`="../../${address}"`);
    expect(page).not.toMatch(/<[^>]* (?:href|src)="\//);
    expect(offlinePage(built, 'index.html')).toContain('href="clauses.html#c-2-4"');
  });

  it('leaves places on the page, other sites and what is written in the text as they are', () => {
    for (const kept of ['href="#rule"', 'href="https://example.org/a"', '写作 &lt;a href="/x"&gt;'])
      expect(page).toContain(kept);
  });

  it('loads no module; only the choice of light or dark and one plain script are left', () => {
    expect(page.match(/<script[^>]*>/g)).toEqual([
      '<script id="check-dark-mode">',
      '<script defer src="../../assets/reader.js">',
    ]);
    expect(page).not.toMatch(/modulepreload|__VP_SITE_DATA__/);
  });

  it('lists its headings, marks itself among the links, and does not lead to the reference', () => {
    expect(page).toContain('<li><a class="outline-link" href="#rule" data-v-2>计算方法</a></li>');
    expect(page).toContain('href="../../policies/funds/pool.html" aria-current="page"');
    expect(page).not.toContain('接口参考');
  });
});
