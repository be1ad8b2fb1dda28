import { text, type Example, type Wire } from '@dzfp/core';
import type { FilialBounds } from './filial-quarter.ts';
import type { FilialLine, FilialList, FilialQuarter } from './model/filial-payment.ts';

const rates: Wire<FilialBounds> = { lowest: '0.1', highest: '0.2' };
const line: Wire<FilialLine> = { elder: 'E-1', child: 'C-1', paid: '100.00', topUp: '20.00', arrears: '0.00' };
const quarterEnd = '2017-03-31';
const own = { parameters: rates, standing: 'assumed', source: 'S114' } as const;

/** The published quarter of Tieying (F7), in one line since its lines were not published, and lists of our own making. */
export const filialQuarterExamples: readonly Example<FilialList, FilialQuarter, FilialBounds>[] = [
  {
    parameters: rates,
    standing: 'reported',
    source: 'S114',
    title: text('铁营2017年一季度：11.7万加1.6万（F7）', 'Tieying, first quarter of 2017: 117,000 and 16,000 (F7)'),
    input: { quarterEnd, lines: [{ ...line, paid: '117000.00', topUp: '16000.00' }] },
    expected: { paid: '117000.00', topUp: '16000.00', total: '133000.00', withinRates: true },
  },
  {
    ...own,
    title: text('恰为两成：在范围内', 'Exactly a fifth: within'),
    input: { quarterEnd, lines: [line] },
    expected: { total: '120.00', withinRates: true, inArrears: 0 },
  },
  {
    ...own,
    title: text('多补一分：不可能正确', 'A fen more: it cannot be right'),
    input: { quarterEnd, lines: [{ ...line, topUp: '20.01', arrears: '200.00' }] },
    expected: { withinRates: false, inArrears: 1, arrears: '200.00' },
  },
  {
    ...own,
    title: text('缴纳为负：拒绝', 'A negative payment is refused'),
    input: { quarterEnd, lines: [{ ...line, paid: '-0.01' }] },
    refused: 'DZ105',
  },
  {
    ...own,
    title: text('没有名单：拒绝', 'No list: refused'),
    input: { quarterEnd },
    refused: 'DZ107',
  },
];
