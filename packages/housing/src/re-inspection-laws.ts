import { text, type ProcedureLaw } from '@dzfp/core';
import type { DwellingEvent } from './model/dwelling-event.ts';
import type { ReInspections, WatchedDwellings } from './model/watched-dwellings.ts';
import type { ReInspectionParameters } from './re-inspection.ts';

function identity({ dwelling, kind, on }: DwellingEvent): string {
  return JSON.stringify([dwelling, kind, on]);
}

/** What holds of every list. */
export const reInspectionLaws: readonly ProcedureLaw<WatchedDwellings, ReInspections, ReInspectionParameters>[] = [
  {
    id: 'one-for-each-event',
    title: text('每次事件至多一个复查任务', 'at most one re-inspection for each event'),
    holds: ({ output: { reInspections, withoutRule } }) => {
      const listed = [...reInspections, ...withoutRule].map(identity);
      return new Set(listed).size === listed.length;
    },
  },
  {
    id: 'no-event-is-lost',
    title: text('已发生的事件，或有任务，或无规则，或规则明定不复查', 'no event is lost without a rule that says so'),
    holds: ({ input, output, parameters }) => {
      const listed = new Set([...output.reInspections, ...output.withoutRule].map(identity));
      return input.events.every((event) => {
        const rule = parameters.rules.find(({ kind }) => kind === event.kind);
        return event.on > input.on || rule?.triggers === false || listed.has(identity(event));
      });
    },
  },
  {
    id: 'due-after-the-event',
    title: text('期限不早于事件', 'nothing is due before its event'),
    holds: ({ output }) => output.reInspections.every(({ on, due }) => due >= on),
  },
];
