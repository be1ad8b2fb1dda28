import type { Text } from '@dzfp/core';
import fc from 'fast-check';
import { trialOf, type Trial } from '../trial/trial.ts';

/** A property over trials, to be checked by `fc.assert`. */
export type TrialProperty = fc.IPropertyWithHooks<[Trial]>;

/** A law that can be tested: its name in both languages and its property over any trials. */
export interface NamedLaw {
  readonly title: Text;
  readonly property: (trials: fc.Arbitrary<Trial>) => TrialProperty;
  /** The part of the trials that a slow law is content with; all of them when left out. */
  readonly share?: number;
}

/** Makes a law out of what it demands of one trial; `check` throws when the law is broken. */
export function trialLaw(zh: string, en: string, check: (trial: Trial) => void): NamedLaw {
  return { title: { zh, en }, property: (trials) => fc.property(trials, check) };
}

/** Makes a law that needs something more than a trial, drawn for the trial and shown with it. */
export function lawWith<T>(
  title: Text,
  more: (trial: Trial) => fc.Arbitrary<T>,
  check: (trial: Trial, extra: T) => void,
): NamedLaw {
  return {
    title,
    property: (trials) => {
      const asked = trials.chain((trial) =>
        more(trial).map((extra) => ({ extra, ...trialOf(trial.specimen, trial.situation, extra) })),
      );
      return fc.property(asked, (each) => check(each, each.extra)) as TrialProperty;
    },
  };
}
