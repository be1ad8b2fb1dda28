import { definePlugin, text, type AnyPolicy, type Parameter, type ParameterEntry, type Wire } from '@dzfp/core';
import { createEngine, type Assessable, type HouseholdAssessment } from '@dzfp/core/engine';
import { jurisdictions, type Household } from '@dzfp/core/model';

/** A fictional household that left poverty. */
export const household: Wire<Household> = {
  number: 'H-990',
  region: '371402',
  village: '371402901201',
  status: 'liftedWithPolicy',
  liftedOn: '2018-12-20',
  members: [{ citizenNumber: '371402197001019931', name: '甲', relation: 'head', dibao: false }],
};

function entriesOf({ parameters }: AnyPolicy, values: object): readonly ParameterEntry[] {
  return Object.entries(values as Readonly<Record<string, unknown>>).map(([name, value]) => ({
    parameter: (parameters as Readonly<Record<string, Parameter<unknown> | undefined>>)[name]?.id ?? name,
    jurisdiction: '371400',
    value,
    from: '2018-01-01',
    standing: 'assumed',
    source: 'X',
  }));
}

/** Assesses the household by some policies alone, each with its values. */
export function assessorOf(
  ...policies: readonly (readonly [AnyPolicy, object])[]
): (facts: NonNullable<Assessable['facts']>, on: string) => HouseholdAssessment {
  const title = text('测试', 'test');
  const engine = createEngine({
    plugins: [definePlugin({ name: 'monitoring', title, policies: policies.map(([policy]) => policy) })],
    books: [
      {
        name: title,
        jurisdictions,
        sources: [{ key: 'X', title: 'an example' }],
        entries: policies.flatMap(([policy, values]) => entriesOf(policy, values)),
      },
    ],
  });
  return (facts, on) => engine.assess({ household, facts }, { jurisdiction: '371402', on });
}
