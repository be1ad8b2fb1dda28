import { Household } from '@dzfp/core/model';
import { describe, expect, test } from 'vitest';
import { listOf, type MadeRow } from '../../test/list-of.ts';
import { householdRecord, type HouseholdRecord } from './household-record.ts';
import { linkRegister } from './link-register.ts';
import type { LinkedHousehold } from './register.ts';

const own = {
  number: 'H1',
  village: '371402901201',
  status: 'notLifted',
  mainCause: 'illness',
  wage: '1000.00',
  dibaoMoney: '300.00',
  visits: 0,
  helper: '孙某',
};
const head = {
  number: 'H100',
  householdNumber: 'H1',
  citizenNumber: '371402194506219913',
  name: '赵某',
  relation: 'head',
  health: 'healthy',
  workMonths: 0,
};

/** Columns that stand in the file though the row leaves them blank. */
const blankColumns = { values: { number: 'H9', liftedOn: '2018-01-01', lastVisitedOn: '2019-01-01', otherCauses: [] } };
const blankPersonColumns = { values: { disabilityLevel: 'level1', workPlace: 'county', post: 'elderly' } };

function recordOf(row: MadeRow, members: readonly MadeRow[], columns = true): HouseholdRecord {
  const register = linkRegister({
    households: listOf('户', [row, ...(columns ? [blankColumns] : [])]),
    persons: listOf('人', [...members, ...(columns ? [blankPersonColumns] : [])]),
  });
  return householdRecord(register, register.households[0] as LinkedHousehold);
}

describe('a household for the policies', () => {
  test('holds what the cells say, under the names of the model', () => {
    const made = recordOf({ values: own }, [{ values: head }]);
    expect(made).toEqual({
      ok: true,
      household: {
        number: 'H1',
        region: '371402',
        village: '371402901201',
        status: 'notLifted',
        liftedOn: null,
        mainCause: 'illness',
        otherCauses: [],
        incomes: { wage: '1000.00', dibao: '300.00' },
        visits: 0,
        lastVisitedOn: null,
        members: [
          {
            citizenNumber: '371402194506219913',
            name: '赵某',
            number: 'H100',
            relation: 'head',
            health: 'healthy',
            disabilityLevel: null,
            workMonths: 0,
            workPlace: null,
            post: null,
          },
        ],
      },
    });
    expect(made.ok && Household.safeParse(made.household).success).toBe(true);
  });

  test('leaves unknown what was set aside, and what a blank does not say', () => {
    const disabled = { ...head, health: 'disabled', workMonths: 5 };
    const made = recordOf({ values: own, unread: ['liftedOn'] }, [{ values: disabled, unread: ['post'] }]);
    expect(made.ok && 'liftedOn' in made.household).toBe(false);
    expect(made.ok && Object.keys(made.household.members[0] ?? {})).not.toContain('disabilityLevel');
    expect(made.ok && Object.keys(made.household.members[0] ?? {})).not.toContain('workPlace');
    expect(made.ok && Object.keys(made.household.members[0] ?? {})).not.toContain('post');
  });

  test('a column that the file does not have says nothing', () => {
    const made = recordOf({ values: own }, [{ values: head }], false);
    expect(made.ok && Object.keys(made.household)).not.toContain('liftedOn');
    expect(made.ok && Object.keys(made.household.members[0] ?? {})).not.toContain('post');
  });

  test('is not put together while somebody in it is not known; what lacks is named', () => {
    const nameless: MadeRow = {
      values: { householdNumber: 'H1', relation: 'son', name: '赵某某' },
      unread: ['citizenNumber'],
    };
    const shifted: MadeRow = { values: { householdNumber: 'H1' }, accepted: false };
    const made = recordOf({ values: { ...own, status: undefined, village: '990000000000' } }, [nameless, shifted]);
    expect(made).toEqual({
      ok: false,
      missing: [
        { sheet: 'household', row: 2, field: 'status' },
        { sheet: 'household', row: 2, field: 'region' },
        { sheet: 'person', row: 2, field: 'citizenNumber' },
        { sheet: 'person', row: 3, field: 'citizenNumber' },
        { sheet: 'person', row: 3, field: 'name' },
        { sheet: 'person', row: 3, field: 'relation' },
      ],
    });
  });
});
