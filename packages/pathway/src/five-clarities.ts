import {
  count,
  definePolicy,
  flag,
  no,
  number,
  record,
  text,
  type Count,
  type FlagTerm,
  type Policy,
  type Schema,
  type TermsOf,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { fiveClaritiesExamples } from './five-clarities-examples.ts';
import { ClarityRecord, type RecordPart } from './model/clarity-record.ts';
import { registeredClarity } from './registered-clarity.ts';

/** Which of the five parts is clear. */
export interface FiveClarities {
  readonly population: boolean;
  readonly cause: boolean;
  readonly measures: boolean;
  readonly path: boolean;
  readonly result: boolean;
  readonly unclear: Count;
  readonly clear: boolean;
}

const FiveClarities: Schema<FiveClarities> = record<FiveClarities>('五个清楚', 'five clarities', {
  population: flag('人口清楚', 'population clear'),
  cause: flag('致贫原因清楚', 'cause clear'),
  measures: flag('帮扶措施清楚', 'measures clear'),
  path: flag('脱贫路径清楚', 'path clear'),
  result: flag('脱贫成效清楚', 'result clear'),
  unclear: count('不清楚项数', 'parts that are not clear', { most: 5 }),
  clear: flag('五个清楚', 'all five clear'),
});

function unclear(part: FlagTerm): TermsOf<FiveClarities>['unclear'] {
  return part.choose(number(0), number(1));
}

/**
 * 五个清楚 (clause 1.4): of each household population, cause, measures, path and result are written down, dated and agree with one
 * another. A part that was not checked is not clear, nor is it called unclear.
 *
 * @source S0
 */
export const fiveClarities: Policy<'pathway/five-clarities', ClarityRecord, FiveClarities, object> =
  /* @__PURE__ */ definePolicy({
    id: 'pathway/five-clarities',
    clauses: ['1.4'],
    title: text('五个清楚', 'Five clarities'),
    summary: text(
      '每户的人口、致贫原因、帮扶措施、脱贫路径和脱贫成效都有记录、有日期、前后一致。',
      'Population, cause, measures, path and result of each household are written down, dated and agree with one another.',
    ),
    subject: 'household',
    authority: text('扶贫开发办公室', 'poverty-alleviation office'),
    papers: [text('建档立卡户档案', 'file of the registered household')],
    timeLimit: text('动态调整期内；期限未见来源', 'during the adjustment of the register; no limit was found'),
    level: text('村建档，乡镇核查', 'kept by the village, checked by the township'),
    sources: [workPoints2019],
    input: ClarityRecord,
    output: FiveClarities,
    parameters: {},
    on: 'on',
    formula: (file) => {
      const clear = (part: TermsOf<RecordPart>, zh: string, en: string): FlagTerm => {
        const dated = part.datedOn.isNone.choose(no, part.datedOn.ifNone(file.on).isOnOrBefore(file.on));
        return part.present
          .and(dated.as('已注明不晚于核查日的日期', 'dated, not after the check'))
          .and(part.consistent)
          .as(zh, en);
      };
      const population = clear(file.population, '人口清楚', 'population clear');
      const cause = clear(file.cause, '致贫原因清楚', 'cause clear');
      const measures = clear(file.measures, '帮扶措施清楚', 'measures clear');
      const path = clear(file.path, '脱贫路径清楚', 'path clear');
      const result = clear(file.result, '脱贫成效清楚', 'result clear');
      const first = unclear(population).plus(unclear(cause)).as('前两项不清楚数', 'unclear of the first two');
      const last = unclear(measures)
        .plus(unclear(path))
        .plus(unclear(result))
        .as('后三项不清楚数', 'unclear of the last three');
      return {
        population,
        cause,
        measures,
        path,
        result,
        unclear: first.plus(last),
        clear: population.and(cause).and(measures).and(path).and(result),
      };
    },
    assessment: { per: 'household', facts: registeredClarity },
    laws: [
      {
        id: 'not-clear-names-a-part',
        title: text('不清楚必有具体项', 'a file that is not clear has a part that is not'),
        holds: ({ result }) => result.clear.or(result.unclear.isAbove(number(0))),
      },
      {
        id: 'clear-has-none-open',
        title: text('五个清楚即无不清楚项', 'a clear file has no unclear part'),
        holds: ({ result }) => result.clear.not().or(result.unclear.equals(number(0))),
      },
    ],
    examples: fiveClaritiesExamples,
  });
