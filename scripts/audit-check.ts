// Fails when a production dependency of the packages has a known vulnerability.
// Run: node scripts/audit-check.ts
import { askPnpm } from './pnpm.ts';

const { status, stdout, stderr } = askPnpm('audit', '--prod');
const said = `${stdout}${stderr}`.trim();
console.log(said);
// A mirror without an audit endpoint says so by these two statuses; every other trouble counts as a failure.
if (status !== 0 && /responded with\s+(?:│\s*)?40[45]\b/u.test(said)) {
  console.log('NOT CHECKED: the registry has no audit endpoint');
} else {
  process.exitCode = status ?? 1;
}
