import { defineProcedure, plusDays, text, type Count, type Day, type Procedure } from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { workPoints2019 } from '@dzfp/core/model';
import { fourRightsExamples } from './four-rights-examples.ts';
import { RightsRegister, RightsReport, type AssetRight, type Holding, type RightFinding } from './model/four-rights.ts';
import { yishuiRights } from './sources.ts';

/** 无参数. */
type None = Readonly<Record<never, never>>;

const rights: readonly AssetRight[] = ['ownership', 'operation', 'income', 'supervision'];
/** One as a rate, in millionths. */
const whole = 1_000_000;

const holdsOn =
  (day: Day) =>
  ({ from, until }: Holding): boolean =>
    from <= day && (until === null || day <= until);

/** The days on which something changes, from the asset's first day to the day of the report. */
function changesOf(holdings: readonly Holding[], on: Day): readonly Day[] {
  const days = holdings.flatMap(({ from, until }) => (until === null ? [from] : [from, plusDays(until, 1)]));
  return [...new Set(days.filter((day) => day <= on))].toSorted((a, b) => a - b);
}

/** What is wrong with an asset's rights on a day. Ownership alone may have several holders, whose shares are one. */
function faultsOn(asset: string, holdings: readonly Holding[], from: Day): readonly RightFinding[] {
  const now = holdings.filter(holdsOn(from));
  const of = (right: AssetRight): readonly Holding[] => now.filter((each) => each.right === right);
  const found = rights.flatMap((right): RightFinding[] => {
    const held = of(right);
    if (held.length === 0) return [{ asset, right, fault: 'noHolder', from }];
    if (right !== 'ownership' && held.length > 1) return [{ asset, right, fault: 'severalHolders', from }];
    if (held.reduce((sum, { share }) => sum + share, 0) !== whole)
      return [{ asset, right, fault: 'sharesNotOne', from }];
    return [];
  });
  const operators = new Set(of('operation').map(({ holder }) => holder));
  const same = of('supervision').some(({ holder }) => operators.has(holder));
  const untitled = of('ownership').some(({ title }) => title === null);
  return [
    ...found,
    ...(same ? [{ asset, right: 'supervision', fault: 'operatorSupervises', from } as const] : []),
    ...(untitled ? [{ asset, right: 'ownership', fault: 'notRegistered', from } as const] : []),
  ];
}

/** Each fault once, from the first day on which it was so without a break. */
function findingsOf(asset: string, holdings: readonly Holding[], on: Day): readonly RightFinding[] {
  const found: RightFinding[] = [];
  let standing = new Set<string>();
  for (const day of changesOf(holdings, on)) {
    const today = faultsOn(asset, holdings, day);
    const keys = new Set(today.map(({ right, fault }) => `${right} ${fault}`));
    found.push(...today.filter(({ right, fault }) => !standing.has(`${right} ${fault}`)));
    standing = keys;
  }
  return found;
}

/**
 * 四权分置 (clause 3.3): ownership, operation, income and supervision of an asset are separate: at every date each has exactly one holder
 * (co-owners' shares are one), the operator does not supervise, the title is registered. What was wrong, and since when, is named.
 *
 * @source S0 S37
 */
export const fourRights: Procedure<'industry/four-rights', RightsRegister, RightsReport, None> =
  /* @__PURE__ */ defineProcedure({
    id: 'industry/four-rights',
    clauses: ['3.3'],
    title: text('扶贫资产四权分置', 'Four separated rights'),
    summary: text(
      '所有权、经营权、收益权、监督权各有其主，任何一天都清楚；经营者不能自己监督，所有权须登记。',
      'Ownership, operation, income and supervision each have their holder on every day; the operator does not supervise itself, and the title is registered.',
    ),
    subject: 'project',
    authority: text('农业农村局、扶贫开发办公室', 'agriculture bureau, poverty-alleviation office'),
    papers: [
      text(
        '确权登记证、经营合同、收益分配方案、监督协议',
        'title, lease, plan of distribution, agreement of supervision',
      ),
    ],
    timeLimit: text('移交时登记，变更即登记', 'registered at the handover and at every change'),
    level: text('村、乡镇、县', 'village, township and county'),
    sources: [workPoints2019, yishuiRights],
    interactions: [
      { with: 'industry/asset-file', what: text('四权是资产档案的内容', 'the rights are part of the file') },
      { with: 'industry/asset-income', what: text('收益按收益权分配', 'income follows the right to it') },
    ],
    input: RightsRegister,
    output: RightsReport,
    parameters: {},
    on: 'on',
    run: ({ on, holdings }) => {
      const assets = [...new Set(holdings.filter(({ from }) => from <= on).map(({ asset }) => asset))].toSorted(
        compareKeys,
      );
      const of = (asset: string): readonly Holding[] => holdings.filter((each) => each.asset === asset);
      const findings = assets.flatMap((asset) => findingsOf(asset, of(asset), on));
      const holders = assets.flatMap((asset) =>
        rights.flatMap((right) =>
          of(asset)
            .filter((each) => each.right === right && holdsOn(on)(each))
            .toSorted((a, b) => compareKeys(a.holder, b.holder))
            .map(({ holder, share }) => ({ asset, right, holder, share })),
        ),
      );
      return { assets: assets.length as Count, holders, findings, sound: findings.length === 0 };
    },
    laws: [
      {
        id: 'sound-means-one-holder-each',
        title: text('四权清楚即每项权利恰有其主', 'sound means each right has its holder'),
        holds: ({ output }) =>
          !output.sound ||
          rights.every((right) => {
            const held = output.holders.filter((each) => each.right === right);
            return held.reduce((sum, { share }) => sum + share, 0) === output.assets * whole;
          }),
      },
      {
        id: 'operator-is-not-supervisor',
        title: text('四权清楚即经营者不监督', 'sound means the operator does not supervise'),
        holds: ({ output }) =>
          !output.sound ||
          output.holders.every(
            (one) =>
              one.right !== 'operation' ||
              output.holders.every(
                (other) => other.right !== 'supervision' || other.asset !== one.asset || other.holder !== one.holder,
              ),
          ),
      },
      {
        id: 'findings-not-after-the-day',
        title: text('问题的起始日不晚于统计日期', 'no finding begins after the day'),
        holds: ({ input, output }) => output.findings.every(({ from }) => from <= input.on),
      },
    ],
    examples: fourRightsExamples,
  });
