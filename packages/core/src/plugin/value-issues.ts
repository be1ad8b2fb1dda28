import { issue, type Issue } from '../error/issue.ts';
import { wireReader } from '../schema/read.ts';
import { fieldOf } from '../schema/shape.ts';
import { readDay } from '../quantity/day.ts';
import type { ParameterBook } from '../parameter/book.ts';
import type { Parameter } from '../parameter/parameter.ts';
import type { AnyPolicy } from '../policy/policy.ts';

/** Everything that is wrong with the values of a book, as far as the loaded policies know their parameters. */
export function valueIssues(policies: readonly AnyPolicy[], book: ParameterBook): Issue[] {
  const parameters = new Map<string, Parameter<unknown>>();
  const twice: Issue[] = [];
  for (const policy of policies) {
    for (const each of Object.values<Parameter<unknown>>(policy.parameters)) {
      const other = parameters.get(each.id);
      if (other && JSON.stringify(fieldOf(other.schema)) !== JSON.stringify(fieldOf(each.schema))) {
        twice.push(issue('DZ405', { parameter: each.id, reason: 'two policies declare it with different schemas' }));
      }
      parameters.set(each.id, each);
    }
  }
  const places = new Set(book.jurisdictions.map(({ code }) => code));
  const sources = new Set(book.sources.map(({ key }) => key));
  const wrongEntries = book.entries.flatMap((entry): Issue[] => {
    const wrong = (reason: string): Issue => issue('DZ405', { parameter: entry.parameter, reason });
    const found: Issue[] = [];
    if (!places.has(entry.jurisdiction)) found.push(issue('DZ404', { place: entry.jurisdiction }));
    if (!sources.has(entry.source)) found.push(wrong(`source ${entry.source} is not in the book`));
    const [from, to] = [readDay(entry.from), readDay(entry.to ?? '2999-12-31')];
    if (Number.isNaN(from) || Number.isNaN(to) || to < from)
      found.push(wrong(`period ${entry.from} … ${entry.to ?? ''}`));
    const known = parameters.get(entry.parameter);
    const read = known && wireReader(known.schema)(entry.value);
    if (read && !read.ok) found.push(...read.issues.map((each) => wrong(`${each.code} ${each.path.join('.')}`)));
    return found;
  });
  return [...twice, ...wrongEntries];
}
