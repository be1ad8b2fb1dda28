import { isBeyondLimit, lastDecision, type Settled } from '@dzfp/cli/settle';
import { html, type Html } from './html.ts';
import { section, table, type Column } from './table.ts';

interface Bin {
  readonly name: string;
  readonly persons: number;
  readonly width: string;
}

/** Upper ends in whole percent; the last bin is everything at or above the limit. */
const ends = [1, 2, 3, 4, 5, 6, 8, 10];

/** 保障对象年度负担比例分布. */
export function distributionSection({ years }: Settled): Html {
  const promised = years.filter((year) => year.provisional === undefined && lastDecision(year)?.promised === true);
  const within = promised.filter((year) => !isBeyondLimit(year)).map((year) => percent(lastDecision(year)?.yearShare));
  const counts = ends.map((end, i) => within.filter((share) => share < end && share >= (ends[i - 1] ?? 0)).length);
  const beyond = promised.length - within.length;
  const most = Math.max(...counts, beyond, 1);
  const names = [...ends.map((end, i) => `${ends[i - 1] ?? 0}% – ${end}%`), '达到或超过限度'];
  const bins = [...counts, beyond].map((persons, i): Bin => ({
    name: names[i] ?? '',
    persons,
    width: ((persons / most) * 100).toFixed(1),
  }));
  return section(
    'distribution',
    `保障对象年度负担比例分布（${promised.length} 人）`,
    'Share of the year among promised persons',
    table(columns, bins),
  );
}

const columns: readonly Column<Bin>[] = [
  { zh: '比例', en: 'share', cell: ({ name }) => name },
  { zh: '人', en: 'persons', number: true, cell: ({ persons }) => String(persons) },
  { zh: '', en: '', cell: ({ width }) => html`<span class="bar" style="width:${width}%"></span>` },
];

function percent(fraction = '0/1'): number {
  const [numerator = 0, denominator = 1] = fraction.split('/').map(Number);
  return denominator === 0 ? 0 : (numerator * 100) / denominator;
}
