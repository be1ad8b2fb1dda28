import type { Text } from '@dzfp/core';
import type { Checked, FindingSummary, RuleCheck } from '@dzfp/ledger';
import type { LargeChecked } from '@dzfp/ledger/large';

/** What a check came to, without its findings: all that a summary needs, however large the register is. */
export interface SummedUp {
  readonly summary: FindingSummary;
  readonly checks: readonly Omit<RuleCheck, 'findings'>[];
  /** What the number of a finding says. */
  readonly messages: ReadonlyMap<string, Text>;
  /** Names of villages by their code. */
  readonly villages: ReadonlyMap<string | undefined, string | undefined>;
}

/** A register that is in memory, summed up. */
export function summedUp({ summary, checks, findings, register }: Checked): SummedUp {
  return {
    summary,
    checks,
    messages: new Map(findings.map(({ id, message }) => [id, message])),
    villages: villageNames(register.villages),
  };
}

/** A large one, summed up. */
export function summedUpLarge({ summary, check, messages, villages }: LargeChecked): SummedUp {
  return { summary, checks: [check], messages, villages: villageNames(villages) };
}

function villageNames(villages: LargeChecked['villages']): SummedUp['villages'] {
  return new Map(villages.map(({ row }) => [row.values.code, row.values.name]));
}
