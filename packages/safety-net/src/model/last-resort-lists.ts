import { day, flag, freeText, list, record, type Day, type Schema } from '@dzfp/core';

/** A registered person; whether work can lift him is known or not. */
export interface RegisteredPerson {
  readonly person: string;
  readonly unable?: boolean;
}

/** A person on a list of civil affairs. */
export interface ListedPerson {
  readonly person: string;
}

/** The three lists of one day (建档立卡、低保、特困名册). A person is named by his citizen number. */
export interface LastResortLists {
  readonly comparedOn: Day;
  readonly register: readonly RegisteredPerson[];
  readonly dibao: readonly ListedPerson[];
  readonly tekun: readonly ListedPerson[];
}

/** As many as a county's lists hold. */
const most = 200_000;

const RegisteredPerson: Schema<RegisteredPerson> = record<RegisteredPerson>('建档立卡人口', 'registered person', {
  person: freeText('公民身份号码', 'citizen number'),
  unable: flag('无法依靠劳动脱贫', 'cannot be lifted by work').optional(),
});

/** 名册人员: a person by citizen number. */
export const ListedPerson: Schema<ListedPerson> = record<ListedPerson>('名册人员', 'listed person', {
  person: freeText('公民身份号码', 'citizen number'),
});

/** 名册比对. */
export const LastResortLists: Schema<LastResortLists> = record<LastResortLists>('名册比对', 'lists to compare', {
  comparedOn: day('比对日期', 'day of the comparison'),
  register: list('建档立卡名册', 'register', RegisteredPerson, { most }),
  dibao: list('低保名册', 'dibao list', ListedPerson, { most }),
  tekun: list('特困名册', 'tekun list', ListedPerson, { most }),
});
