import { choice, day, flag, freeText, record, text, type Day, type Schema, type Text } from '@dzfp/core';

/** What is done with a shortfall. There is no act that strikes one off. */
export type RectificationAct = 'find' | 'assign' | 'prove' | 'close' | 'reopen';
/** How far a shortfall is. */
export type RectificationStage = 'notFound' | 'found' | 'assigned' | 'proved' | 'closed';

/** One entry of the ledger about one shortfall. */
export interface RectificationEntry {
  readonly entryId: string;
  readonly shortfall: string;
  readonly enteredOn: Day;
  readonly act: RectificationAct;
  /** Whether a measure is written down. */
  readonly measure?: boolean;
  /** Whether a person answers for it. */
  readonly person?: boolean;
  /** By when; null: no deadline. */
  readonly deadline?: Day | null;
  /** Whether evidence is on file. */
  readonly evidence?: boolean;
  /** Whether somebody else than who did the work looked at it. */
  readonly checked?: boolean;
}
/** Where a shortfall stands after the entries so far. */
export interface RectificationSoFar {
  readonly stage: RectificationStage;
}

/** 整改环节. */
export const RectificationAct: Schema<RectificationAct> = choice<Readonly<Record<RectificationAct, Text>>>(
  '环节',
  'act',
  {
    find: text('发现', 'find'),
    assign: text('交办（措施、责任人、时限）', 'assign: measure, person, deadline'),
    prove: text('提交佐证', 'give evidence'),
    close: text('销号', 'close out'),
    reopen: text('退回重办', 'reopen'),
  },
);

/** 整改状态. */
export const RectificationStage: Schema<RectificationStage> = choice<Readonly<Record<RectificationStage, Text>>>(
  '整改状态',
  'stage',
  {
    notFound: text('未列入', 'not entered'),
    found: text('已发现', 'found'),
    assigned: text('整改中', 'assigned'),
    proved: text('待销号', 'evidence given'),
    closed: text('已销号', 'closed out'),
  },
);

/** 整改记录. */
export const RectificationEntry: Schema<RectificationEntry> = record<RectificationEntry>('整改记录', 'entry', {
  entryId: freeText('记录编号', 'number of the entry', { most: 40 }),
  shortfall: freeText('短板编号', 'number of the shortfall', { most: 40 }),
  enteredOn: day('记录日期', 'entered on'),
  act: RectificationAct,
  measure: flag('有整改措施', 'measure written down').optional(),
  person: flag('有责任人', 'a person answers for it').optional(),
  deadline: day('整改时限', 'deadline').nullable().optional(),
  evidence: flag('有佐证材料', 'evidence on file').optional(),
  checked: flag('经他人核实', 'checked by somebody else').optional(),
});

/** 整改现状. */
export const RectificationSoFar: Schema<RectificationSoFar> = record<RectificationSoFar>('整改现状', 'stage so far', {
  stage: RectificationStage,
});
