import { maskPersonal, text, type Wire } from '@dzfp/core';
import type { CardSection } from '@dzfp/core/engine';
import type { Household } from '@dzfp/core/model';
import type { RegisterSheets } from '@dzfp/ledger';

/**
 * What the register remarks of persons (备注) as sections of the cards, by household. Remarks are carried as they stand, with what is
 * personal masked: nothing is read into them.
 */
export function cardRemarks(
  households: readonly Wire<Household>[],
  { rows }: Pick<RegisterSheets['persons'], 'rows'>,
): ReadonlyMap<string, CardSection> {
  const remarked = Map.groupBy(
    rows.filter(({ values }) => values.remark !== undefined),
    ({ values }) => values.householdNumber,
  );
  return new Map(
    households.flatMap(({ number, members }) => {
      const names = members.map(({ name }) => name);
      const entries = (remarked.get(number) ?? []).flatMap(({ values: { citizenNumber, remark = '' } }) => {
        const member = members.findIndex((each) => each.citizenNumber === citizenNumber);
        const said = withoutNames(maskPersonal(remark), names);
        return member < 0 ? [] : [{ about: { member }, said: text(said, said), notes: [] }];
      });
      return entries.length === 0 ? [] : [[number, { heading: text('备注', 'Remarks'), entries }] as const];
    }),
  );
}

function withoutNames(remark: string, names: readonly string[]): string {
  return names.reduce((said, name) => (name === '' ? said : said.replaceAll(name, '某')), remark);
}
