import { choice, day, freeText, record, text, type Day, type Schema, type Text } from '@dzfp/core';

/** What makes a dwelling be inspected again; `routine` is the passing of time since the last inspection. */
export type EventKind = 'flood' | 'storm' | 'earthquake' | 'fire' | 'collapse' | 'ownReport' | 'tip' | 'routine';

/** Something that happened to a dwelling; of a routine inspection the day is that of the inspection before. */
export interface DwellingEvent {
  readonly dwelling: string;
  readonly kind: EventKind;
  readonly on: Day;
}

/** 触发事件类型. */
export const EventKind: Schema<EventKind> = choice<Readonly<Record<EventKind, Text>>>('触发事件', 'kind of event', {
  flood: text('洪涝', 'flood'),
  storm: text('暴雨大风', 'storm'),
  earthquake: text('地震', 'earthquake'),
  fire: text('火灾', 'fire'),
  collapse: text('局部倒塌', 'partial collapse'),
  ownReport: text('农户申报', 'report by the household'),
  tip: text('他人反映', 'report by others'),
  routine: text('定期复查', 'routine re-inspection'),
});

/** 触发事件. */
export const DwellingEvent: Schema<DwellingEvent> = record<DwellingEvent>('触发事件', 'event', {
  dwelling: freeText('房屋编号', 'dwelling', { most: 64 }),
  kind: EventKind,
  on: day('发生日期', 'day'),
});
