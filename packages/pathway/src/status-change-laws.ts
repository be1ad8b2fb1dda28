import { text, yes, type ChoiceTerm, type FlagTerm, type Law } from '@dzfp/core';
import { registerPlaces, type RegisterPlace } from './model/register-place.ts';
import type { StatusSoFar, StatusStep } from './model/status-step.ts';
import type { StatusChange } from './model/status-outcome.ts';
import type { StatusChangeParameters } from './status-change-parameters.ts';

function same(one: ChoiceTerm<RegisterPlace>, other: ChoiceTerm<RegisterPlace>): FlagTerm {
  return registerPlaces.reduce((so, place) => so.and(one.is(place).not().or(other.is(place))), yes);
}

/** What holds of every step. */
export const statusChangeLaws: readonly Law<StatusStep, StatusChange, StatusChangeParameters, StatusSoFar>[] = [
  {
    id: 'only-effective-steps-move',
    title: text('未生效的变更不改变登记状态', 'a step without effect leaves the household where it was'),
    holds: ({ before, after, result }) => result.effective.or(same(before.place, after.place)),
  },
  {
    id: 'effective-steps-arrive',
    title: text('生效后为所变更的状态', 'an effective step arrives where it says'),
    holds: ({ facts, after, result }) => result.effective.not().or(same(facts.to, after.place)),
  },
  {
    id: 'only-listed-steps',
    title: text('生效的变更都在允许的变更之列', 'only steps on the list take effect'),
    holds: ({ facts, parameters, before, result }) =>
      result.effective.not().or(parameters.stepAllowed.at(before.place).at(facts.to)),
  },
  {
    id: 'each-with-its-paper',
    title: text('生效的变更手续完备', 'each effective step has its papers'),
    holds: ({ result }) => {
      const onPaper = result.reviewed.and(result.signed).and(result.noticed);
      return result.effective.not().or(onPaper.and(result.objected.not()));
    },
  },
  {
    id: 'obstacle-agrees',
    title: text('未生效必有原因', 'what takes no effect has an obstacle'),
    holds: ({ result }) => {
      const none = result.obstacle.is('none');
      return none.and(result.effective).or(none.not().and(result.effective.not()));
    },
  },
];
