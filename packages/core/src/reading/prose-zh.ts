import type { Quantity } from '../expression/node.ts';
import type { RoundingMode } from '../quantity/rounding.ts';
import type { Compared, Noun, Part, Relation, Wording } from './wording.ts';

const relations: Record<Compared, Record<Relation, string>> = {
  amount: { below: '低于', atMost: '不超过', equal: '等于', above: '超过', atLeast: '不低于', unequal: '不等于' },
  day: { below: '早于', atMost: '不晚于', equal: '为', above: '晚于', atLeast: '不早于', unequal: '不为' },
  label: { below: '低于', atMost: '不超过', equal: '为', above: '超过', atLeast: '不低于', unequal: '不为' },
  choices: { below: '低于', atMost: '不超过', equal: '同于', above: '超过', atLeast: '不低于', unequal: '不同于' },
};

const kinds: Partial<Record<Quantity, string>> = {
  money: '金额',
  exactMoney: '金额',
  rate: '比例',
  ratio: '比例',
  count: '数',
  day: '日期',
  flag: '条件',
  choice: '类别',
};

const kind = (quantity: Quantity): string => kinds[quantity] ?? '项';

const grains: Readonly<Record<number, readonly [place: string, one: string]>> = {
  1: ['分', '一分'],
  10: ['角', '一角'],
  100: ['元', '一元'],
  1000: ['十元', '十元'],
  10_000: ['百元', '百元'],
  100_000: ['千元', '千元'],
};

function rounded(mode: RoundingMode, grain: number): string {
  const [place, one] = grains[grain] ?? [`${grain / 100}元的整数倍`, `${grain / 100}元`];
  switch (mode) {
    case 'halfUp':
      return `四舍五入到${place}`;
    case 'halfEven':
      return `按四舍六入五成双取到${place}`;
    case 'down':
      return `舍去不足${one}的部分`;
    default:
      return `不足${one}的按${one}计`;
  }
}

/** Places are counted as Chinese documents count them. */
const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const ordinal = (place: number): string => ordinals[place - 1] ?? String(place);

const both = (text: string): Noun => ({ open: text, folded: text });

/** Adds a remark, into the bracket that already ends a phrase if there is one: brackets do not pile up. */
function remark(text: string, note: string): string {
  return text.endsWith('）') ? `${text.slice(0, -1)}，${note}）` : `${text}（${note}）`;
}

function enumerate(parts: readonly string[], last: string): string {
  const { length } = parts;
  return length < 2 ? parts.join('') : `${parts.slice(0, -1).join('、')}${last}${parts[length - 1] ?? ''}`;
}

function sum(parts: readonly Part[]): Noun {
  if (parts.every(({ simple }) => simple))
    return both(
      `${enumerate(
        parts.map(({ text }) => text),
        '与',
      )}之和`,
    );
  const texts = parts.map(({ text }) => text);
  const [first = '', ...rest] = texts;
  const oneInvolved = parts.slice(1).every(({ simple }) => simple);
  const open = oneInvolved ? `${first}加上${enumerate(rest, '和')}` : texts.join('加上');
  return { open, folded: `${open}之和` };
}

const less = (parts: readonly Part[]): string => (parts.length === 1 ? (parts[0] as Part).text : sum(parts).folded);

/** A condition of several parts needs to be held together where it qualifies something. */
const held = (condition: string): string => (/[，；：]/.test(condition) ? `满足“${condition}”` : condition);

/** How Chinese policy texts say what a formula does. */
export const chinese: Wording = {
  language: 'zh',

  reference: (name) => name,
  earlier: (name) => (/^(?:此前|上次|以前)/.test(name) ? name : `此前的${name}`),
  included: (name) => `计入本次后的${name}`,
  prescribed: (name) => `规定的${name}`,
  computed: (name) => `核算的${name}`,
  owned: (owner, name) => `${owner}的${name}`,
  towards: (name, result) => `${result}项下${name}`,
  numbered: (name, place) => `${name}（之${ordinal(place)}）`,
  ofEach: (list, name) => `各${list}的${name}`,

  zero: '零',
  nothingSet: '无',
  yuan: (amount) => `${amount}元`,
  percent: (figure) => `${figure}%`,
  day: (year, month, day) => `${year}年${month}月${day}日`,
  truth: (value) => (value ? '是' : '否'),

  sum,
  difference: (from, parts) => ({ open: `${from}减去${less(parts)}`, folded: `${from}减去${less(parts)}之差` }),
  excess: (of, over) => both(`${of}超过${less(over)}的部分（不足为零）`),
  share: (of, total, whenZero) =>
    both(remark(`${of}占${total.text}的比例`, `${total.simple ? total.text : '分母'}为零时取${whenZero}`)),
  cell: (table, keys, labels) => {
    const by = keys.length === 0 ? [] : [`按${keys.join('、')}`];
    const clear = ![...keys, ...labels].some((key) => key.includes('（'));
    return both(
      clear
        ? `${table}（${[...by, ...labels].join('，')}）`
        : `与${enumerate([...keys, ...labels], '和')}对应的${table}`,
    );
  },
  tariff: (amount, above, bands) => ({
    head: both(above === undefined ? amount : `${amount}超过${above}的部分`),
    simple: false,
    actions: [{ open: `按${bands}分段累进计算`, folded: `按${bands}分段累进计算` }],
  }),
  whenUnknown: (value, fallback) => both(remark(value, `未知时取${fallback}`)),
  whenNone: (value, fallback) => both(remark(value, `没有时取${fallback}`)),

  times: (factor) => ({
    open: `乘以${factor}`,
    folded: `乘以${factor}`,
    alone: (head) => `${head}乘以${factor}之积`,
    close: true,
  }),
  dividedBy: (divisor, whenZero) => {
    const open = remark(`除以${divisor.text}`, `${divisor.simple ? divisor.text : '除数'}为零时取${whenZero}`);
    return { open, folded: open, close: true };
  },
  rounded: (mode, grain) => {
    const open = rounded(mode, grain);
    return { open, folded: open };
  },
  atMost: (ceiling, none) =>
    none === undefined
      ? {
          open: `不超过${ceiling}`,
          folded: `以${ceiling}为上限`,
          alone: (head) => `${head}与${ceiling}中的较小者`,
        }
      : { open: `不超过${ceiling}，未设${none}的不限`, folded: `以${ceiling}为上限（未设的不限）` },
  atLeast: (floor, none) =>
    none === undefined
      ? { open: `不低于${floor}`, folded: `以${floor}为下限`, alone: (head) => `${head}与${floor}中的较大者` }
      : { open: `不低于${floor}，未设${none}的不限`, folded: `以${floor}为下限（未设的不限）` },
  notNegative: () => ({ open: '低于零的按零计', folded: '以零为下限' }),
  flow: ({ head, simple, actions }) => {
    let open = head.open;
    let glue = simple;
    for (const action of actions) {
      open += `${glue && action.close === true ? '' : '，'}${action.open}`;
      glue = action.close === true;
    }
    const [only] = actions;
    const alone = actions.length === 1 ? only?.alone : undefined;
    const folded = alone?.(head.folded) ?? `${head.folded}${actions.map((each) => each.folded).join('、')}后的金额`;
    return { open, folded };
  },
  outcome: (clause, quantity) => `${clause}；以上${kind(quantity)}`,

  daysBetween: (from, to) => both(`自${from}起至${to}的天数`),
  daysLater: (day, { text, constant }) => both(constant ? `${day}之后${text}日` : `${day}加上${text}（按日计）`),
  monthsLater: (day, { text, constant }, rule) => {
    const later = constant ? `${day}之后${text}个月` : `${day}加上${text}（按月计）`;
    return both(remark(later, rule === 'lastDay' ? '当月无此日的取月末' : '当月无此日的取次月首日'));
  },
  wholeYears: (from, to) => both(`自${from}起至${to}的周岁`),
  yearOf: (day) => both(`${day}所在年份`),
  monthOf: (day) => both(`${day}所在月份`),

  total: (list, of) => both(of.simple ? `各${list}的${of.text}之和` : `各${list}的${of.text}的总和`),
  number: (list, condition) => both(`${list}中${held(condition)}的数量`),
  extreme: (which, list, of, isDay, whenEmpty) => {
    const most = isDay ? (which === 'least' ? '最早' : '最晚') : which === 'least' ? '最小' : '最大';
    return both(remark(`各${list}的${of}中${most}者`, `没有${list}时取${whenEmpty}`));
  },

  compare: (left, relation, right, compared) => `${left}${relations[compared][relation]}${right}`,
  oneOf: (choice, labels, negated) => `${choice}${negated ? '不' : ''}为${enumerate(labels, '或')}`,
  holds: (name, negated) => `${negated ? '不' : ''}符合「${name.replace(/^是否/, '')}」`,
  whether: (name) => `是否符合「${name.replace(/^是否/, '')}」`,
  known: (value, negated) => `${value}${negated ? '未知' : '已知'}`,
  none: (value, negated) => `${negated ? '有' : '没有'}${value}`,
  and: (conditions) => conditions.join('，且'),
  or: (conditions) => conditions.join('，或者'),
  either: (conditions) => `${conditions.join('、')}至少有一项成立`,
  some: (list, condition, negated) => `${list}中${negated ? '没有' : '至少有'}一个${held(condition)}`,
  every: (list, condition, negated) => `${list}${negated ? '并非' : ''}全部${held(condition)}`,
  whenUnknownTaken: (condition, fallback) => remark(condition, `未知时按${fallback}计`),

  gives: (value) => `为${value}`,
  givesTruth: (condition) => `当且仅当${condition}时为是`,
  choose: (condition, yes, no, within) => `若${condition}，${yes}${within ? '，' : '；'}否则${no}`,
  otherwise: (value, isClause) => `${isClause ? '，' : ''}${value}`,
  match: (on, cases) =>
    `按${on}分别确定：${cases.map(({ labels, value }) => `${labels.join('、')}，${value}`).join('；')}`,

  separate: (quantity, place) => `另定${kind(quantity)}${place === undefined ? '' : ordinal(place)}`,
  where: (definitions) => `；其中${definitions.join('；')}`,

  defined: (name, body, opening) => `${name}${opening === 'match' ? '，' : '：'}${body}`,
  same: (body) => `即${body}`,
  always: (value) => `恒为${value}`,
  required: (condition) => `须满足：${condition}`,
  sentence: (text) => `${text}。`,
};
