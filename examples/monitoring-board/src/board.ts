import type { Text, Wire } from '@dzfp/core';
import { regionOf, type Household } from '@dzfp/core/model';
import type { FundEntries, FundLedger } from '@dzfp/funds';
import type { Risk, RiskCase } from '@dzfp/monitoring';
import type { Receipt } from '@dzfp/pathway';
import type { CountyProgress, ItemReport, VillageFindings } from '@dzfp/village';
import { alertsOf, type RaisedAlert } from './alert.ts';
import type { Database } from './database.ts';
import { city, engine } from './engine.ts';
import { seesWork, sights, type Officer, type Section } from './officer.ts';
import { shownPerson, type ShownPerson } from './person.ts';

/** What an officer sees on a day; a part that is not hers is not there. */
export interface Board {
  readonly on: string;
  readonly area: string;
  readonly alerts?: readonly (Omit<RaisedAlert, 'person'> & { readonly person: ShownPerson })[];
  readonly cases?: readonly CaseLine[];
  readonly villages?: {
    readonly items: readonly string[];
    readonly lines: readonly VillageLine[];
    readonly progress: Wire<CountyProgress>;
  };
  readonly funds?: Wire<FundLedger>;
}

/** An open case, or one that was late. */
export interface CaseLine {
  readonly case: string;
  readonly village: string;
  readonly person: ShownPerson;
  readonly risk: Risk;
  readonly open: boolean | undefined;
  /** The step whose turn it is, whose it is, and by when. */
  readonly next: { readonly name: Text; readonly who: Text; readonly due: string | undefined } | undefined;
  /** Days left until then; below zero when it is late; undefined while the day is not known. */
  readonly daysLeft: number | undefined;
  readonly late: readonly { readonly name: Text; readonly days: number }[];
}

export interface VillageLine {
  readonly code: string;
  readonly name: string;
  readonly report: Wire<ItemReport>;
}

/** Whose work a risk is. */
const workOfRisk: Readonly<Record<Risk, string>> = {
  income: 'pathway',
  school: 'education',
  illness: 'medical',
  house: 'housing',
  water: 'pathway',
  disaster: 'monitoring',
  employment: 'pathway',
  other: 'monitoring',
};

/** The board of an officer. Both the page and the API take it from here, so that what is not hers leaves the server by no way. */
export async function boardOf(db: Database, officer: Officer, on: string): Promise<Board> {
  const parts = { alerts: alertLines, cases: caseLines, villages: villageLines, funds: fundAccount };
  const sees = (section: Section): boolean => sights[officer.role].sections.includes(section);
  const shown = (Object.keys(parts) as Section[]).filter(sees);
  const read = await Promise.all(
    shown.map(async (section) => [section, await parts[section](db, officer, on)] as const),
  );
  return { on, area: officer.area, ...Object.fromEntries(read) };
}

interface HouseholdRow {
  readonly record: Wire<Household>;
  readonly facts: Readonly<Record<string, object>>;
  readonly memberFacts: Readonly<Record<string, Readonly<Record<number, object>>>>;
  readonly receipts: readonly Wire<Receipt>[];
}

async function alertLines(db: Database, officer: Officer, on: string): Promise<Board['alerts']> {
  const households = await db.rows<HouseholdRow>(
    `select record, facts, member_facts as "memberFacts",
       (select coalesce(jsonb_agg(r.record), '[]') from receipt r where r.household = h.number) as receipts
     from household h where starts_with(village, $1) order by number`,
    [officer.area],
  );
  const sight = sights[officer.role];
  return alertsOf(households, on)
    .filter(({ work }) => seesWork(officer, work))
    .map((alert) => ({ ...alert, person: shownPerson(alert.person, sight) }));
}

async function caseLines(db: Database, officer: Officer, on: string): Promise<readonly CaseLine[]> {
  const rows = await db.rows<{ case: Wire<RiskCase>; household: Wire<Household> }>(
    `select c.record as case, h.record as household from risk_case c join household h on h.number = c.household
     where starts_with(h.village, $1) order by c.number`,
    [officer.area],
  );
  const hers = rows.filter((row) => seesWork(officer, workOfRisk[row.case.risk]));
  const book = { asOf: on, cases: hers.map((row) => row.case) };
  const { cases } = engine.evaluate('monitoring/case-clock', book, { jurisdiction: city });
  const lines = cases.flatMap(({ case: number, risk, open, clock }, i): readonly CaseLine[] => {
    const { household } = hers[i] ?? {};
    const head = household?.members.find(({ relation }) => relation === 'head') ?? household?.members[0];
    if (household === undefined || head === undefined || (open === false && clock.late.length === 0)) return [];
    const step = clock.steps.find(({ key }) => key === clock.next?.key);
    const nameOf = (key: string): Text => clock.steps.find((each) => each.key === key)?.name ?? { zh: key, en: key };
    const isOverdue = step?.state === 'overdue';
    const next = open === false ? undefined : clock.next;
    return [
      {
        case: number,
        village: household.village,
        person: shownPerson(head, sights[officer.role]),
        risk,
        open,
        next: next && { name: nameOf(next.key), who: next.who, due: next.due },
        daysLeft: next === undefined || step?.days === undefined ? undefined : isOverdue ? -step.days : step.days,
        late: clock.late.map(({ key, days }) => ({ name: nameOf(key), days })),
      },
    ];
  });
  // The most urgent first; what has no known day comes last.
  return lines.toSorted((a, b) => (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity));
}

async function villageLines(db: Database, { area }: Officer, on: string): Promise<Board['villages']> {
  const rows = await db.rows<{ code: string; name: string; record: Wire<VillageFindings> }>(
    'select code, name, record from village where starts_with(code, $1) order by code',
    [area],
  );
  const at = { jurisdiction: city };
  const lines = rows.map(({ code, name, record }) => ({
    code,
    name,
    report: engine.evaluate('village/five-connections', { ...record, on }, at),
  }));
  const villages = rows.map(({ record }) => record);
  const progress = engine.evaluate('village/connections-progress', { on, villages }, at);
  return { items: progress.items.map(({ item }) => item), lines, progress };
}

async function fundAccount(db: Database, { area }: Officer, on: string): Promise<Wire<FundLedger>> {
  const rows = await db.rows<{ record: Wire<FundEntries>['entries'][number] }>(
    'select record from fund_entry where starts_with(county, $1) order by id',
    [area],
  );
  return engine.evaluate(
    'funds/fund-ledger',
    { on, entries: rows.map(({ record }) => record) },
    { jurisdiction: city },
  );
}

/** What an area is called. */
export function areaName(area: string): string {
  const region = regionOf(area.padEnd(6, '0').slice(0, 6))?.name.zh ?? area;
  return area.length > 6 ? `${region} ${area} 乡镇` : region;
}
