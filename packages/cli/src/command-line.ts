import { parseArgs } from 'node:util';
import { text, type Standing } from '@dzfp/core';
import { UsageError } from './command-error.ts';

const options = {
  input: { type: 'string' },
  before: { type: 'string' },
  over: { type: 'string' },
  outcome: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  by: { type: 'string' },
  on: { type: 'string' },
  'as-known-on': { type: 'string' },
  jurisdiction: { type: 'string' },
  parameters: { type: 'string' },
  illustrative: { type: 'boolean' },
  accept: { type: 'string' },
  register: { type: 'string' },
  out: { type: 'string' },
  paths: { type: 'string' },
  households: { type: 'string' },
  seed: { type: 'string' },
  'to-parameters': { type: 'string' },
  deciles: { type: 'string' },
  largest: { type: 'string' },
  html: { type: 'string' },
  dialect: { type: 'string' },
  views: { type: 'boolean' },
  timeout: { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** What stands on the command line after the name of the command. */
export interface CommandLine {
  readonly command: string | undefined;
  readonly operands: readonly string[];
  readonly options: {
    readonly [Name in keyof typeof options]?: (typeof options)[Name]['type'] extends 'boolean' ? boolean : string;
  };
}

/** Reads the command line; an option that does not exist is a usage error. */
export function readCommandLine(argv: readonly string[]): CommandLine {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const [command, ...operands] = positionals;
    return { command, operands, options: values };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(text(`命令行有误：${reason}`, `wrong command line: ${reason}`));
  }
}

/** An option that a command cannot do without. */
export function needed(name: keyof CommandLine['options'], { options: given }: CommandLine): string {
  const value = given[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new UsageError(text(`缺少选项 --${name}`, `missing option --${name}`));
}

/** An option that is a whole number; a default where there is one. */
export function wholeNumber(name: keyof CommandLine['options'], line: CommandLine, otherwise?: number): number {
  if (otherwise !== undefined && line.options[name] === undefined) return otherwise;
  const given = needed(name, line);
  if (/^\d{1,10}$/u.test(given)) return Number(given);
  throw new UsageError(text(`--${name} 应为非负整数，实为 ${given}`, `--${name} takes a whole number, found ${given}`));
}

/** The one operand of a command. */
export function operand(what: string, { operands }: CommandLine): string {
  const [only, ...others] = operands;
  if (only !== undefined && others.length === 0) return only;
  throw new UsageError(text(`应给出一个 ${what}`, `one ${what} is needed`));
}

const standings: readonly string[] = ['official', 'reported', 'assumed'] satisfies readonly Standing[];

/** `--accept official,reported`. */
export function acceptOf({ options: given }: CommandLine): readonly Standing[] | undefined {
  const accept = given.accept?.split(',').map((each) => each.trim());
  const wrong = accept?.find((each) => !standings.includes(each));
  if (wrong !== undefined) {
    const known = standings.join(', ');
    throw new UsageError(text(`--accept 只能是 ${known}，实为 ${wrong}`, `--accept takes ${known}, found ${wrong}`));
  }
  return accept as readonly Standing[] | undefined;
}
