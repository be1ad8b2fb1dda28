import { parseMoney } from '@dzfp/core';
import type { HouseholdAssessment, Quoted } from '@dzfp/core/engine';

/** What was found of one policy in one county, or in all. */
export interface PolicyTotal {
  readonly policy: string;
  readonly title: string;
  readonly clauses: readonly string[];
  owed: number;
  /** In fen, where what is owed is money. */
  fen: number;
  notOwed: number;
  undecided: number;
  alerts: number;
}

const figures = ['owed', 'fen', 'notOwed', 'undecided', 'alerts'] as const;
const nothing = { owed: 0, fen: 0, notOwed: 0, undecided: 0, alerts: 0 };

/** Totals by county and policy, filled household by household, so that a register of any size fits. */
export class CountyTotals {
  private readonly counties = new Map<string, Map<string, PolicyTotal>>();
  private readonly assessed = new Map<string, number>();

  /** Adds one household's assessment. */
  add(county: string, { owed, notOwed, undecided, alerts }: HouseholdAssessment): void {
    this.assessed.set(county, (this.assessed.get(county) ?? 0) + 1);
    for (const each of owed) {
      const total = this.totalOf(county, each);
      total.owed += 1;
      if (each.unit === 'yuan') total.fen += parseMoney(String(each.what));
    }
    for (const each of notOwed) this.totalOf(county, each).notOwed += 1;
    for (const each of undecided) this.totalOf(county, each).undecided += 1;
    for (const each of alerts) this.totalOf(county, each).alerts += 1;
  }

  /** Adds the totals of other households. */
  merge(counties: CountyTotals['byCounty']): void {
    for (const { county, households, policies } of counties) {
      this.assessed.set(county, (this.assessed.get(county) ?? 0) + households);
      for (const each of policies) {
        const total = this.totalOf(county, each);
        for (const figure of figures) total[figure] += each[figure];
      }
    }
  }

  /** Counties in the order of their codes, each with its households and policies by clause. */
  get byCounty(): readonly {
    readonly county: string;
    readonly households: number;
    readonly policies: readonly PolicyTotal[];
  }[] {
    return [...this.counties.keys()].toSorted().map((county) => ({
      county,
      households: this.assessed.get(county) ?? 0,
      policies: inOrderOfClauses(byPolicy([...(this.counties.get(county)?.values() ?? [])])),
    }));
  }

  /** All counties together. */
  get whole(): readonly PolicyTotal[] {
    const sums = new Map<string, PolicyTotal>();
    for (const { policies } of this.byCounty)
      for (const each of policies) {
        const sum = sums.get(each.policy) ?? { ...each, ...nothing };
        for (const figure of figures) sum[figure] += each[figure];
        sums.set(each.policy, sum);
      }
    return inOrderOfClauses(byPolicy([...sums.values()]));
  }

  private totalOf(county: string, { policy, title, clauses }: Quoted | PolicyTotal): PolicyTotal {
    const policies = this.counties.get(county) ?? new Map<string, PolicyTotal>();
    this.counties.set(county, policies);
    const total = policies.get(policy) ?? {
      policy,
      title: typeof title === 'string' ? title : title.zh,
      clauses,
      ...nothing,
    };
    policies.set(policy, total);
    return total;
  }
}

function byPolicy(totals: readonly PolicyTotal[]): readonly PolicyTotal[] {
  return totals.toSorted((a, b) => (a.policy < b.policy ? -1 : 1));
}

/** 6.3 comes after 6.2 and before 10. */
export function inOrderOfClauses<Total extends { readonly clauses: readonly string[] }>(
  totals: readonly Total[],
): readonly Total[] {
  const place = ({ clauses: [first = '0'] }: Total): number => {
    const [area = '0', clause = '0'] = first.split('.');
    return Number(area) * 100 + Number(clause);
  };
  return totals.toSorted((a, b) => place(a) - place(b));
}
