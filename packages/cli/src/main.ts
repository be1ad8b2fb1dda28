import { text, type Language } from '@dzfp/core';
import type { Answer } from './answer.ts';
import { bounds } from './command/bounds.ts';
import { breakpoints } from './command/breakpoints.ts';
import { check } from './command/check.ts';
import { convert } from './command/convert.ts';
import { describe } from './command/describe.ts';
import { diff } from './command/diff.ts';
import { evaluate } from './command/evaluate.ts';
import { explain } from './command/explain.ts';
import { list } from './command/list.ts';
import { parameters } from './command/parameters.ts';
import { population } from './command/population.ts';
import { prove } from './command/prove.ts';
import { questions } from './command/questions.ts';
import { receipt } from './command/receipt.ts';
import { schema } from './command/schema.ts';
import { settle } from './command/settle.ts';
import { simulate } from './command/simulate.ts';
import { sql } from './command/sql.ts';
import { validate } from './command/validate.ts';
import { UsageError } from './command-error.ts';
import { readCommandLine, type CommandLine } from './command-line.ts';
import { exitCode } from './exit-code.ts';
import { help } from './help.ts';
import { languageOf } from './language.ts';
import { ownVersion } from './own-version.ts';
import { reportFailure } from './report-failure.ts';

type Command = (line: CommandLine) => Answer | Promise<Answer>;

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['list', list],
  ['describe', describe],
  ['evaluate', evaluate],
  ['explain', explain],
  ['bounds', bounds],
  ['questions', questions],
  ['sql', sql],
  ['simulate', simulate],
  ['breakpoints', breakpoints],
  ['diff', diff],
  ['prove', prove],
  ['schema', schema],
  ['settle', settle],
  ['check', check],
  ['convert', convert],
  ['population', population],
  ['parameters', parameters],
  ['receipt', receipt],
  ['validate', validate],
]);

const illustrativeNote = text(
  '注意：结果使用了示例参数，不是政策依据。',
  'Note: the result rests on illustrative values; they are no policy.',
);

/** Runs the command line: results to stdout, problems and notes to stderr. Returns the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const json = argv.includes('--json');
  let language: Language = languageOf(undefined, process.env);
  try {
    const line = readCommandLine(argv);
    language = languageOf(line.options.lang, process.env);
    if (line.options.version === true) return print(ownVersion());
    if (line.options.help === true || line.command === 'help') return print(help[language]);
    const answer = await commandOf(line)(line);
    if (answer.illustrative) process.stderr.write(`${illustrativeNote[language]}\n`);
    print(json ? JSON.stringify({ ok: answer.refused !== true, ...answer.data }, null, 2) : answer.text(language));
    return answer.refused === true ? exitCode.refused : exitCode.ok;
  } catch (error) {
    const report = reportFailure(error, language);
    process.stderr.write(`${report.text}\n`);
    if (json) print(JSON.stringify(report.data, null, 2));
    return report.exitCode;
  }
}

function commandOf({ command = '' }: CommandLine): Command {
  const found = commands.get(command);
  if (found) return found;
  const known = [...commands.keys()].join(', ');
  throw new UsageError(
    command === ''
      ? text(`请给出命令：${known}`, `a command is needed: ${known}`)
      : text(`没有命令 ${command}；可用：${known}`, `there is no command ${command}; use one of: ${known}`),
  );
}

function print(output: string): number {
  process.stdout.write(`${output}\n`);
  return exitCode.ok;
}
