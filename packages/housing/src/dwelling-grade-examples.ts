import { text, type Example, type Wire } from '@dzfp/core';
import type { GradeParameters } from './dwelling-grade.ts';
import type { Appraisal, DwellingGrade } from './model/appraisal.ts';
import type { Finding } from './model/finding.ts';

const footing: Wire<Finding> = { member: '东墙基础', part: 'foundation', dangerous: false };
const wall: Wire<Finding> = { member: '东墙', part: 'loadBearing', dangerous: false };
const beam: Wire<Finding> = { member: '大梁', part: 'loadBearing', dangerous: false };
const door: Wire<Finding> = { member: '门窗', part: 'other', dangerous: false };
const sound: Wire<Appraisal> = {
  on: '2019-05-06',
  byQualifiedBody: true,
  judgedWhole: false,
  findings: [footing, wall, beam, door],
};
const own = { parameters: { wholeShare: '0.5' }, standing: 'assumed' } as const;

/** Appraisals of our own making; the share is an assumed figure. */
export const dwellingGradeExamples: readonly Example<Appraisal, DwellingGrade, GradeParameters>[] = [
  {
    ...own,
    title: text('没有危险构件：A级', 'No dangerous member: A'),
    input: sound,
    expected: { grade: 'A', dangerousMembers: 0, dangerousInMain: 0 },
  },
  {
    ...own,
    title: text('只有门窗危险：B级', 'Only the enclosure is dangerous: B'),
    input: { ...sound, findings: [footing, wall, beam, { ...door, dangerous: true }] },
    expected: { grade: 'B', dangerousMembers: 1, dangerousInMain: 0 },
  },
  {
    ...own,
    title: text('承重构件危险，未判整幢：C级', 'A load-bearing member is dangerous, not judged whole: C'),
    input: { ...sound, findings: [footing, { ...wall, dangerous: true }, beam, door] },
    expected: { grade: 'C', dangerousMembers: 1, dangerousInMain: 1 },
  },
  {
    ...own,
    title: text('定性为整幢，两个承重构件中一个危险，恰到一半：D级', 'Judged whole, exactly half of the members: D'),
    input: { ...sound, judgedWhole: true, findings: [footing, { ...wall, dangerous: true }, beam, door] },
    expected: { grade: 'D', dangerousMembers: 1, dangerousInMain: 1 },
  },
  {
    ...own,
    title: text('比例未达到：仍为C级，不因复核降为更好', 'Below the share: it stays C and gets no better'),
    parameters: { wholeShare: '0.500001' },
    input: { ...sound, judgedWhole: true, findings: [footing, { ...wall, dangerous: true }, beam, door] },
    expected: { grade: 'C', dangerousMembers: 1, dangerousInMain: 1 },
  },
  {
    ...own,
    title: text('村里排查，不是鉴定：没有等级', 'A screening by the village: no grade'),
    input: { ...sound, byQualifiedBody: false },
    expected: { grade: 'notAppraised' },
  },
  {
    ...own,
    title: text('有构件未查：等级未知', 'A member not examined: unknown'),
    input: { ...sound, findings: [footing, { member: '东墙', part: 'loadBearing' }, door] },
    refused: 'DZ301',
  },
  {
    ...own,
    title: text('未查地基基础：拒绝', 'Foundation not examined: refused'),
    input: { ...sound, findings: [wall, door] },
    refused: 'DZ114',
  },
];
