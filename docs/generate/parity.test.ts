import { readFileSync } from 'node:fs';
import {
  areasOf,
  blocks,
  gapsIn,
  policiesOf,
  policyMarkdown,
  policyPage,
  rulesMarkdown,
  type PolicyPage,
} from '@dzfp/handbook';
import { catalogue } from '@dzfp/ledger';
import { describe, expect, it } from 'vitest';
import { edition } from './edition.ts';
import { glossary } from './glossary.ts';
import { linksOf } from './links.ts';

const [zh, en] = [edition('zh'), edition('en')];
const pairs = policiesOf(zh).map(
  (policy) => [policy.id, policyPage(policy, zh), policyPage(policy, en)] as [string, PolicyPage, PolicyPage],
);
const noCalculator = { ...linksOf('zh'), calculator: () => 'x', sheet: 'x' };

/** The amounts, dates and long numbers of a text, in order; short ones may belong to a name (一级, level 1). */
function figures(of: unknown): readonly string[] {
  return JSON.stringify(of).match(/\d[\d,]*\.\d+|\d{3,}/g) ?? [];
}

describe.each(pairs)('%s', (_, inChinese, inEnglish) => {
  it('has the same parameters, values, dates and sources in both languages', () => {
    const rows = ({ parameters }: PolicyPage): unknown =>
      parameters.map(({ id, standing, rows: all }) => [
        id,
        standing,
        all.map(({ from, to, standing: each, source, value }) => [from, to, each, source.key, figures(value)]),
      ]);
    expect(rows(inEnglish)).toEqual(rows(inChinese));
  });

  it('has the same examples with the same figures', () => {
    const facts = ({ examples }: PolicyPage): unknown =>
      examples.map(({ standing, source, result, steps, refusal }) => [
        standing,
        source,
        figures(result.map(({ value }) => value)),
        steps.map(({ depth, value }) => [depth, figures(value)]),
        refusal?.slice(0, 5),
      ]);
    expect(facts(inEnglish)).toEqual(facts(inChinese));
  });

  it('has the same rule, charts, guarantees, changes and neighbours', () => {
    const outline = (page: PolicyPage): unknown => [
      page.rule.map(({ kind }) => kind),
      page.charts.map(({ id, form, series }) => [id, form, series.map(({ values }) => values)]),
      page.guarantees.map(({ id }) => id),
      page.changes.map(({ on, parameter }) => [on, parameter]),
      page.neighbours.map(({ id, known }) => [id, known]),
      page.clauses.map(({ id }) => id),
    ];
    expect(outline(inEnglish)).toEqual(outline(inChinese));
  });

  it('has the same headings', () => {
    const anchors = (page: PolicyPage): readonly string[] =>
      [...policyMarkdown(page, noCalculator).matchAll(/^## .* \{#(\S+)\}$/gm)].map(([, anchor = '']) => anchor);
    expect(anchors(inEnglish)).toEqual(anchors(inChinese));
    expect(anchors(inChinese)).toEqual(blocks.filter((each) => anchors(inChinese).includes(each)));
  });

  it('is written in its own language', () => {
    for (const { sentence } of inEnglish.rule) expect(sentence).not.toMatch(/[\u3400-\u9fff]/);
    for (const { sentence } of inChinese.rule) expect(sentence).toMatch(/[\u3400-\u9fff]/);
    expect(inEnglish.summary).not.toMatch(/[\u3400-\u9fff]/);
  });

  it('shows no citizen number in full', () => {
    expect(JSON.stringify([inChinese, inEnglish])).not.toMatch(/\d{17}[\dX]/);
  });
});

it('has every clause with its policies in both languages', () => {
  const ids = (of: typeof zh): unknown =>
    areasOf(of).map(({ id, clauses }) => [
      id,
      clauses.map((each) => [each.id, each.policies.map((policy) => policy.id)]),
    ]);
  expect(ids(en)).toEqual(ids(zh));
  for (const { clauses } of areasOf(zh))
    for (const { id, policies } of clauses) expect([id, policies.length > 0]).toEqual([id, true]);
});

it('lists the same gaps in both languages, and none for what a source gives', () => {
  const ids = (of: typeof zh): readonly string[] =>
    gapsIn(of, '2019-01-01', '2019-12-31').map(({ parameter }) => parameter.id);
  expect(ids(en)).toEqual(ids(zh));
  expect(ids(zh)).not.toContain('medical/personal-contribution');
  expect(ids(zh)).toContain('medical/fixed-premium-subsidy');
});

it('has each term once, in both languages', () => {
  const terms = glossary.map(({ term }) => term);
  expect(new Set(terms.map((each) => each.zh)).size).toBe(terms.length);
  expect(new Set(terms.map((each) => each.en)).size).toBe(terms.length);
});

describe.each(['first-policy', 'embedding', 'plugin', 'jurisdiction', 'registers', 'batch', 'upgrading'])(
  'the guide %s',
  (name) => {
    const read = (folder: string): string => readFileSync(new URL(`../${folder}/${name}.md`, import.meta.url), 'utf8');
    it('has the same code and as many headings in both languages', () => {
      const code = (text: string): readonly string[] => text.match(/^```ts[^]*?^```$/gm) ?? [];
      const headings = (text: string): readonly string[] => [...text.matchAll(/^#+ /gm)].map(([mark]) => mark);
      expect(code(read('en/guide'))).toEqual(code(read('guide')));
      expect(headings(read('en/guide'))).toEqual(headings(read('guide')));
    });
  },
);

it('the page of quality rules has every rule once, with as many sentences, in both languages', () => {
  const outline = (page: string): readonly string[] => page.match(/<dt id="[^"]+"|<li>/g) ?? [];
  const [inChinese, inEnglish] = [
    rulesMarkdown(catalogue, linksOf('zh'), 'zh'),
    rulesMarkdown(catalogue, linksOf('en'), 'en'),
  ];
  expect(outline(inEnglish)).toEqual(outline(inChinese));
  for (const { id } of catalogue) expect(inChinese.split(`<dt id="${id}"`)).toHaveLength(2);
});
