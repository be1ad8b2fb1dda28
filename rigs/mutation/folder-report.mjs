import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Mutants that no test can tell from the code: each is named by where it stands and what it puts there, with the reason. */
const equivalents = JSON.parse(readFileSync(new URL('equivalent.json', import.meta.url), 'utf8'));

function survivor({ fileName, location: { start, end }, mutatorName, replacement }, root) {
  const lines = readFileSync(fileName, 'utf8').split('\n');
  // Lines and columns count from one.
  const code = lines.slice(start.line - 1, end.line);
  code[code.length - 1] = code.at(-1).slice(0, end.column - 1);
  code[0] = code[0].slice(start.column - 1);
  const file = relative(root, fileName);
  const found = {
    file,
    line: start.line,
    mutator: mutatorName,
    code: code.join(' ').replaceAll(/\s+/g, ' '),
    replacement,
  };
  const known = equivalents.find(
    (each) =>
      ['file', 'code', 'replacement'].every((key) => each[key] === found[key]) &&
      lines[start.line - 1].includes(each.within ?? ''),
  );
  return known ? { ...found, equivalent: known.reason } : found;
}

/** What the tests noticed of the mutants of a folder. The score is Stryker's: noticed of all, equivalent ones among these. */
export function folderReport(folder, results, root) {
  const valid = results.filter(({ status }) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status));
  const having = (status) => valid.filter((each) => each.status === status).length;
  const [killed, timedOut, survived, noCoverage] = ['Killed', 'Timeout', 'Survived', 'NoCoverage'].map(having);
  const survivors = valid
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map((each) => survivor(each, root))
    .sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  const percent = (of) => Math.floor((1000 * (killed + timedOut)) / of) / 10;
  const equivalent = survivors.filter((each) => 'equivalent' in each).length;
  return {
    folder,
    date: new Date().toISOString().slice(0, 10),
    mutants: valid.length,
    killed,
    timedOut,
    survived,
    noCoverage,
    score: percent(valid.length),
    equivalent,
    scoreWithoutEquivalent: percent(valid.length - equivalent),
    survivors,
  };
}
