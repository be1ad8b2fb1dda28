import type { Detail } from '../error/issue.ts';
import type { Language, Text } from '../text.ts';
import type { HouseholdAssessment, NamedFact, Owed, Quoted } from './household-assessment.ts';

const words = {
  zh: {
    title: '帮扶政策明白卡',
    owed: '应当享受',
    notOwed: '不享受及原因',
    undecided: '尚不能决定',
    alerts: '预警',
    payer: '支付',
    authority: '主管',
    level: '办理',
    papers: '材料',
    limit: '时限',
    since: '标准自',
    ask: '还需了解',
    because: '因为',
    member: (place: number) => `第 ${place + 1} 位成员`,
    household: '全户',
    none: '无',
    assumed: '※ 使用了示例参数，不是政策依据',
    clause: '条款',
    yuan: (amount: string) => `${amount} 元`,
    right: '享受',
    separator: '、',
    colon: '：',
  },
  en: {
    title: 'What this household is entitled to',
    owed: 'Owed',
    notOwed: 'Not owed, and why',
    undecided: 'Not decided yet',
    alerts: 'Alerts',
    payer: 'paid by',
    authority: 'authority',
    level: 'handled at',
    papers: 'papers',
    limit: 'time limit',
    since: 'standard since',
    ask: 'to be asked',
    because: 'because of',
    member: (place: number) => `member ${place + 1}`,
    household: 'household',
    none: 'none',
    assumed: '※ rests on illustrative parameters, which are no policy',
    clause: 'clause',
    yuan: (amount: string) => `${amount} yuan`,
    right: 'entitled',
    separator: ', ',
    colon: ': ',
  },
} as const;

/** A section that a caller adds to the card, such as what was received. */
export interface CardSection {
  readonly heading: Text;
  readonly entries: readonly {
    /** The policy, or only the member, that the entry is about. */
    readonly about: Omit<Quoted, 'policy'> | { readonly member: number };
    readonly said: Text;
    readonly notes: readonly Text[];
  }[];
}

/** A block of the card: its heading and its lines. */
interface Block {
  readonly heading: string;
  readonly entries: readonly { readonly head: string; readonly notes: readonly string[] }[];
}

/** The one-page card of a household (明白卡) as plain text. No name and no number of a person stands on it. */
export function assessmentText(
  of: HouseholdAssessment,
  language: Language,
  sections: readonly CardSection[] = [],
): string {
  const lines = [`${words[language].title} · ${of.household} · ${of.on}`];
  for (const { heading, entries } of blocksOf(of, language, sections)) {
    lines.push('', `【${heading}】`);
    if (entries.length === 0) lines.push(words[language].none);
    for (const { head, notes } of entries) lines.push(`· ${head}`, ...notes.map((note) => `    ${note}`));
  }
  return lines.join('\n');
}

/** The same card as one self-contained HTML page that prints on A4. */
export function assessmentHtml(
  of: HouseholdAssessment,
  language: Language,
  sections: readonly CardSection[] = [],
): string {
  const word = words[language];
  const blocks = blocksOf(of, language, sections).map(({ heading, entries }) => {
    const items = entries.map(
      ({ head, notes }) =>
        `<li><b>${escaped(head)}</b>${notes.map((note) => `<br><small>${escaped(note)}</small>`).join('')}</li>`,
    );
    return `<section><h2>${escaped(heading)}</h2>${items.length === 0 ? `<p>${word.none}</p>` : `<ul>${items.join('')}</ul>`}</section>`;
  });
  const title = `${word.title} · ${of.household} · ${of.on}`;
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${style}</style><h1>${escaped(title)}</h1>${blocks.join('')}</html>`;
}

const style =
  ':root{color-scheme:light dark}body{font:16px/1.6 "Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;max-width:46rem;margin:1.5rem auto;padding:0 1rem}h1{font-size:1.3rem}h2{font-size:1.05rem;border-bottom:1px solid currentColor}li{margin:.3rem 0;break-inside:avoid}small{opacity:.8}@page{size:A4;margin:15mm}';

function blocksOf(of: HouseholdAssessment, language: Language, sections: readonly CardSection[]): readonly Block[] {
  const word = words[language];
  const said = (text: Text): string => text[language];
  const head = (quoted: CardSection['entries'][number]['about'], more: string): string => {
    const who = quoted.member === undefined ? word.household : word.member(quoted.member);
    if (!('title' in quoted)) return `${who}${more}`;
    if (quoted.clauses.length === 0) return `${said(quoted.title)}（${who}）${more}`;
    return `${said(quoted.title)}（${who}，${word.clause} ${quoted.clauses.join('、')}）${more}`;
  };
  const marked = (quoted: Pick<Quoted, 'illustrative'>, notes: readonly string[]): readonly string[] =>
    quoted.illustrative ? [...notes, word.assumed] : notes;
  const facts = (named: readonly NamedFact[]): string => named.map(({ title }) => said(title)).join(word.separator);
  const reason = ({ because }: { readonly because: readonly NamedFact[] }): readonly string[] =>
    because.length === 0 ? [] : [`${word.because}${word.colon}${facts(because.slice(0, 3))}`];
  return [
    {
      heading: word.owed,
      entries: of.owed.map((each) => ({
        head: head(each, `${word.colon}${amountOf(each, language)}`),
        notes: marked(each, details(each, language)),
      })),
    },
    ...sections.map(({ heading, entries }) => ({
      heading: said(heading),
      entries: entries.map(({ about, said: line, notes }) => ({
        head: head(about, `${word.colon}${said(line)}`),
        notes: 'illustrative' in about ? marked(about, notes.map(said)) : notes.map(said),
      })),
    })),
    {
      heading: word.alerts,
      entries: of.alerts.map((each) => ({
        head: head(each, `${word.colon}${said(each.name)}`),
        notes: marked(each, [`${word.authority}${word.colon}${said(each.authority)}`, ...reason(each)]),
      })),
    },
    {
      heading: word.undecided,
      entries: of.undecided.map((each) => ({
        head: head(each, ''),
        notes: [
          ...(each.ask.length === 0 ? [] : [`${word.ask}${word.colon}${facts(each.ask)}`]),
          ...each.issues.map(
            ({ code, info }) => `${code} ${detail(info['title'] ?? info['field'] ?? info['missing'], language)}`,
          ),
        ],
      })),
    },
    {
      heading: word.notOwed,
      entries: of.notOwed.map((each) => ({
        head: head(each, ''),
        notes: marked(each, reason(each)),
      })),
    },
  ];
}

function amountOf({ what, unit, name }: Owed, language: Language): string {
  const word = words[language];
  if (unit === 'yuan') return `${name[language]} ${word.yuan(String(what))}`;
  return unit === 'right' ? `${name[language]} ${word.right}` : `${name[language]} ${String(what)}`;
}

function details(owed: Owed, language: Language): readonly string[] {
  const word = words[language];
  const papers = owed.papers.map((paper) => paper[language]).join(word.separator);
  return [
    ...(owed.payer === undefined ? [] : [`${word.payer}${word.colon}${owed.payer[language]}`]),
    `${word.authority}${word.colon}${owed.authority[language]} · ${word.level}${word.colon}${owed.level[language]}`,
    `${word.papers}${word.colon}${papers === '' ? word.none : papers} · ${word.limit}${word.colon}${owed.timeLimit[language]}`,
    `${word.since}${word.colon}${owed.since}`,
  ];
}

function detail(of: Detail | undefined, language: Language): string {
  return typeof of === 'object' ? of[language] : (of ?? '');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(of: string): string {
  return of.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
