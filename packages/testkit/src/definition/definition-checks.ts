import type { AnyPolicy, Text } from '@dzfp/core';
import { lacksBoundary } from './boundary.ts';
import { declaredParameters } from './declared-parameters.ts';

/** Something that a definition owes its readers, and where it falls short. */
export interface DefinitionCheck {
  readonly title: Text;
  readonly faults: (policy: AnyPolicy) => readonly string[];
}

/** An area, a clause of it, or 0.x for the preamble. */
const clauseForm = /^(0|[1-9]\d?)(\.[1-9]\d?){0,3}$/;

function untitled(where: string, { zh, en }: Text): string[] {
  const missing = [zh.trim() === '' ? 'zh' : '', en.trim() === '' ? 'en' : ''].filter((each) => each !== '');
  return missing.length === 0 ? [] : [`${where} has no wording in ${missing.join(' and ')}`];
}

/** What a definition must have beside a formula that computes. */
export const definitionChecks: readonly DefinitionCheck[] = [
  {
    title: { zh: '名称和说明中英文齐全', en: 'is named and described in both languages' },
    faults: (policy) => [
      ...(['title', 'summary', 'authority', 'timeLimit', 'level'] as const).flatMap((at) => untitled(at, policy[at])),
      ...policy.papers.flatMap((paper, i) => untitled(`paper ${i + 1}`, paper)),
      ...policy.laws.flatMap(({ id, title }) => untitled(`law ${id}`, title)),
      ...policy.examples.flatMap(({ title }, i) => untitled(`example ${i + 1}`, title)),
      ...declaredParameters(policy).flatMap(({ id, title }) => untitled(`parameter ${id}`, title)),
    ],
  },
  {
    title: { zh: '写明出处', en: 'says where it was read' },
    faults: ({ sources }) => [
      ...((sources as readonly unknown[]).length === 0 ? ['no source is given'] : []),
      ...sources.flatMap(({ key, title }) =>
        key.trim() === '' || title.trim() === '' ? ['a source has no name'] : [],
      ),
    ],
  },
  {
    title: { zh: '条款编号规范', en: 'cites clauses by well-formed numbers' },
    faults: (policy) => {
      const cited = [...policy.clauses, ...declaredParameters(policy).map(({ clause }) => clause)];
      const wrong = [...new Set(cited)].filter((clause) => !clauseForm.test(clause));
      return [...(cited.length === 0 ? ['no clause is cited'] : []), ...wrong.map((each) => `clause "${each}"`)];
    },
  },
  {
    title: {
      zh: '至少有一个算例和一个拒绝的例子',
      en: 'shows at least one case that it decides and one that it refuses',
    },
    faults: ({ examples }) => [
      ...(examples.some((each) => 'expected' in each) ? [] : ['no worked example']),
      ...(examples.some((each) => 'refused' in each) ? [] : ['no refused example']),
    ],
  },
  {
    title: {
      zh: '公式有转折处的，至少有一个算例正在转折处',
      en: 'shows a case at a point where its formula turns, if it turns anywhere',
    },
    faults: (policy) =>
      lacksBoundary(policy)
        ? ['no boundary example: in none do the two sides of a comparison, cap or band meet, or miss by one unit']
        : [],
  },
  {
    title: { zh: '写明规律，编号不重复', en: 'states laws, no two of one name' },
    faults: ({ laws }) => {
      const ids = laws.map(({ id }) => id);
      const twice = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `law ${id} is declared twice`);
      return [...(ids.length === 0 ? ['no law is stated'] : []), ...twice];
    },
  },
];
