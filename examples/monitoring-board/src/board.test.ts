import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { alertsOf, type Watched } from './alert.ts';
import { boardOf } from './board.ts';
import { embedded, migrate, postgres, type Database } from './database.ts';
import { officerOf, signIn, sights, type Officer } from './officer.ts';
import { waterfallBars } from './page/waterfall.ts';
import { sampleDay, sampleOfficers, samplePassword, seed } from './seed.ts';
import { web } from './web.ts';

// DATABASE_URL: the same on a PostgreSQL server, in an empty database.
const { DATABASE_URL: url } = process.env;
let db: Database;
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });
beforeAll(async () => {
  db = url === undefined ? embedded() : postgres(url);
  await migrate(db);
  await seed(db);
});
afterAll(() => db.close());

async function officer(account: string): Promise<Officer> {
  const found = await officerOf(db, account);
  if (found === undefined) throw new Error(account);
  return found;
}
const board = async (account: string, on: string = sampleDay) => boardOf(db, await officer(account), on);

describe('an officer sees what is hers', () => {
  test('by area: the boards of the counties together are the board of the city', async () => {
    const city = await board('city');
    const { role, bureau } = await officer('qihe');
    const counties = await Promise.all(
      ['371402', '371425', '371482'].map((area) =>
        boardOf(db, { account: '', name: '', role, area, bureau }, sampleDay),
      ),
    );
    expect(city.alerts?.length).toBeGreaterThan(30);
    expect(counties.flatMap(({ alerts = [] }) => alerts)).toHaveLength(city.alerts?.length ?? -1);
    expect(counties.flatMap(({ villages }) => villages?.lines ?? [])).toEqual(city.villages?.lines);
    for (const { area, alerts = [], cases = [] } of counties)
      expect([...alerts, ...cases].every(({ village }) => village.startsWith(area))).toBe(true);
  });

  test('a township sees its own villages only', async () => {
    const { alerts = [], cases = [], villages } = await board('qihe-901');
    const seen = [...alerts.map(({ village }) => village), ...cases.map(({ village }) => village)];
    expect(new Set(seen.map((village) => village.slice(0, 9)))).toEqual(new Set(['371425901']));
    expect(villages?.lines.map(({ code }) => code)).toEqual(['371425901201', '371425901202']);
  });

  test('a bureau sees the alerts and cases of its work only', async () => {
    const medical = await board('medical');
    expect(new Set(medical.alerts?.map(({ work }) => work))).toEqual(new Set(['medical']));
    expect(new Set(medical.cases?.map(({ risk }) => risk))).toEqual(new Set(['illness']));
    expect(Object.keys(medical).toSorted()).toEqual(['alerts', 'area', 'cases', 'on']);
  });

  test('names and numbers are masked unless the role may see them, in what leaves the server', async () => {
    for (const { account, role } of sampleOfficers) {
      const text = JSON.stringify(await board(account));
      expect(/示例甲/u.test(text)).toBe(sights[role].names);
      expect(/\d{17}[\dX]/u.test(text)).toBe(sights[role].numbers);
    }
  });
});

describe('the board', () => {
  test('has alerts of all kinds: screening, areas, what was not received, who is not insured', async () => {
    const { alerts = [] } = await board('city');
    expect(new Set(alerts.map(({ work }) => work))).toEqual(
      new Set(['education', 'housing', 'medical', 'pathway', 'safety-net']),
    );
    const said = new Set(alerts.map(({ what }) => what.zh));
    for (const each of [
      '应享未享 125.00 元',
      '未参保缴费',
      '医疗负担过重',
      '住房不安全',
      '有失学辍学风险',
      '饮水不安全',
    ])
      expect(said).toContain(each);
  });

  test('raises nothing for a household of which nothing more is known, and says nothing is paid for it late', async () => {
    const rows = await db.rows<Watched>(
      `select record, '{}'::jsonb as facts, '{}'::jsonb as "memberFacts", '[]'::jsonb as receipts from household order by number limit 1`,
    );
    const unknown = rows.map((of) => ({
      ...of,
      record: { ...of.record, members: of.record.members.map(({ basicInsured: _insured, ...member }) => member) },
    }));
    // Whether the subsidy came is known, for the list is whole; whether they are insured is not.
    expect(alertsOf(unknown, '2019-10-30')).toEqual([]);
    expect(alertsOf(unknown, '2019-11-01').map(({ what }) => what.zh)).toEqual([
      '应享未享 125.00 元',
      '应享未享 125.00 元',
    ]);
  });

  test('counts the days left by the clock, below zero when late, none when a day is unknown', async () => {
    const { cases = [] } = await board('city');
    const left = cases.map(({ daysLeft }) => daysLeft);
    expect(left.some((days) => days !== undefined && days < 0)).toBe(true);
    expect(left).toContain(undefined);
    const [due] = cases.flatMap(({ next, daysLeft }) =>
      next?.due === '2019-11-15' && daysLeft !== undefined ? daysLeft : [],
    );
    expect(due).toBe(-16);
    const early = (await board('city', '2019-11-15')).cases ?? [];
    expect(early.find(({ next, daysLeft }) => next?.due === '2019-11-15' && daysLeft !== undefined)?.daysLeft).toBe(0);
  });

  test('tells met, unmet and unknown apart in every village', async () => {
    const { villages } = await board('city');
    const states = villages?.lines.flatMap(({ report }) => report.lines.map(({ state }) => state)) ?? [];
    expect(states).toHaveLength(12 * 15);
    expect(new Set(states)).toEqual(new Set(['met', 'unmet', 'unknown']));
  });

  test('shows a waterfall that closes to the fen', async () => {
    const { funds } = await board('qihe');
    if (funds === undefined) throw new Error('no funds');
    expect(funds.sound).toBe(true);
    const bars = waterfallBars(funds);
    expect(bars.slice(1, -1).at(-1)?.below).toBe(bars.at(-1)?.length);
    expect(bars.at(-1)?.length).toBe(3_970_000_50);
  });
});

describe('the server', () => {
  const app = () => web({ db, secret: 'a secret of the test', day: sampleDay });
  const enter = async (account: string, password: string): Promise<Response> =>
    app().request('/sign-in', {
      method: 'POST',
      headers: { origin: 'http://localhost' },
      body: new URLSearchParams({ account, password }),
    });

  test('gives nothing to whoever is not signed in or has made the cookie up', async () => {
    for (const cookie of ['', 'officer=city', 'officer=city.bm90IGEgc2lnbmF0dXJl']) {
      const api = await app().request('/api/board', { headers: { cookie } });
      expect([api.status, await api.text()]).toEqual([401, '{"error":"sign in first"}']);
      expect((await app().request('/', { headers: { cookie } })).status).toBe(302);
    }
  });

  test('asks for the right password', async () => {
    expect((await enter('city', 'wrong')).status).toBe(401);
    expect((await enter('nobody', samplePassword)).status).toBe(401);
    expect(await signIn(db, 'city', samplePassword)).toMatchObject({ role: 'city' });
  });

  test('refuses a form that another site sends', async () => {
    const body = new URLSearchParams({ account: 'city', password: samplePassword });
    const answer = await app().request('/sign-in', { method: 'POST', headers: { origin: 'http://elsewhere' }, body });
    expect(answer.status).toBe(403);
  });

  test('gives the signed-in officer her board, never a wider one, and no cache keeps it', async () => {
    const cookie = (await enter('qihe-901', samplePassword)).headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly.*SameSite=Strict/u);
    const answer = await app().request('/api/board?area=3714&role=city', { headers: { cookie } });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(await board('qihe-901'))));
  });

  test('takes rights away at once when the officer is gone', async () => {
    const cookie = (await enter('education', samplePassword)).headers.get('set-cookie') ?? '';
    const asked = async (): Promise<number> => (await app().request('/api/board', { headers: { cookie } })).status;
    expect(await asked()).toBe(200);
    await db.rows(`update officer set account = 'gone' where account = 'education'`);
    expect(await asked()).toBe(401);
    await db.rows(`update officer set account = 'education' where account = 'gone'`);
  });

  test('refuses a day that is none, by its code', async () => {
    const cookie = (await enter('city', samplePassword)).headers.get('set-cookie') ?? '';
    const answer = await app().request('/?on=2019-02-30', { headers: { cookie } });
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('DZ104')]);
  });
});

test('a migration is applied once, and one that fails leaves nothing', async () => {
  await migrate(db);
  expect(await db.rows('select name from migration')).toEqual([{ name: '001-board.sql' }]);
  await expect(db.script('create table half (a int); select 1/0')).rejects.toThrow(/zero/u);
  expect(await db.rows(`select to_regclass('half')::text as half`)).toEqual([{ half: null }]);
});
