import type { Language } from '@dzfp/core';
import type { Edition, MistakeCounts } from '../edition.ts';
import { boundsOverTime, type BoundCounts } from './bounds-over-time.ts';

/** How many laws and pledges of formulas came out which way. */
interface Counts {
  readonly proved: number;
  readonly bounded: number;
  readonly refuted: number;
  readonly undecided: number;
  readonly bounds: BoundCounts;
  readonly mistakes: MistakeCounts | undefined;
}

const words = {
  zh: (of: Counts): string => `## 证明了什么

公式的保证和承诺由求解器对本手册所用的数值逐条证明：${of.proved} 条对一切情况成立；${of.bounded} 条在名单至多两项时成立；${of.refuted} 条不成立，列出反例，反例经计算程序复核；${of.undecided} 条在限时内没有判定，不算成立。
证明所用的计算步骤与实际计算、SQL、批量计算用的是同一份；求解器对每种步骤的理解另用随机情况与计算程序逐项比对。数值或规则一变，旧的证明作废，须重新证明。

## 数值在全部时间守住了什么

数值只在有限个日期变动。上位规定对下级数值的限制，在 ${of.bounds.places} 个地区、每两个变动日之间都核对一次（上年的变动也算在内），因此对全部时间成立：${of.bounds.kept} 段时间合规，${of.bounds.exception} 段是条文允许的例外，${of.bounds.broken} 段违反，${of.bounds.unverified} 段缺少数值、不能核对，不算合规。数值的缺口、冲突同样逐段列出（\`dzfp parameters coverage\`）。

## 检验了什么，多少次

每条保证每次提交用 50 组随机情况检验，发布前用 200 组；随机数固定，失败可以重现。每项政策的算例、已公布的案例、情况不全时的上下限、解释的重算，同样每次提交检验。同一政策在计算程序、批量计算、DuckDB、PostgreSQL、Spark 中的结果逐行比对，一行不同即为失败。
只凭是否、选项和小数目判定、情况不超过 4096 种的政策，全部情况逐一检验，不靠抽样。
金额随金额或数量变动时的跳变（悬崖）须由政策声明，写明条款和理由，未声明的即为失败：其余事实随机给出，跳变在全部取值上从公式读出，不靠抽样；走势不成直线段的不检验。

${of.mistakes === undefined ? '' : mistakesZh(of.mistakes)}## 与他人公布的算例对照了什么

以下算例均来自他人，用本程序重写后结果一致；只在所列范围内成立：

- FEEL（OMG 的决策模型标准 DMN 1.3）的真值表：且、或、非三种运算，含未知；不包括它的比较、加法和遍历；
- publicodes（MIT 许可）的机制算例：累进费率、按金额查档、封顶和保底、扣除、取整、乘积、情况不全时的条件、两日之间的天数；不包括单位换算、作为事实的分档界限、负数取整；
- dates-calc 和 Catala（Apache-2.0 许可）的日期算例：加若干天、月、年，月末进到次月首日、退到当月末日或者拒绝；不包括它们的全部表格和年月日混合的期间；
- OpenFisca 的示例国家（AGPL-3.0 许可，规则重写，未取用代码）：所得税、分段缴费、住房税的已公布算例；不包括它的其余规则和期间制度。

## 没有覆盖什么

- 条文的读法由人判断：规则是否写对了条文，证明不能回答；每项政策列出条款和来源，供核对；
- 数值标为“示例”的，证明只说明这些示例数值下如何；
- 办事程序（分配、匹配、台账）没有公式，只检验，不证明；
- 名单超过两项的情形只检验，不证明；1800 至 2999 年以外的日期不计算；
- 登记内容是否属实，不在软件所能保证之列。
`,
  en: (of: Counts): string => `## What is proved

Guarantees and pledges of formulas are proved by a solver, one by one, for the values of this handbook: ${of.proved} hold whatever the facts; ${of.bounded} hold of lists of at most two items; ${of.refuted} do not hold and are shown with a counterexample that the evaluator has confirmed; ${of.undecided} were not decided in time and do not count as kept.
What is proved are the same steps that are evaluated, written as SQL and run over columns; how the solver understands each kind of step is compared with the evaluator on random facts. When a value or a rule changes its proofs are void and have to be made anew.

## What values keep over all time

Values change on a finite number of days. Each bound of a higher level is weighed in ${of.bounds.places} places and between any two of these days, a change a year earlier included, and so for all time: it is kept over ${of.bounds.kept} stretches of time, an exception that the clause allows over ${of.bounds.exception}, broken over ${of.bounds.broken}; over ${of.bounds.unverified} a value is missing, and it does not count as kept. Gaps and conflicts of values are listed stretch by stretch as well (\`dzfp parameters coverage\`).

## What is tested, and how often

Each guarantee meets 50 random sets of facts on every change and 200 before a release; the random numbers are fixed, so that a failure comes again. So do worked examples, published cases, bounds of half-known facts and explanations that have to compute to the same figures. One policy in the evaluator, in batches, in DuckDB, PostgreSQL and Spark is compared row by row; a single row that differs is a failure.
A policy that decides on yes and no, labels and small counts alone, with at most 4096 inputs, is tested on every one of them.
Where an amount jumps along an amount or a count the policy has to declare the cliff, with its clause and reason; any other is a failure. The other facts are drawn at random, the jumps read off the formula over all values; what does not run in straight lines is not looked at.

${of.mistakes === undefined ? '' : mistakesEn(of.mistakes)}## What is compared with cases that others have published

These cases are other people’s, restated here, and come out the same; no more is claimed than is listed:

- the truth tables of FEEL (OMG, DMN 1.3): and, or, not, unknown included; not how FEEL compares, adds and iterates;
- the mechanism cases of publicodes (MIT licence): progressive rates, tables by amount, ceilings and floors, allowances, rounding, products, conditions with facts that are missing, days between two days; not units, bounds of bands that are facts, rounding of negative figures;
- the date cases of dates-calc and Catala (Apache-2.0): days, months and years added, with the end of a month taken to the next month’s first day, to the last day, or refused; not all of their tables, nor periods of mixed units;
- OpenFisca’s country template (AGPL-3.0; the rules written anew, no code taken over): the published cases of income tax, of a contribution by bands and of housing tax; not its other rules nor its periods.

## What is not covered

- How a clause is read is for people to judge: no proof says whether the rule is what the clause means. Each policy names clause and source for that;
- Of values marked as illustrative a proof says how things are under these alone;
- Procedures (division, matching, ledgers) have no formula: they are tested, not proved;
- Lists of more than two items are tested, not proved; days outside of 1800 to 2999 are not computed;
- Whether what stands in a register is true is beyond any software.
`,
} as const;

function mistakesZh({ made, noticed, same }: MistakeCounts): string {
  return `## 公式写错能否发现

在每个公式里逐处仿造一个起草人或经办人可能犯的错误（“低于”写成“不高于”，少一个例外，差一分、差一天），共 ${made} 个：${noticed} 个由算例、保证或算例的变化发现；${same} 个经求解器证明，在算例所用数值下对一切情况结果相同，算不得错误；其余 ${made - noticed - same} 个没有发现，列在随源码公布的报告里。
算例的变化是在算例上只改一两项事实，结果由公式算出后记录：它保证公式不被无意改动，公式本身是否正确仍由算例、来源和核对的人判断。

`;
}

function mistakesEn({ made, noticed, same }: MistakeCounts): string {
  return `## Whether a mistake would be noticed

In every formula each mistake is made that a drafter or a clerk could make ("at most" for "below", a dropped exception, a fen or a day too many), ${made} in all: ${noticed} are noticed by a worked example, a guarantee or a variation of an example; ${same} are proved by the solver to decide every case alike under the values of the examples, and so are none; the other ${made - noticed - same} are not noticed and are listed in the report that is published with the sources.
A variation is a worked example with a fact or two otherwise; what then comes out was computed by the formula and recorded. It keeps a formula from being changed unawares; whether the formula is right rests on examples, sources and those who read them.

`;
}

/** What is proved, what is tested how often, what is not covered. */
export function whatIsGuaranteed(edition: Edition, language: Language): string {
  const { proofs = [] } = edition;
  const lines = proofs.flatMap((each) => [...each.lines]);
  const count = (outcome: string, bounded?: boolean): number =>
    lines.filter(
      (line) => line.outcome === outcome && (bounded === undefined || ('bounded' in line && line.bounded === bounded)),
    ).length;
  return words[language]({
    proved: count('proved', false),
    bounded: count('proved', true),
    refuted: count('refuted'),
    undecided: count('undecided'),
    bounds: boundsOverTime(edition),
    mistakes: edition.mistakes,
  });
}
