import { count, flag, record, type Count, type Schema } from '@dzfp/core';

/** Each item of an exit by name; a no blocks, and is thereby named. */
export interface ExitAssessment {
  readonly incomeAboveLine: boolean;
  readonly food: boolean;
  readonly clothing: boolean;
  readonly water: boolean;
  readonly education: boolean;
  readonly medical: boolean;
  readonly housing: boolean;
  readonly accepted: boolean;
  /** How many of the eight items are a no. */
  readonly failing: Count;
  /** Whether the household may leave the register. */
  readonly exits: boolean;
}

/** 退出评估. */
export const ExitAssessment: Schema<ExitAssessment> = record<ExitAssessment>('退出评估', 'exit assessment', {
  incomeAboveLine: flag('收入稳定超过标准', 'income stably above the line'),
  food: flag('不愁吃', 'food without worry'),
  clothing: flag('不愁穿', 'clothing without worry'),
  water: flag('饮水安全', 'safe drinking water'),
  education: flag('义务教育有保障', 'compulsory education secured'),
  medical: flag('基本医疗有保障', 'basic medical care secured'),
  housing: flag('住房安全有保障', 'safe housing secured'),
  accepted: flag('本户认可', 'accepted by the household'),
  failing: count('未达标项数', 'items that fail', { most: 8 }),
  exits: flag('可以退出', 'may leave'),
});
