import { randomBytes } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { parseDay, text, type AnyPolicy } from '@dzfp/core';
import { areas } from '@dzfp/dezhou/areas';
import {
  diffReceipts,
  diffText,
  receiptOf,
  redact,
  replay,
  saltsFrom,
  verifyReceipt,
  type Receipt,
} from '@dzfp/receipt';
import type { Answer } from '../answer.ts';
import { UsageError } from '../command-error.ts';
import { engineFor } from '../command-engine.ts';
import { needed, type CommandLine } from '../command-line.ts';
import { ownVersion } from '../own-version.ts';
import { readJson } from '../read-input.ts';
import { orThrow } from '../receipt/or-throw.ts';
import { replayText } from '../receipt/replay-text.ts';
import { writeFiles } from '../write-files.ts';
import { dayIn, settingOn } from './bound-policy.ts';

const policies: readonly AnyPolicy[] = areas.flatMap(({ policies: of }) => [...(of as readonly AnyPolicy[])]);

/** `dzfp receipt make|verify|replay|redact|compare`: a decision as a record that can be verified and made again. */
export function receipt(line: CommandLine): Answer {
  const [action, first, second, ...others] = line.operands;
  if (others.length === 0 && first !== undefined) {
    if (action === 'compare' && second !== undefined) return compared(first, second);
    if (second === undefined) {
      if (action === 'make') return made(first, line);
      if (action === 'verify') return checked(first);
      if (action === 'replay') return again(first);
      if (action === 'redact') return covered(first, line);
    }
  }
  throw new UsageError(
    text(
      '用法：receipt make <政策> --out FILE，receipt verify FILE，receipt replay FILE，receipt redact FILE --paths … --out FILE，或 receipt compare FILE FILE',
      'receipt make <policy> --out FILE, receipt verify FILE, receipt replay FILE, receipt redact FILE --paths … --out FILE, or receipt compare FILE FILE',
    ),
  );
}

function made(id: string, line: CommandLine): Answer {
  const out = needed('out', line);
  const engine = engineFor(line);
  const policy = engine.policy(id);
  const input = readJson(needed('input', line));
  const before = line.options.before === undefined ? undefined : readJson(line.options.before);
  const on = line.options.on ?? dayIn(policy, input);
  parseDay(on);
  const setting = settingOn(on, engine.book, line);
  const record = receiptOf(policy, setting, input, {
    salts: saltsFrom(randomBytes(32)),
    before,
    versions: { '@dzfp/cli': ownVersion() },
  });
  return written(record, out, policy.in(setting).illustrative);
}

function checked(file: string): Answer {
  const { receipt: record, redacted } = orThrow(verifyReceipt(readJson(file)));
  return {
    data: { root: record.root, leaves: record.leaves.length, redacted },
    text: (language) =>
      (language === 'zh'
        ? [`凭证未被改动：${record.leaves.length} 项，根值 ${record.root}`, `已遮盖 ${redacted.length} 项`]
        : [
            `The receipt is as it was made: ${record.leaves.length} lines, root ${record.root}`,
            `${redacted.length} redacted`,
          ]
      )
        .concat(redacted.map((path) => `  ${path}`))
        .join('\n'),
    illustrative: false,
  };
}

function again(file: string): Answer {
  const found = replay(orThrow(verifyReceipt(readJson(file))).receipt, policies);
  return {
    data: found,
    text: (language) => replayText(found, language),
    illustrative: false,
    refused: found.deviations.length > 0,
  };
}

function covered(file: string, line: CommandLine): Answer {
  const paths = needed('paths', line).split(',');
  const { receipt: record } = orThrow(verifyReceipt(readJson(file)));
  return written(redact(record, paths), needed('out', line), false);
}

function compared(first: string, second: string): Answer {
  const [a, b] = [first, second].map((file) => orThrow(verifyReceipt(readJson(file))).receipt) as [Receipt, Receipt];
  const diff = diffReceipts(a, b, policies);
  return { data: diff, text: (language) => diffText(diff, language), illustrative: false };
}

function written(record: Receipt, out: string, illustrative: boolean): Answer {
  const [file] = writeFiles(dirname(out), { [basename(out)]: `${JSON.stringify(record, null, 1)}\n` });
  return {
    data: { file, root: record.root, leaves: record.leaves.length },
    text: (language) => `${file}\n${language === 'zh' ? '根值' : 'root'} ${record.root}`,
    illustrative,
  };
}
