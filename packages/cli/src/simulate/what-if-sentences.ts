import { describeIssue, type Language } from '@dzfp/core';
import { regionOf } from '@dzfp/core/model';
import { outcomeIn, shownFigure, type WhatIf } from './what-if.ts';

/** What a reader has to know of a report before its figures: on what, between which laws, and what it is not. */
export function whatIfSentences(of: WhatIf, language: Language): readonly string[] {
  const { found, from, to, records, households, changedValues } = of;
  const { onlyBefore, onlyAfter, neither } = found.setAside;
  const place = regionOf(of.jurisdiction)?.name[language] ?? of.jurisdiction;
  const values = changedValues.join(', ');
  const cost = costOf(of, language);
  if (language === 'zh')
    return [
      `地区：${place}；比较：${from} 的规定 → ${to} 的规定${values === '' ? '' : `，并改用给出的参数：${values}`}`,
      `记录 ${records} 条，比较 ${found.all.compared} 条，未比较 ${onlyBefore + onlyAfter + neither} 条（仅前者能决定 ${onlyBefore}，仅后者能决定 ${onlyAfter}，均不能 ${neither}）`,
      ...missingIn(of, language),
      ...(households === undefined ? [] : [`合成数据：${households} 户，人员均为虚构，不是任何地方的统计`]),
      ...cost,
      ...(of.illustrative ? ['使用了示例参数，不是政策依据'] : []),
    ];
  return [
    `Place: ${place}; compared: the law of ${from} → the law of ${to}${values === '' ? '' : `, with other values for ${values}`}`,
    `${records} records, ${found.all.compared} compared, not compared: ${onlyBefore + onlyAfter + neither} (decided before only ${onlyBefore}, after only ${onlyAfter}, under neither ${neither})`,
    ...missingIn(of, language),
    ...(households === undefined
      ? []
      : [`Synthetic data: ${households} households, all persons are fictional; no statistics of any place`]),
    ...cost,
    ...(of.illustrative ? ['It rests on illustrative values; they are no policy'] : []),
  ];
}

/** So many missing facts are named; all of them stand in the data. */
const mostNamed = 5;

/** What the records lack that cannot be decided, the most frequent first. */
function missingIn({ found }: WhatIf, language: Language): readonly string[] {
  const { missing } = found;
  const named = missing.slice(0, mostNamed).map(({ issue, records }) => {
    const what = `${issue.code} ${describeIssue(issue, language)}`;
    return language === 'zh' ? `${records} 条不能决定：${what}` : `${records} records cannot be decided: ${what}`;
  });
  const more = missing.length - named.length;
  if (more === 0) return named;
  return [...named, language === 'zh' ? `另缺 ${more} 项，见 --json` : `${more} more are missing: see --json`];
}

/** What the payer of the outcome pays, where the policy says who that is. */
function costOf(of: WhatIf, language: Language): readonly string[] {
  const payer = of.policy.assessment?.payer?.[language];
  const owed = outcomeIn(of, of.found.all);
  if (payer === undefined || owed === undefined) return [];
  const [before, after, change] = [owed.before, owed.after, owed.after - owed.before].map((each) =>
    shownFigure(of, owed.figure, each, language),
  );
  return language === 'zh'
    ? [`支付方 ${payer}：${owed.title.zh} ${before} → ${after}，增减 ${change}`]
    : [`Payer, ${payer}: ${owed.title.en} ${before} → ${after}, a change of ${change}`];
}
