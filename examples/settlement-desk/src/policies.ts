import { day, freeText, record, text, type AnyPolicy, type Day, type ParameterBook, type Text } from '@dzfp/core';
import { createEngine, type Engine } from '@dzfp/core/engine';
import { areas } from '@dzfp/dezhou/areas';
import * as z from 'zod';
import { read, type Operation } from './api.ts';

/** Where and when a policy is asked. */
const Circumstances = record<{ readonly jurisdiction: string; readonly on?: Day; readonly asKnownOn?: Day }>(
  '何地何时',
  'where and when',
  {
    jurisdiction: freeText('地区代码', 'place', { most: 12 }),
    on: day('按哪一天的规定；事实里没有日期时才需要', 'day of the law, where the facts name none').optional(),
    asKnownOn: day('按当时已知', 'as known on').optional(),
  },
);

/** What is sent to a policy. The engine reads facts and state by the policy's own schemas. */
interface Question {
  readonly facts: object;
  readonly at: unknown;
  readonly before?: object;
}

type Reading = 'evaluate' | 'explain' | 'bounds';

const readings: Readonly<Record<Reading, Text>> = {
  evaluate: text('计算', 'the decision'),
  explain: text('解释每一步', 'the decision with every step'),
  bounds: text('事实不全时的上下限', 'what half-known facts decide, and bounds for the rest'),
};

/** Every policy of every area as operations: for programs that are not written in TypeScript. */
export function policyOperations(book: ParameterBook): readonly Operation[] {
  const engine = createEngine({ plugins: areas, books: [book] }) as unknown as Engine<AnyPolicy>;
  return engine.list().flatMap((policy) => {
    const all = Object.keys(readings) as Reading[];
    return all
      .filter((reading) => reading === 'evaluate' || policy.kind !== 'procedure')
      .map((reading) => operationOf(engine, policy, reading));
  });
}

function operationOf(engine: Engine<AnyPolicy>, policy: AnyPolicy, reading: Reading): Operation {
  const { id, title } = policy;
  const name = readings[reading];
  return {
    id: `${reading}:${id}`,
    method: 'post',
    path: `/policies/${id}/${reading}`,
    summary: text(`${title.zh}：${name.zh}`, `${title.en}: ${name.en}`),
    body: z.strictObject({
      facts: reading === 'bounds' ? z.looseObject({}) : policy.input,
      at: Circumstances,
      ...(policy.kind === 'carried' ? { before: policy.carry.state.optional() } : {}),
    }),
    answer: z.strictObject({ answer: answerOf(policy, reading), illustrative: z.boolean() }),
    handle: async ({ body }) => {
      const { facts, at, before } = (body ?? {}) as Question;
      const where = read(Circumstances, at);
      const answer = engine[reading](id, facts, { ...where, ...(before === undefined ? {} : { before }) });
      // The same values once more, from the cache: whoever shows the answer has to say what it rests on.
      const on = where.on ?? String((facts as Readonly<Record<string, unknown>>)[policy.on ?? '']);
      const { illustrative } = engine.policy(id, where.jurisdiction).in({ ...where, on, book: engine.book });
      return { answer, illustrative };
    },
  };
}

function answerOf(policy: AnyPolicy, reading: Reading): z.ZodType {
  if (reading !== 'evaluate') return z.looseObject({});
  return policy.kind === 'carried'
    ? z.strictObject({ result: policy.output, after: policy.carry.state })
    : policy.output;
}
