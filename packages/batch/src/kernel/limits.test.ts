import {
  count,
  date,
  day,
  definePolicy,
  flag,
  record,
  text,
  yes,
  type Bound,
  type Count,
  type Day,
  type FlagTerm,
  type Policy,
  type Schema,
  type TermsOf,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { expect, it } from 'vitest';
import { readRows } from '../column/read-rows.ts';
import { rowsOf } from '../column/to-rows.ts';
import { decide, type Decided } from '../decide/decide.ts';

interface Answer {
  readonly holds: boolean;
}

const parameters = {};

/** A policy that asks one thing. */
function asking<Facts>(
  input: Schema<Facts>,
  holds: (facts: TermsOf<Facts>) => FlagTerm,
): Policy<string, Facts, Answer, object> {
  return definePolicy({
    id: 'test/limits',
    clauses: ['1.1'],
    title: text('试', 'trial'),
    summary: text('试', 'trial'),
    subject: 'person',
    authority: text('局', 'office'),
    papers: [],
    timeLimit: text('无', 'none'),
    level: text('县', 'county'),
    sources: [workPoints2019],
    input,
    output: record<Answer>('答', 'answer', { holds: flag('成立', 'holds') }),
    parameters,
    formula: (facts) => ({ holds: holds(facts) }),
    laws: [],
    examples: [],
  });
}

function decided(policy: Policy<string, never, Answer, object>, rows: readonly unknown[]): Decided {
  return decide(policy as never, readRows(policy as never, rows), policy.with({}));
}

interface Term {
  readonly from: Day;
  readonly days: Count;
}

it('a day beyond the calendar sets a row aside though no figure rests on it', () => {
  const policy = asking(
    record<Term>('期限', 'term', { from: day('起', 'from'), days: count('天数', 'days') }),
    ({ from, days }) => from.plusDays(days).isOnOrBefore(date('2100-01-01')).or(yes),
  );
  const beyond = { from: '2199-12-31', days: 292_195 };
  const { counts, issuesOf } = decided(policy as never, [{ ...beyond, days: 292_194 }, beyond]);
  expect(counts).toMatchObject({ decided: 1, outOfRange: 1 });
  const answer = (policy.with({}) as Bound<unknown, Answer>).safeEvaluate(beyond);
  expect(issuesOf(1)).toEqual(answer.ok ? [] : answer.issues);
});

interface Sides {
  readonly a: Count;
  readonly b: Count;
  readonly c: Count;
  readonly d: Count;
}

it('products that differ by one beyond plain numbers are told apart', () => {
  const side = count('边', 'side', { most: 1_000_000_000 });
  const policy = asking(record<Sides>('边', 'sides', { a: side, b: side, c: side, d: side }), ({ a, b, c, d }) =>
    a.times(b).equals(c.times(d)),
  );
  const rows = Array.from({ length: 200 }, (_, i) => {
    const k = 94_906_166 + i;
    return { a: k, b: k, c: k - 1, d: i % 2 === 0 ? k + 1 : k + 2 };
  });
  const { result, counts } = decided(policy as never, rows);
  expect(counts.decided).toBe(rows.length);
  expect(rowsOf(result)).toEqual(rows.map(() => ({ holds: false })));
});
