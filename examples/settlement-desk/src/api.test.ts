import { combineBooks } from '@dzfp/core';
import { createEngine } from '@dzfp/core/engine';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { areas } from '@dzfp/dezhou/areas';
import { Validator } from '@seriousme/openapi-schema-validator';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiOf, operationsOf, type Operation } from './api.ts';
import type { Patient, PatientLine, Problem, Year } from './contract.ts';
import { openDatabase, type Database } from './database.ts';
import { openDesk } from './desk.ts';
import { openapi } from './openapi.ts';
import { policyOperations } from './policies.ts';
import { seed } from './seed.ts';

let database: Database;
let operations: readonly Operation[];
let api: Hono;
const lines: string[] = [];

beforeAll(async () => {
  database = await openDatabase({});
  const book = combineBooks(dezhou, illustrative);
  const desk = openDesk(database, book);
  await seed(desk);
  operations = [...operationsOf(desk), ...policyOperations(book)];
  api = apiOf(operations, openapi(operations), (line) => lines.push(line));
}, 60_000);
afterAll(() => database.close());

function post(path: string, body: unknown): Response | Promise<Response> {
  return api.request(path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });
}

const settle = { knownOn: '2019-12-31', stays: [{ stayId: 'ZY2019-301' }] };

it('describes itself in OpenAPI 3.1', async () => {
  const document = await (await api.request('/openapi.json')).json();
  const { valid, errors } = await new Validator().validate(document);
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(JSON.stringify(document)).toContain('政策范围内费用');
});

it('answers what its schemas say', async () => {
  const paths = ['/patients', '/patients/1/years/2019', '/patients/1/years/2019/settlements', '/settlements/1'];
  for (const path of [...paths, '/patients/1/years/2019/as-known?knownOn=2019-12-31']) {
    const response = await api.request(path);
    expect([path, response.status]).toEqual([path, 200]);
    const shape = path.split('?')[0]?.replaceAll(/\d+/gu, '#');
    const operation = operations.find(
      (each) => each.method === 'get' && each.path.replaceAll(/\{\w+\}/gu, '#') === shape,
    );
    expect(operation?.answer.safeParse(await response.json()).error).toBeUndefined();
  }
  const settled = await post('/patients/4/years/2019/settlements', settle);
  expect(settled.status).toBe(200);
  expect(await settled.json()).toMatchObject([{ stayId: 'ZY2019-301', illustrative: true, inForce: true }]);
  expect(await (await post('/settlements/1/replay', '')).json()).toMatchObject({ same: true });
});

it('takes in a bill, and names what is wrong with one in both languages', async () => {
  const { patient, stays } = (await (await api.request('/patients/3/years/2019')).json()) as Year;
  const facts = { ...stays[0]?.facts, stayId: 'ZY2019-202', dischargedOn: '2019-06-30', admittedOn: '2019-06-20' };
  expect((await post(`/patients/${patient.id}/bills`, facts)).status).toBe(200);
  const wrong = await post('/patients/3/bills', { ...facts, totalCost: '一万', tier: 'level9' });
  expect(wrong.status).toBe(422);
  const { issues } = (await wrong.json()) as Problem;
  expect(issues.map(({ code, path }) => [code, ...path])).toEqual(
    expect.arrayContaining([
      ['DZ101', 'totalCost'],
      ['DZ106', 'tier'],
    ]),
  );
  expect(issues[0]?.zh).toMatch(/总费用|医院级别/u);
  expect(issues[0]?.en).toMatch(/total cost|hospital level/u);
});

describe('the policies', () => {
  const at = { jurisdiction: '371402' };

  it('are all there, and decide as the library does', async () => {
    const engine = createEngine({ plugins: areas, books: [combineBooks(dezhou, illustrative)] });
    const ids = engine.list().map(({ id }) => id);
    const described = new Set(operations.flatMap(({ path }) => /^\/policies\/(.+)\/evaluate$/u.exec(path)?.[1] ?? []));
    expect([...described].toSorted()).toEqual([...ids].toSorted());
    const { stays } = (await (await api.request('/patients/1/years/2019')).json()) as Year;
    const facts = stays[0]?.facts;
    const asked = await post('/policies/medical/inpatient-settlement/evaluate', { facts, at });
    expect(await asked.json()).toEqual({
      answer: engine.evaluate('medical/inpatient-settlement', facts!, at),
      illustrative: true,
    });
  });

  it('explain, and bound what is half known', async () => {
    const { stays } = (await (await api.request('/patients/1/years/2019')).json()) as Year;
    const facts: object = { ...stays[0]?.facts };
    const explained = await post('/policies/medical/inpatient-settlement/explain', { facts, at });
    expect(await explained.json()).toMatchObject({
      answer: { title: { zh: '住院费用一站式结算' }, illustrative: true },
    });
    const half = { ...facts, supplementInsured: undefined };
    const bounded = await post('/policies/medical/inpatient-settlement/bounds', { facts: half, at });
    expect(await bounded.json()).toMatchObject({ answer: { missing: [{ path: ['supplementInsured'] }] } });
  });

  it('refuse by number what they cannot read', async () => {
    const refused = async (body: unknown): Promise<unknown> => {
      const response = await post('/policies/medical/inpatient-settlement/evaluate', body);
      return [response.status, ((await response.json()) as Problem).issues[0]?.code];
    };
    expect(await refused(null)).toEqual([422, 'DZ107']);
    expect(await refused({ at })).toEqual([422, 'DZ504']);
    expect(await refused({ facts: { dischargedOn: '2019-02-30' }, at })).toEqual([422, 'DZ104']);
    expect(await refused({ facts: { dischargedOn: '2019-02-03' }, at: { jurisdiction: '999999' } })).toEqual([
      422,
      'DZ404',
    ]);
  });
});

it('says what is not there and what is no JSON', async () => {
  const status = async (asked: Response | Promise<Response>): Promise<[number, string | undefined]> => {
    const response = await asked;
    return [response.status, ((await response.json()) as Problem).issues[0]?.code];
  };
  expect(await status(api.request('/patients/99/years/2019'))).toEqual([404, 'DESK404']);
  expect(await status(api.request('/nothing'))).toEqual([404, 'DESK404']);
  expect(await status(post('/patients/4/years/2019/settlements', '{'))).toEqual([400, 'DESK400']);
  const unknown = { ...settle, stays: [{ stayId: 'ZY0' }] };
  expect(await status(post('/patients/4/years/2019/settlements', unknown))).toEqual([422, 'DZ106']);
  expect(await status(api.request('/patients/1/years/2019/as-known'))).toEqual([422, 'DZ104']);
});

it('masks names and numbers in the list, and keeps both out of the log and of what is stored beside a settlement', async () => {
  const list = (await (await api.request('/patients')).json()) as PatientLine[];
  expect(list.map(({ name }) => name)).toEqual(['示**', '示**', '示**', '示**']);
  expect(JSON.stringify(list)).not.toMatch(/\d{7}/u);
  const { patient } = (await (await api.request('/settlements/1')).json()) as { patient: Patient };
  expect(patient.citizenNumber).toMatch(/^\d{6}\*{12}$/u);
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.join('\n')).not.toMatch(/示例|\d{15}/u);
  const kept = await database.query('select * from settlement');
  expect(JSON.stringify(kept)).not.toMatch(/示例[甲乙丙丁]|\d{17}/u);
});
