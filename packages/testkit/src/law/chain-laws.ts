import type { AnyPolicy } from '@dzfp/core';
import fc from 'fast-check';
import { chainTrials, itemByItem, settledByChain, type Settle, type Settled } from '../trial/chain-trial.ts';
import type { ChainTrial } from '../trial/chain-trial.ts';
import type { TrialOptions } from '../trial/trials.ts';
import { canonical, demandSame } from './demand.ts';

/** How chains are drawn and settled. */
export interface ChainOptions extends TrialOptions {
  /** Settles items; the library's own `chain` when left out. Another way to settle must satisfy the same laws. */
  readonly settle?: Settle;
}

/** A law about many items. */
export interface ChainLaw {
  readonly title: { readonly zh: string; readonly en: string };
  readonly property: fc.IPropertyWithHooks<[ChainTrial]>;
}

type AnyCarried = Extract<AnyPolicy, { readonly kind: 'carried' }>;

/** What holds of every carried policy that is settled over many items. */
export function chainLaws(policy: AnyCarried, options: ChainOptions = {}): readonly ChainLaw[] {
  const settle = options.settle ?? settledByChain;
  const drawn = chainTrials(policy, options);
  const law = (zh: string, en: string, check: (trial: ChainTrial, whole: Settled) => void): ChainLaw => ({
    title: { zh, en },
    property: fc.property(drawn, (trial) => {
      const whole = itemByItem(trial.specimen, trial.items);
      fc.pre(whole !== undefined);
      check(trial, whole);
    }),
  });
  return [
    law('逐笔结算与整年结算相同', 'settling item by item is settling the chain', ({ specimen, items }, whole) => {
      demandSame(settle(specimen, items), whole, 'the chain settles otherwise than its items one by one');
    }),
    law('案件给出的先后不影响结果', 'the order in which items are given changes nothing', (trial, whole) => {
      const { specimen, shuffled } = trial;
      demandSame(settle(specimen, shuffled), whole, 'another order of the same items settles otherwise');
    }),
    law('后来的案件不改变此前的结算', 'later items change nothing that was settled before', (trial, whole) => {
      const { specimen, items, cut } = trial;
      const ordered = whole.flatMap(({ links }) => links.map(({ item }) => item));
      const early = new Set(ordered.slice(0, cut).map(canonical));
      const kept = items.filter((item) => early.has(canonical(item)));
      const expected = whole.flatMap((group) => {
        const links = group.links.filter(({ item }) => early.has(canonical(item)));
        return links.length === 0 ? [] : [{ ...group, links }];
      });
      demandSame(settle(specimen, kept), expected, 'later items change an earlier settlement');
    }),
  ];
}
