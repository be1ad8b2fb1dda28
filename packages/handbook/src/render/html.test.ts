import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escaped, htmlTable } from './html.ts';

it('lets no text become markup', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(escaped(text)).not.toMatch(/[<>"']/);
      expect(escaped(text).replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
    }),
  );
});

it('gives the first cell of each row as its heading', () => {
  expect(htmlTable({ head: ['', 'a'], rows: [['b', '<1>']] })).toBe(
    '<table class="values"><thead><tr><td></td><th scope="col">a</th></tr></thead><tbody><tr><th scope="row">b</th><td>&lt;1&gt;</td></tr></tbody></table>',
  );
});
