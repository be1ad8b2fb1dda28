import { text, type Text } from '@dzfp/core';
import type { ByStep } from './model/aid-case.ts';

/** Who does a step, and which paper proves it (办理主体与材料). */
export interface AidStepDuty {
  readonly who: Text;
  readonly paper: Text;
}

/** 资助流程各步骤的办理主体与材料. No text of Dezhou lists them: it is the usual practice of schools (示例). */
export const aidStepDuties: ByStep<AidStepDuty> = {
  identify: {
    who: text('学校', 'school'),
    paper: text('家庭经济困难学生认定表', 'form of recognition as a pupil in hardship'),
  },
  apply: { who: text('学生或监护人', 'pupil or guardian'), paper: text('资助申请表', 'application for aid') },
  notice: { who: text('学校', 'school'), paper: text('公示材料', 'record of the public notice') },
  pay: { who: text('县级资助中心', 'aid centre of the county'), paper: text('发放凭证', 'voucher of payment') },
  file: { who: text('学校', 'school'), paper: text('资助档案', 'file of the aid') },
};
