import { DzfpError, parseDay, text, type AnyFormula, type AnyPolicy, type BoundBase } from '@dzfp/core';
import { endZ3, proveAll, type PolicyProofs } from '@dzfp/testkit/prove';
import type { Answer } from '../answer.ts';
import { engineFor } from '../command-engine.ts';
import { UsageError } from '../command-error.ts';
import { needed, operand, type CommandLine } from '../command-line.ts';
import { proofText } from '../show/proof-text.ts';
import { formulaOf, settingOn } from './bound-policy.ts';

/** `dzfp prove [policy]`: what policies say of themselves, proved for the values of a place and day or refuted by the least facts. */
export async function prove(line: CommandLine): Promise<Answer> {
  const [jurisdiction, on] = [needed('jurisdiction', line), needed('on', line)];
  parseDay(on);
  const timeout = timeoutOf(line);
  const engine = engineFor(line);
  const setting = settingOn(on, engine.book, line);
  const asked =
    line.operands.length === 0
      ? engine
          .list()
          .map(({ id }) => engine.policy(id))
          .filter((policy): policy is AnyFormula => policy.kind !== 'procedure')
      : [formulaOf(engine.policy(operand('<policy>', line)), 'prove')];
  const proofs: PolicyProofs[] = [];
  const withoutValues: { readonly policy: string; readonly missing: readonly string[] }[] = [];
  try {
    for (const policy of asked) {
      const bound = line.operands.length === 0 ? boundIfValued(policy) : policy.in(setting);
      // oxlint-disable-next-line no-await-in-loop -- one solver answers one question after another
      if (bound !== undefined) proofs.push(await proveAll(bound, timeout));
    }
  } finally {
    await endZ3();
  }
  const illustrative = proofs.some((each) => each.illustrative);
  return {
    data: { jurisdiction, on, illustrative, timeout, policies: proofs, withoutValues },
    text: (language) =>
      [
        ...proofs.map((each) => proofText(engine.policy(each.policy), each, language)),
        ...withoutValues.map(({ policy, missing }) => {
          const what = language === 'zh' ? '缺少参数，未证明' : 'not proved, values are missing';
          return `${engine.policy(policy).title[language]} (${policy}): ${what}: ${missing.join(', ')}`;
        }),
      ].join('\n\n'),
    illustrative,
    refused: proofs.some(({ lines }) => lines.some(({ outcome }) => outcome === 'refuted')),
  };

  /** Of all policies those are proved that the book has values for; the others are named. */
  function boundIfValued(policy: AnyPolicy): BoundBase | undefined {
    try {
      return policy.in(setting);
    } catch (error) {
      if (!(error instanceof DzfpError) || error.issues.some(({ code }) => code !== 'DZ401')) throw error;
      withoutValues.push({ policy: policy.id, missing: error.issues.map(({ info }) => info['parameter'] as string) });
      return undefined;
    }
  }
}

/** `--timeout` in whole seconds, as milliseconds. */
function timeoutOf({ options }: CommandLine): number {
  const { timeout = '10' } = options;
  if (/^[1-9]\d{0,4}$/u.test(timeout)) return Number(timeout) * 1000;
  throw new UsageError(
    text(`--timeout 应为秒数，实为 ${timeout}`, `--timeout takes a number of seconds, found ${timeout}`),
  );
}
