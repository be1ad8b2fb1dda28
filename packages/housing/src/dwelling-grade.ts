import {
  definePolicy,
  label,
  noRate,
  parameter,
  rate,
  text,
  type CountTerm,
  type FlagTerm,
  type ListTerm,
  type Policy,
  type Rate,
  type RateTerm,
} from '@dzfp/core';
import { houseGrade, workPoints2019, type HouseGrade } from '@dzfp/core/model';
import { dwellingGradeExamples } from './dwelling-grade-examples.ts';
import { dwellingGradeLaws } from './dwelling-grade-laws.ts';
import { Appraisal, DwellingGrade } from './model/appraisal.ts';
import type { Finding, Part } from './model/finding.ts';
import { appraisalGuide, gradeStandard } from './sources.ts';

/** From which share of dangerous members in a main part a house is wholly dangerous; no sourced figure was found. */
export interface GradeParameters {
  readonly wholeShare: Rate;
}

function dangerousIn(findings: ListTerm<Finding>, part: Part): CountTerm {
  return findings.count((each) => each.part.is(part).and(each.dangerous));
}

/** Whether the dangerous members of a part reach the share from which a house is wholly dangerous. */
function reachesShare(dangerous: CountTerm, findings: ListTerm<Finding>, part: Part, wholeShare: RateTerm): FlagTerm {
  const members = findings.count((each) => each.part.is(part)).as('该部位构件数', 'members of the part');
  return dangerous.per(members, { whenZero: noRate }).isAtLeast(wholeShare);
}

/**
 * 危险等级鉴定 (clause 7.1): A, no member is dangerous; B, some are and the main structure is safe; C, some of the main structure are;
 * D, it is judged dangerous as a whole and the count confirms it. Judgement comes first and only a D is counted: a count that
 * does not confirm it leaves C, since a worse finding never gives a better grade.
 *
 * @source S79 S80
 */
export const dwellingGrade: Policy<'housing/dwelling-grade', Appraisal, DwellingGrade, GradeParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'housing/dwelling-grade',
    clauses: ['7.1'],
    title: text('房屋危险等级', 'Grade of a dwelling'),
    summary: text(
      '由合格机构逐个构件鉴定，按危险构件评定A、B、C、D级，C、D级为危房。',
      'A qualified body looks at each member of the house and grades it A to D; C and D are dangerous.',
    ),
    subject: 'household',
    authority: text('住房和城乡建设局', 'housing and construction bureau'),
    papers: [text('房屋安全鉴定报告', 'appraisal report')],
    timeLimit: text('未见来源', 'no source was found'),
    level: text('县', 'county'),
    sources: [workPoints2019, gradeStandard, appraisalGuide],
    interactions: [
      {
        with: 'housing/renovation-duty',
        what: text('C、D级产生改造义务', 'grades C and D make the duty to renovate'),
      },
    ],
    input: Appraisal,
    output: DwellingGrade,
    parameters: {
      wholeShare: parameter(
        'housing/whole-share',
        '7.1',
        rate('整幢危险的危险构件比例', 'share of dangerous members from which the whole is'),
      ),
    },
    on: 'on',
    requires: [
      {
        id: 'main-structure-examined',
        fields: ['findings'],
        rule: text('地基基础和上部承重结构均须鉴定', 'both parts of the main structure are examined'),
        holds: ({ findings }) =>
          findings.any((each) => each.part.is('foundation')).and(findings.any((each) => each.part.is('loadBearing'))),
      },
    ],
    formula: ({ findings, byQualifiedBody, judgedWhole }, p) => {
      const foundation = dangerousIn(findings, 'foundation').as('地基基础危险构件', 'dangerous in the foundation');
      const bearing = dangerousIn(findings, 'loadBearing').as(
        '承重结构危险构件',
        'dangerous in the load-bearing structure',
      );
      const inMain = foundation.plus(bearing).as('主体结构危险构件', 'dangerous in the main structure');
      const confirmed = reachesShare(foundation, findings, 'foundation', p.wholeShare)
        .as('地基基础达到整幢比例', 'foundation reaches the share of the whole')
        .or(
          reachesShare(bearing, findings, 'loadBearing', p.wholeShare).as(
            '承重结构达到整幢比例',
            'load-bearing structure reaches the share of the whole',
          ),
        );
      const whole = judgedWhole.and(confirmed).as('定性定量均为整幢危险', 'whole by judgement and by count');
      const grade = (name: HouseGrade): ReturnType<typeof label<HouseGrade>> => label(houseGrade, name);
      const anywhere = findings.any((each) => each.dangerous).as('有危险构件', 'some member is dangerous');
      const mainDangerous = findings
        .any((each) => each.part.is('other').not().and(each.dangerous))
        .as('主体结构有危险构件', 'the main structure is dangerous');
      const ofMain = whole.choose(grade('D'), grade('C'));
      const elsewhere = anywhere.choose(grade('B'), grade('A'));
      const found = mainDangerous.choose(ofMain, elsewhere).as('鉴定等级', 'grade found');
      return {
        grade: byQualifiedBody.choose(found, grade('notAppraised')),
        dangerousMembers: findings.count((each) => each.dangerous),
        dangerousInMain: inMain,
      };
    },
    assessment: { per: 'household', facts: ({ on }) => ({ on }) },
    laws: dwellingGradeLaws,
    examples: dwellingGradeExamples,
  });
