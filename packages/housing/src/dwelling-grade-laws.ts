import { number, text, type Law } from '@dzfp/core';
import type { GradeParameters } from './dwelling-grade.ts';
import type { Appraisal, DwellingGrade } from './model/appraisal.ts';

/** What holds of every appraisal. */
export const dwellingGradeLaws: readonly Law<Appraisal, DwellingGrade, GradeParameters>[] = [
  {
    id: 'screening-gives-no-grade',
    title: text('非合格机构的排查不产生等级', 'without a qualified body there is no grade'),
    holds: ({ facts, result }) => facts.byQualifiedBody.or(result.grade.is('notAppraised')),
  },
  {
    id: 'safe-has-nothing-dangerous',
    title: text('A级没有危险构件', 'a house of grade A has no dangerous member'),
    holds: ({ result }) =>
      result.grade
        .is('A')
        .not()
        .or(result.dangerousMembers.equals(number(0))),
  },
  {
    id: 'main-structure-decides',
    title: text('主体结构有危险构件即为C级或D级', 'a dangerous member of the main structure makes C or D'),
    holds: ({ facts, result }) =>
      facts.byQualifiedBody.not().or(result.dangerousInMain.isAbove(number(0)).equals(result.grade.isOneOf('C', 'D'))),
  },
  {
    id: 'whole-is-judged-and-counted',
    title: text('D级须经定性判断', 'grade D is judged as a whole first'),
    holds: ({ facts, result }) => result.grade.is('D').not().or(facts.judgedWhole),
  },
];
