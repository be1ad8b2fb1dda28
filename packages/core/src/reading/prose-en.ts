import type { Quantity } from '../expression/node.ts';
import type { RoundingMode } from '../quantity/rounding.ts';
import type { Compared, Noun, Part, Relation, Wording } from './wording.ts';

const amounts: Record<Relation, string> = {
  below: 'is below',
  atMost: 'is at most',
  equal: 'equals',
  above: 'is above',
  atLeast: 'is at least',
  unequal: 'differs from',
};

const relations: Record<Compared, Record<Relation, string>> = {
  amount: amounts,
  day: {
    below: 'is before',
    atMost: 'is on or before',
    equal: 'is',
    above: 'is after',
    atLeast: 'is on or after',
    unequal: 'is not',
  },
  label: { ...amounts, equal: 'is', unequal: 'is not' },
  choices: { ...amounts, equal: 'is the same as', unequal: 'is not the same as' },
};

const kinds: Partial<Record<Quantity, string>> = {
  money: 'amount',
  exactMoney: 'amount',
  rate: 'rate',
  ratio: 'share',
  count: 'number',
  day: 'day',
  flag: 'condition',
  choice: 'class',
};

const kind = (quantity: Quantity): string => kinds[quantity] ?? 'value';

const grains: Readonly<Record<number, string>> = {
  1: 'the fen',
  10: 'the jiao',
  100: 'the yuan',
  1000: 'ten yuan',
  10_000: 'a hundred yuan',
  100_000: 'a thousand yuan',
};

const modes: Record<RoundingMode, string> = {
  halfUp: 'rounded half up to',
  halfEven: 'rounded half to even to',
  down: 'rounded down to',
  up: 'rounded up to',
};

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const both = (text: string): Noun => ({ open: text, folded: text });

/** Adds a remark, into the bracket that already ends a phrase if there is one: brackets do not pile up. */
function remark(text: string, note: string): string {
  return text.endsWith(')') ? `${text.slice(0, -1)}; ${note})` : `${text} (${note})`;
}

function enumerate(parts: readonly string[], last: string): string {
  const { length } = parts;
  return length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts[length - 1] ?? ''}`;
}

const all = (parts: readonly Part[]): string =>
  enumerate(
    parts.map(({ text }) => text),
    'and',
  );

/** Acronyms keep their capitals. */
function uncapitalised(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Names of amounts often leave out the noun: "left after insurance", "due by the rate". */
const nounless = /^(?:borne|due|granted|left|owed|paid|received|saved|spent|waived)\s/i;

function reference(name: string): string {
  const inText = uncapitalised(name);
  if (/^(?:the|a|an|each|all)\s/.test(inText)) return inText;
  return nounless.test(name) ? `the amount ${inText}` : `the ${inText}`;
}

const article = (phrase: string): string => (/^[aeiou]/i.test(phrase) ? `an ${phrase}` : `a ${phrase}`);

const bare = (phrase: string): string => phrase.replace(/^the /, '');

/** How English policy texts say what a formula does. */
export const english: Wording = {
  language: 'en',

  reference,
  earlier: (name) => (/\b(?:before|earlier|last|so far)\b/.test(name) ? name : `${name} so far`),
  included: (name) => `${name} with this item`,
  prescribed: (name) => `prescribed ${name}`,
  computed: (name) => `computed ${name}`,
  owned: (owner, name) => `${name} of ${reference(owner)}`,
  towards: (name, result) => `${name} for ${reference(result)}`,
  numbered: (name, place) => `${name} (${place})`,
  ofEach: (list, name) => `${name}, for each of the ${list}`,

  zero: 'zero',
  nothingSet: 'none',
  yuan: (amount) => `${amount} yuan`,
  percent: (figure) => `${figure}%`,
  day: (year, month, day) => `${day} ${months[month - 1] ?? ''} ${year}`,
  truth: (value) => (value ? 'yes' : 'no'),

  sum: (parts) => both(`the sum of ${all(parts)}`),
  difference: (from, parts) => ({
    open: `${from} less ${all(parts)}`,
    folded: `the difference ${from} less ${all(parts)}`,
  }),
  excess: (of, over) =>
    both(`the part, if any, of ${of} above ${over.length === 1 ? all(over) : `the sum of ${all(over)}`}`),
  share: (of, total, whenZero) =>
    both(remark(`${of} as a share of ${total.text}`, `${whenZero} when ${total.simple ? total.text : 'that'} is zero`)),
  cell: (table, keys, labels) => both(`${reference(table)} for ${enumerate([...keys, ...labels], 'and')}`),
  tariff: (amount, above, bands) => ({
    head: both(above === undefined ? amount : `the part, if any, of ${amount} above ${above}`),
    simple: false,
    actions: [{ open: `taken band by band through ${bands}`, folded: `taken band by band through ${bands}` }],
  }),
  whenUnknown: (value, fallback) => both(remark(value, `${fallback} when unknown`)),
  whenNone: (value, fallback) => both(remark(value, `${fallback} when there is none`)),

  times: (factor) => ({
    open: `times ${factor}`,
    folded: `times ${factor}`,
    alone: (head) => `the product of ${head} and ${factor}`,
    close: true,
  }),
  dividedBy: (divisor, whenZero) => {
    const note = `${whenZero} when ${divisor.simple ? divisor.text : 'the divisor'} is zero`;
    return {
      open: remark(`divided by ${divisor.text}`, note),
      folded: `divided by ${divisor.text}, ${note}`,
      close: true,
    };
  },
  rounded: (mode, grain) => {
    const open = `${modes[mode]} ${grains[grain] ?? `a multiple of ${grain / 100} yuan`}`;
    return { open, folded: open };
  },
  atMost: (ceiling, none) =>
    none === undefined
      ? {
          open: `but at most ${ceiling}`,
          folded: `at most ${ceiling}`,
          alone: (head) => `the smaller of ${head} and ${ceiling}`,
        }
      : { open: `but at most ${ceiling}, where there is one`, folded: `at most ${ceiling} where there is one` },
  atLeast: (floor, none) =>
    none === undefined
      ? {
          open: `but at least ${floor}`,
          folded: `at least ${floor}`,
          alone: (head) => `the larger of ${head} and ${floor}`,
        }
      : { open: `but at least ${floor}, where there is one`, folded: `at least ${floor} where there is one` },
  notNegative: () => ({ open: 'but at least zero', folded: 'at least zero' }),
  flow: ({ head, simple, actions }) => {
    let open = head.open;
    let glue = simple;
    for (const action of actions) {
      open += `${glue && action.close === true ? ' ' : ', '}${action.open}`;
      glue = action.close === true;
    }
    const [only] = actions;
    const alone = actions.length === 1 ? only?.alone : undefined;
    if (alone !== undefined) return { open, folded: alone(head.folded) };
    const [first, ...rest] = actions.map((each) => each.folded) as [string, ...string[]];
    if (only?.close === true)
      return {
        open,
        folded: rest.length === 0 ? `${head.folded} ${first}` : remark(`${head.folded} ${first}`, rest.join(', ')),
      };
    return { open, folded: remark(head.folded, [first, ...rest].join(', ')) };
  },
  outcome: (clause, quantity) => `${clause}; that ${kind(quantity)}`,

  daysBetween: (from, to) => both(`the number of days from ${from} to ${to}`),
  daysLater: (day, { text, constant }) =>
    both(constant ? `${text} days after ${day}` : `${day} plus ${text} (counted in days)`),
  monthsLater: (day, { text, constant }, rule) => {
    const later = constant ? `${text} months after ${day}` : `${day} plus ${text} (counted in months)`;
    const end = rule === 'lastDay' ? 'the last day of that month' : 'the first day of the next month';
    return both(remark(later, `${end} where it has no such day`));
  },
  wholeYears: (from, to) => both(`the completed years from ${from} to ${to}`),
  yearOf: (day) => both(`the year of ${day}`),
  monthOf: (day) => both(`the month of ${day}`),

  total: (list, of) => both(`the total of ${of.text} over all the ${list}`),
  number: (list, condition) => both(`the number of the ${list} for which ${condition}`),
  extreme: (which, list, of, isDay, whenEmpty) => {
    const most = isDay ? (which === 'least' ? 'earliest' : 'latest') : which === 'least' ? 'smallest' : 'largest';
    return both(remark(`the ${most} ${bare(of)} among all the ${list}`, `${whenEmpty} when there are none`));
  },

  compare: (left, relation, right, compared) => `${left} ${relations[compared][relation]} ${right}`,
  oneOf: (choice, labels, negated) =>
    `${choice} is ${negated ? `neither ${enumerate(labels, 'nor')}` : enumerate(labels, 'or')}`,
  holds: (name, negated) => `“${uncapitalised(name)}” ${negated ? 'does not hold' : 'holds'}`,
  whether: (name) => `whether “${uncapitalised(name)}” holds`,
  known: (value, negated) => `${value} is ${negated ? 'unknown' : 'known'}`,
  none: (value, negated) => `there is ${negated ? article(bare(value)) : `no ${bare(value)}`}`,
  and: (conditions) => conditions.join(conditions.length === 2 ? ' and ' : ', and '),
  or: (conditions) => conditions.join(', or '),
  either: (conditions) => `either ${conditions.join(' or ')}`,
  some: (list, condition, negated) => `for ${negated ? 'none' : 'at least one'} of the ${list} ${condition}`,
  every: (list, condition, negated) => `${negated ? 'not ' : ''}for each of the ${list} ${condition}`,
  whenUnknownTaken: (condition, fallback) => remark(condition, `taken as ${fallback} when unknown`),

  gives: (value) => value,
  givesTruth: (condition) => `yes if, and only if, ${condition}`,
  choose: (condition, yes, no, within) => `if ${condition}, ${yes}${within ? ', ' : '; '}otherwise${no}`,
  otherwise: (value, isClause) => `${isClause ? ',' : ''} ${value}`,
  match: (on, cases) =>
    `by ${bare(on)}: ${cases.map(({ labels, value }) => `for ${enumerate(labels, 'and')}, ${value}`).join('; ')}`,

  separate: (quantity, place) =>
    place === undefined ? `the separate ${kind(quantity)}` : `separate ${kind(quantity)} ${place}`,
  where: (definitions) => `; ${definitions.join('; ')}`,

  defined: (name, body, opening) => `${name}${opening === 'match' ? ', ' : ': '}${body}`,
  same: (body) => body,
  always: (value) => `always ${value}`,
  required: (condition) => `Required: ${condition}`,
  sentence: (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
};
