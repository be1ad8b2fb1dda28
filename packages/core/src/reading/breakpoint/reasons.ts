import { text, type Text } from '../../text.ts';

/** Why a step has no line along an input. */
export const reasons: Readonly<
  Record<'product' | 'divisor' | 'list' | 'calendar' | 'tooClose' | 'tooMany' | 'figure', Text>
> = {
  product: text('两个随之变动的量相乘', 'it multiplies two amounts that both move with it'),
  divisor: text('除以随之变动的量', 'it divides by an amount that moves with it'),
  list: text('逐项计算名单时用到它', 'it is read for each item of a list'),
  calendar: text('日历运算用到它', 'it is read in calendar arithmetic'),
  tooClose: text('取整使比较在过长的区间内不分先后', 'rounding leaves a comparison open over too long a range'),
  tooMany: text('断点过多', 'there are too many breakpoints'),
  figure: text('结果不是金额、数量或比例', 'the result is no amount, count or rate'),
};
