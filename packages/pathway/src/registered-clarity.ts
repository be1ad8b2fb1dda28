import type { Situation, Wire } from '@dzfp/core';
import type { ClarityRecord, RecordPart } from './model/clarity-record.ts';

const lifted = new Set(['liftedWithPolicy', 'liftedWithoutPolicy']);

function part(known: { readonly [Key in keyof RecordPart]: Wire<RecordPart>[Key] | undefined }): Wire<RecordPart> {
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Wire<RecordPart>;
}

/** What the register shows of the five parts; measures and path are kept in other files. */
export function registeredClarity({ household, on }: Situation): Wire<ClarityRecord> {
  const { members, mainCause, status, liftedOn, recognisedOn } = household;
  const heads = members.filter(({ relation }) => relation === 'head').length;
  // A household that was lifted has its day, one that never was has none; a returned one may have either.
  const agrees = lifted.has(status) ? liftedOn !== null : status === 'notLifted' ? liftedOn === null : undefined;
  return {
    on,
    population: { present: members.length > 0, consistent: heads === 1 },
    cause: part({ present: mainCause !== undefined, datedOn: recognisedOn }),
    measures: {},
    path: {},
    result: part({
      present: true,
      datedOn: liftedOn ?? undefined,
      consistent: liftedOn === undefined ? undefined : agrees,
    }),
  };
}
