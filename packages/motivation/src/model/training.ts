import { count, day, flag, freeText, list, record, type Count, type Day, type Schema } from '@dzfp/core';
import { Room, UnmatchedDemand, type Unmatched } from '@dzfp/core/allocation';
import { Coverage } from '@dzfp/core/coverage';
import { labour, type Labour } from '@dzfp/core/model';

/** Somebody who may be trained, with the skill that he wants. */
export interface Trainee {
  readonly person: string;
  readonly labour?: Labour;
  /** The skill wanted; null: none. */
  readonly wants?: string | null;
  readonly trained?: boolean;
  /** Whether he has work since; only of those who were trained. */
  readonly placed?: boolean;
}
/** A course with its seats. */
export interface Course {
  readonly course: string;
  readonly skill: string;
  readonly seats: Count;
}
/** Who wants what, and what is offered. */
export interface TrainingRound {
  readonly asOf: Day;
  readonly people: readonly Trainee[];
  readonly courses: readonly Course[];
}
/** One person in one course. */
export interface Seat {
  readonly person: string;
  readonly course: string;
}
/** Somebody to be asked. */
export interface Undecided {
  readonly person: string;
}
/** The seats, who waits, who has to be asked, and what became of those who were trained. */
export interface TrainingPlan {
  readonly seats: readonly Seat[];
  readonly waiting: readonly Unmatched[];
  readonly room: readonly Room[];
  readonly undecided: readonly Undecided[];
  readonly placements: Coverage;
}

const most = 2000;
const id = (zh: string, en: string): Schema<string> => freeText(zh, en, { most: 64 });
const Trainee: Schema<Trainee> = record<Trainee>('培训对象', 'trainee', {
  person: id('人员', 'person'),
  labour: labour.optional(),
  wants: id('意愿技能', 'skill wanted').nullable().optional(),
  trained: flag('已培训', 'trained').optional(),
  placed: flag('已就业', 'placed').optional(),
});
const Course: Schema<Course> = record<Course>('培训班', 'course', {
  course: id('班次', 'course'),
  skill: id('技能', 'skill'),
  seats: count('名额', 'seats', { most: 1000 }),
});
const Seat: Schema<Seat> = record<Seat>('入班', 'seat', { person: id('人员', 'person'), course: id('班次', 'course') });
const Undecided: Schema<Undecided> = record<Undecided>('待核人员', 'undecided', { person: id('人员', 'person') });

/** 培训需求. */
export const TrainingRound: Schema<TrainingRound> = record<TrainingRound>('培训需求', 'training round', {
  asOf: day('截止日期', 'as of'),
  people: list('培训对象', 'people', Trainee, { most }),
  courses: list('培训班', 'courses', Course, { most: 200 }),
});
/** 培训安排. */
export const TrainingPlan: Schema<TrainingPlan> = record<TrainingPlan>('培训安排', 'training plan', {
  seats: list('入班名单', 'seats', Seat, { most }),
  waiting: list('候补名单', 'waiting list', UnmatchedDemand, { most }),
  room: list('剩余名额', 'seats that are left', Room, { most: 200 }),
  undecided: list('待核人员', 'to be asked', Undecided, { most }),
  placements: Coverage,
});
