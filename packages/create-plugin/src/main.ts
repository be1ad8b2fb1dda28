import { createInterface, type Interface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Question } from './questions.ts';
import { readAnswers, type Ask } from './read-answers.ts';
import { Refused } from './refused.ts';
import { writePlugin } from './write-plugin.ts';

const options = {
  name: { type: 'string' },
  clause: { type: 'string' },
  city: { type: 'string' },
  language: { type: 'string' },
  yes: { type: 'boolean', short: 'y' },
  help: { type: 'boolean', short: 'h' },
} as const;

const usage = `npm create @dzfp/plugin [folder] -- [--name NAME] [--clause 8.2] [--city 371402] [--language zh|en] [--yes]
四个问题可用选项回答；--yes 其余取默认值。 Options answer the four questions; --yes takes the usual answer for the rest.`;

/** Asks, writes a plugin and says what to do next. Returns the exit code: 0 written, 1 refused, 2 wrong usage. */
export async function main(argv: readonly string[]): Promise<number> {
  const line = read(argv);
  if (line === undefined) return 2;
  const { values, positionals } = line;
  if (values.help === true) {
    console.log(usage);
    return 0;
  }
  const { yes, help: _, ...given } = values;
  const desk = yes === true ? undefined : createInterface({ input: process.stdin });
  try {
    const answers = await readAnswers(given, desk ? askAt(desk) : usualOnly);
    const [folder = answers.name] = positionals;
    writePlugin(folder, answers);
    console.log(`cd ${folder}\nnpm install\nnpm test`);
    return 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(error.message);
    return 1;
  } finally {
    desk?.close();
  }
}

const usualOnly: Ask = () => Promise.resolve(undefined);

/** Lines are taken one by one from an iterator: `question` would lose those that a pipe brings before they are asked for. */
function askAt(desk: Interface): Ask {
  const lines = desk[Symbol.asyncIterator]();
  return async ({ asks, usual }: Question) => {
    process.stdout.write(`${asks.zh} ${asks.en} (${usual}): `);
    const { done, value } = await lines.next();
    return done === true ? undefined : value.trim();
  };
}

function read(argv: readonly string[]): ReturnType<typeof parse> | undefined {
  try {
    const line = parse(argv);
    if (line.positionals.length <= 1) return line;
    console.error(usage);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
  return undefined;
}

function parse(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options, allowPositionals: true });
}
