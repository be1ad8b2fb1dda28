// Every regular expression of the packages and examples takes time in proportion to its text: no input can blow one up.
import { globSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import ts from 'typescript';

const root = new URL('../', import.meta.url);
const found = new Map();
for (const file of globSync('{packages,examples}/*/src/**/*.ts', { cwd: root })) {
  if (/\.(?:test|test-d|bench)\.ts$/.test(file)) continue;
  const source = ts.createSourceFile(file, readFileSync(new URL(file, root), 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      if (!found.has(node.text)) found.set(node.text, `${file}:${line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

let wrong = 0;
for (const [literal, place] of found) {
  const end = literal.lastIndexOf('/');
  const { status, complexity } = checkSync(literal.slice(1, end), literal.slice(end + 1), { timeout: 20_000 });
  if (status === 'safe') continue;
  wrong++;
  console.error(`${place}  ${literal}  ${complexity?.summary ?? status}`);
}
console.log(`${found.size} regular expressions, ${found.size - wrong} take linear time`);
process.exitCode = wrong > 0 ? 1 : 0;
