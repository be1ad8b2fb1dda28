import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { combineBooks, parseMoney } from '@dzfp/core';
import { checkCharacterOf } from '@dzfp/core/model';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { annualSettlement } from '@dzfp/medical';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from './database.ts';
import { openDesk, personKey, type Desk } from './desk.ts';
import type { Stay } from './settle.ts';

/** Where Debian puts the server; POSTGRES_BIN names another folder. */
const bin = process.env['POSTGRES_BIN'] ?? '/usr/lib/postgresql/15/bin';
const here = existsSync(join(bin, 'initdb'));
if (!here)
  console.warn(`no PostgreSQL server in ${bin}: concurrent settlements are not tried (POSTGRES_BIN names the folder)`);

const book = combineBooks(dezhou, illustrative);
const knownOn = '2019-12-31';
const cap = '10000.00';
let folder: string;
let databases: Database[] = [];
let desks: Desk[] = [];

/** Runs a program of the server; as the user postgres where we are root, since the server refuses root. */
function run(program: string, ...args: readonly string[]): void {
  const command = [join(bin, program), ...args];
  const asPostgres = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--'] : [];
  const [first = '', ...rest] = [...asPostgres, ...command];
  const { status, stderr } = spawnSync(first, rest, {
    encoding: 'utf8',
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => void server.close(done));
  return port;
}

beforeAll(async () => {
  if (!here) return;
  folder = mkdtempSync(join(tmpdir(), 'desk-'));
  if (process.getuid?.() === 0) {
    const { stdout } = spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' });
    chownSync(folder, Number(stdout), -1);
  }
  const data = join(folder, 'data');
  run('initdb', '-D', data, '-U', 'desk', '-A', 'trust', '-E', 'UTF8', '--no-sync');
  const port = await freePort();
  run(
    'pg_ctl',
    '-D',
    data,
    '-w',
    '-l',
    join(folder, 'log'),
    '-o',
    `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`,
    'start',
  );
  // Two windows that start together: the migrations are applied once.
  const url = `postgres://desk@127.0.0.1:${port}/postgres`;
  databases = await Promise.all([openDatabase({ url }), openDatabase({ url })]);
  desks = databases.map((each) => openDesk(each, book));
}, 120_000);

afterAll(async () => {
  if (!here) return;
  await Promise.all(databases.map((each) => each.close()));
  run('pg_ctl', '-D', join(folder, 'data'), '-m', 'immediate', 'stop');
  rmSync(folder, { recursive: true });
}, 60_000);

let patients = 0;

/** A patient whose twelve stays together go far beyond the yearly cap of medical assistance. */
async function patientWithStays(at: Desk): Promise<{ readonly patient: number; readonly stays: readonly Stay[] }> {
  patients += 1;
  const body = `3714021954022699${patients}`;
  const patient = await at.register({
    name: '示例戊',
    citizenNumber: `${body}${checkCharacterOf(body)}`,
    county: '371402',
    registered: true,
    civilAffairs: 'none',
    supplementInsured: true,
  });
  const stays = Array.from({ length: 12 }, (_, i): Stay => {
    const month = String(i + 1).padStart(2, '0');
    return {
      stayId: `ZY-${month}`,
      person: personKey(patient),
      admittedOn: `2019-${month}-02`,
      dischargedOn: `2019-${month}-20`,
      tier: 'level3',
      transferred: false,
      registered: true,
      civilAffairs: 'none',
      supplementInsured: true,
      totalCost: `${21_000 + 137 * i}.07`,
      inPolicyCost: `${19_000 + 131 * i}.03`,
      socialAssistanceGranted: '0.00',
    };
  });
  for (const stay of stays) await at.takeBill(patient, stay);
  return { patient, stays };
}

describe.skipIf(!here)('two windows on one PostgreSQL', () => {
  it('do not spend the room below a cap twice: the figures are those of settling one by one', async () => {
    const [one, two] = desks as [Desk, Desk];
    const { patient, stays } = await patientWithStays(one);
    const shuffled = stays.map((_, i) => stays[(i * 5 + 7) % stays.length] as Stay);
    await Promise.all(
      shuffled.map(({ stayId }, i) =>
        (i % 2 === 0 ? one : two).settle({ patient, year: 2019, stayIds: [stayId], knownOn }),
      ),
    );
    const { stays: settled } = await one.year(patient, 2019);
    const [expected] = annualSettlement(stays, { book, jurisdiction: '371402', asKnownOn: knownOn });
    expect(settled.map(({ settlement }) => settlement?.result)).toEqual(expected?.stays.map(({ result }) => result));
    const paid = settled.reduce(
      (sum, { settlement }) => sum + parseMoney(settlement?.result.medicalAssistance ?? ''),
      0,
    );
    expect(paid).toBe(parseMoney(cap));
  }, 60_000);

  it('settle one stay once, however often it is asked for at the same time', async () => {
    const [one, two] = desks as [Desk, Desk];
    const { patient } = await patientWithStays(two);
    const order = { patient, year: 2019, stayIds: ['ZY-07'], knownOn };
    const written = await Promise.all(Array.from({ length: 8 }, (_, i) => (i % 2 === 0 ? one : two).settle(order)));
    expect(written.flat()).toHaveLength(1);
    expect(await one.history(patient, 2019)).toHaveLength(1);
  }, 60_000);

  it('replay what the other one has kept', async () => {
    const [one, two] = desks as [Desk, Desk];
    const [last] = await one.history(1, 2019);
    expect((await two.replay(last?.id ?? 0)).same).toBe(true);
  });
});
