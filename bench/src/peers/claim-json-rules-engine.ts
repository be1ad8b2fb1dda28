import { Engine, type Almanac, type EngineResult } from 'json-rules-engine';
import type { Task } from '../measure.ts';
import { figures, tiers, type Claim, type Outcome } from '../workload/claim.ts';
import { critical, percent, supplement } from './claim-numbers.ts';

/** Its conditions compare but do not compute: the arithmetic is in facts (plain numbers), what is decided in rules. */
function engineOf(): Engine {
  const engine = new Engine();
  for (const tier of tiers) {
    const [deductible, rate] = [figures.deductible[tier], figures.rate[tier]];
    engine.addRule({
      priority: 10,
      conditions: { all: [{ fact: 'tier', operator: 'equal', value: tier }] },
      event: { type: 'tier', params: { deductible, rate } },
      onSuccess: (_event, almanac) => {
        almanac.addFact('deductible', deductible);
        almanac.addFact('rate', rate);
      },
    });
  }
  const fact = (name: string, of: readonly string[], compute: (...values: never[]) => number): void => {
    engine.addFact(name, async (_params, almanac) => {
      const values = await Promise.all(of.map((each) => almanac.factValue(each)));
      return compute(...(values as never[]));
    });
  };
  type Class = Claim['benefitClass'];
  fact(
    'basic',
    ['inPolicyCost', 'deductible', 'rate', 'benefitClass'],
    (cost: number, deductible: number, rate: number, benefitClass: Class) => {
      const uplifted = Math.min(rate + figures.uplift[benefitClass], figures.rateCap);
      return Math.min(percent(Math.max(cost - deductible, 0), uplifted), figures.basicCap);
    },
  );
  fact('afterBasic', ['inPolicyCost', 'basic'], (cost: number, basic: number) => cost - basic);
  fact(
    'critical',
    ['afterBasic', 'criticalBase', 'benefitClass'],
    (left: number, base: number, benefitClass: Class) =>
      critical(base + left, benefitClass) - critical(base, benefitClass),
  );
  fact('relief', ['afterBasic', 'critical', 'benefitClass'], (left: number, paid: number, benefitClass: Class) =>
    percent(left - paid, figures.reliefRate[benefitClass]),
  );
  fact('afterRelief', ['afterBasic', 'critical', 'relief'], (left: number, a: number, b: number) => left - a - b);
  fact('assistance', ['afterRelief', 'benefitClass'], (left: number, benefitClass: Class) =>
    Math.min(percent(left, figures.assistanceRate[benefitClass]), figures.assistanceCap),
  );
  fact('social', ['afterRelief', 'assistance', 'granted'], (left: number, paid: number, granted: number) =>
    Math.min(granted, left - paid),
  );
  fact('afterSocial', ['afterRelief', 'assistance', 'social'], (left: number, a: number, b: number) => left - a - b);
  fact('supplement', ['afterSocial', 'supplementBase', 'insured'], (left: number, base: number, insured: boolean) =>
    insured ? supplement(base + left) - supplement(base) : 0,
  );
  fact('burden', ['afterSocial', 'supplement'], (left: number, paid: number) => left - paid);
  fact('outOfPolicy', ['totalCost', 'inPolicyCost'], (total: number, cost: number) => total - cost);
  fact('limit', ['inPolicyCost'], (cost: number) => (cost * figures.limit) / 100);
  engine.addRule({
    conditions: { all: [{ fact: 'burden', operator: 'lessThan', value: { fact: 'limit' } }] },
    event: { type: 'belowLimit' },
  });
  return engine;
}

const amounts = ['basic', 'critical', 'relief', 'assistance', 'social', 'supplement', 'burden', 'outOfPolicy'] as const;

async function outcomeOf({ almanac, events }: EngineResult): Promise<Outcome> {
  const read = async (each: (typeof amounts)[number], from: Almanac): Promise<readonly [string, number]> => [
    each,
    await from.factValue<number>(each),
  ];
  const pairs = await Promise.all(amounts.map((each) => read(each, almanac)));
  const belowLimit = events.some(({ type }) => type === 'belowLimit');
  return { ...Object.fromEntries(pairs), belowLimit } as unknown as Outcome;
}

export function jsonRulesEngineTasks(claims: readonly Claim[]): readonly Task<Outcome>[] {
  const engine = engineOf();
  const outcome = async (i: number): Promise<Outcome> => outcomeOf(await engine.run(claims[i]));
  const explained = async (i: number): Promise<{ readonly outcome: Outcome; readonly rules: readonly object[] }> => {
    const run = await engine.run(claims[i]);
    const rules = [...run.results, ...run.failureResults].map((each) => each.toJSON(false));
    return { outcome: await outcomeOf(run), rules };
  };
  const common = { implementation: 'json-rules-engine', engine: true };
  return [
    { ...common, figure: 'parsed', call: outcome, outcome },
    { ...common, figure: 'explained', call: explained, outcome: async (i) => (await explained(i)).outcome },
  ];
}
