import { describeIssue, DzfpError, text, wireReader, type Issue, type Schema, type Text, type Wire } from '@dzfp/core';
import { InpatientStay } from '@dzfp/medical';
import { Hono, type Context } from 'hono';
import { logger } from 'hono/logger';
import type * as z from 'zod';
import * as contract from './contract.ts';
import { NotHere, type Desk } from './desk.ts';

/** One operation of the API: what it is called, what goes in and out, and what it does. */
export interface Operation {
  readonly id: string;
  readonly method: 'get' | 'post';
  /** With `{name}` for what stands in the path. */
  readonly path: string;
  readonly summary: Text;
  readonly query?: Readonly<Record<string, Text>>;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
  readonly handle: (request: Asked) => Promise<unknown>;
}

/** What a handler gets: the numbers in the path, the query, and the body as it came. */
interface Asked {
  readonly numbers: Readonly<Record<string, number>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Reads a body by its schema; what is wrong is said by number, field by field. */
export function read<T>(schema: Schema<T>, body: unknown): Wire<T> {
  const result = wireReader(schema)(body);
  if (!result.ok) throw new DzfpError(result.issues);
  return body as Wire<T>;
}

const ofYear = '/patients/{patient}/years/{year}';

/** The operations of the window. */
export function operationsOf(desk: Desk): readonly Operation[] {
  return [
    {
      id: 'listPatients',
      method: 'get',
      path: '/patients',
      summary: text('患者名单（已脱敏）', 'The patients, masked'),
      answer: contract.PatientList,
      handle: () => desk.patients(),
    },
    {
      id: 'takeBill',
      method: 'post',
      path: '/patients/{patient}/bills',
      summary: text('收一份住院账单', 'Take in a hospital bill'),
      body: InpatientStay,
      answer: contract.Year,
      handle: async ({ numbers: { patient = 0 }, body }) => {
        const facts = read(InpatientStay, body);
        await desk.takeBill(patient, facts);
        return desk.year(patient, Number(facts.dischargedOn.slice(0, 4)));
      },
    },
    {
      id: 'getYear',
      method: 'get',
      path: ofYear,
      summary: text('一人一年的住院与现行结算', 'A patient’s year with the settlements in force'),
      answer: contract.Year,
      handle: ({ numbers: { patient = 0, year = 0 } }) => desk.year(patient, year),
    },
    {
      id: 'settle',
      method: 'post',
      path: `${ofYear}/settlements`,
      summary: text('结算；其后已结算的住院随之重算', 'Settle; later stays settled before are settled again'),
      body: contract.SettleRequest,
      answer: contract.History,
      handle: ({ numbers: { patient = 0, year = 0 }, body }) => {
        const { knownOn, stays } = read(contract.SettleRequest, body);
        return desk.settle({ patient, year, knownOn, stayIds: stays.map(({ stayId }) => stayId) });
      },
    },
    {
      id: 'listSettlements',
      method: 'get',
      path: `${ofYear}/settlements`,
      summary: text('结算历史，新的在前', 'The history of settlements, the newest first'),
      answer: contract.History,
      handle: ({ numbers: { patient = 0, year = 0 } }) => desk.history(patient, year),
    },
    {
      id: 'getYearAsKnown',
      method: 'get',
      path: `${ofYear}/as-known`,
      summary: text('按另一天所知试算，只列差异', 'The year as known on another day: what would differ'),
      query: { knownOn: text('按当时已知，YYYY-MM-DD', 'as known on, YYYY-MM-DD') },
      answer: contract.YearAsKnown,
      handle: ({ numbers: { patient = 0, year = 0 }, query: { knownOn = '' } }) =>
        desk.asKnown(patient, year, read(contract.SettleRequest, { knownOn, stays: [] }).knownOn),
    },
    {
      id: 'getStatement',
      method: 'get',
      path: '/settlements/{settlement}',
      summary: text('结算单：事实、参数、每一步', 'A settlement in full: facts, values, every step'),
      answer: contract.Statement,
      handle: ({ numbers: { settlement = 0 } }) => desk.statement(settlement),
    },
    {
      id: 'replay',
      method: 'post',
      path: '/settlements/{settlement}/replay',
      summary: text('按留存的输入重放，说明有无差异', 'Do a settlement once more from what was kept'),
      answer: contract.Replay,
      handle: ({ numbers: { settlement = 0 } }) => desk.replay(settlement),
    },
  ];
}

/** The HTTP API; `document` is its OpenAPI description. */
export function apiOf(operations: readonly Operation[], document: object, log: (line: string) => void): Hono {
  const app = new Hono();
  // Method, path and status only: paths carry numbers of this window, bodies are never logged.
  app.use(logger(log));
  app.get('/openapi.json', (context) => context.json(document));
  for (const { method, path, body, handle } of operations) {
    app.on(method.toUpperCase(), path.replaceAll(/\{(\w+)\}/gu, ':$1{[0-9]{1,9}}'), async (context) => {
      const numbers = Object.fromEntries(Object.entries(context.req.param()).map(([name, at]) => [name, Number(at)]));
      return context.json(
        (await handle({ numbers, query: context.req.query(), body: body && (await jsonOf(context)) })) as object,
      );
    });
  }
  app.all('*', (context) => problem(context, 404, [said('DESK404', notHere)]));
  app.onError((error, context) => {
    if (error instanceof DzfpError) return problem(context, 422, error.issues.map(described));
    if (error instanceof NotHere) return problem(context, 404, [said('DESK404', notHere)]);
    if (error instanceof SyntaxError) return problem(context, 400, [said('DESK400', notJson)]);
    // The message of a database error may hold what was to be stored: it stays out of the log.
    log(`${error.name} at ${context.req.method} ${context.req.path}`);
    return problem(context, 500, [said('DESK500', broken)]);
  });
  return app;
}

const notHere = text('没有这一项。请核对地址。', 'There is no such thing here. Check the address.');
const notJson = text('请求正文不是 JSON。', 'The body is not JSON.');
const broken = text(
  '窗口内部出错，什么也没有写入。请报告。',
  'The window failed; nothing was written. Please report it.',
);

async function jsonOf(context: Context): Promise<unknown> {
  return context.req.json();
}

type Said = contract.Problem['issues'][number];

function said(code: string, { zh, en }: Text): Said {
  return { code, zh, en, path: [] };
}

function described(issue: Issue): Said {
  const { code, path } = issue;
  return { code, zh: describeIssue(issue, 'zh'), en: describeIssue(issue, 'en'), path: [...path] };
}

function problem(context: Context, status: 400 | 404 | 422 | 500, issues: Said[]): Response {
  return context.json({ issues } satisfies contract.Problem, status);
}
