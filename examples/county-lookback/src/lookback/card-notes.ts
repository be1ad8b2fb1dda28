import { maskPersonal, text, type Wire } from '@dzfp/core';
import type { CardSection } from '@dzfp/core/engine';
import type { Household } from '@dzfp/core/model';

/** What a register remarks of a person (备注). */
export interface Remark {
  readonly household: string;
  readonly citizenNumber: string | undefined;
  readonly remark: string;
}

/** Remarks as sections of the cards, by household. They are carried as they stand: nothing is read into them. */
export function cardNotes(
  households: readonly Wire<Household>[],
  remarks: readonly Remark[],
): ReadonlyMap<string, CardSection> {
  const written = Map.groupBy(
    remarks.filter(({ remark }) => remark !== ''),
    ({ household }) => household,
  );
  return new Map(
    households.flatMap(({ number, members }) => {
      const names = members.map(({ name }) => name);
      const entries = (written.get(number) ?? []).flatMap(({ citizenNumber, remark }) => {
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
