import { definePolicy, label, nothing, text, type ChoiceTerm, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { dibaoFloorParameters, type DibaoFloors } from './dibao-floor-parameters.ts';
import { dibaoStandardDelegations } from './dibao-standard-delegations.ts';
import { dibaoStandardExamples } from './dibao-standard-examples.ts';
import { dibaoStandardLaws } from './dibao-standard-laws.ts';
import { dibaoStandardParameters, type StandardInForce } from './dibao-standard-parameters.ts';
import { BindingFloor, NextStandard, StandardSetting } from './model/standard-setting.ts';
import { cityStandards, provincialShares } from './sources.ts';
import { monthOf, monthsOfYear, upToFen, yearlyStandard } from './year-of-support.ts';

/**
 * 低保标准自然增长 (clause 8.1): the next standard is the highest of its floors: the standard in force, the share of last year's
 * consumption, the provincial line (rural only) and the city's floor of the zone. Yearly amounts are compared.
 *
 * @source S0 S2 S87
 */
export const dibaoStandard: Policy<
  'safety-net/dibao-standard',
  StandardSetting,
  NextStandard,
  StandardInForce & DibaoFloors
> = /* @__PURE__ */ definePolicy({
  id: 'safety-net/dibao-standard',
  clauses: ['8.1'],
  title: text('下一期低保标准', 'Next dibao standard'),
  summary: text(
    '低保标准随居民消费水平提高，只升不降，农村标准不低于省定贫困标准。',
    'The dibao standard follows what people spend, does not fall, and in the countryside is never below the poverty line.',
  ),
  subject: 'county',
  authority: text('民政局会同财政局', 'civil affairs bureau with the finance bureau'),
  papers: [
    text('统计部门公布的上年人均消费支出', "last year's consumption per head as published by the statistics bureau"),
  ],
  timeLimit: text('未见来源', 'no source was found'),
  level: text('市定底线，县定标准', 'the city sets floors, the county the standard'),
  sources: [workPoints2019, cityStandards, provincialShares],
  input: StandardSetting,
  output: NextStandard,
  parameters: { ...dibaoStandardParameters, ...dibaoFloorParameters },
  on: 'decidedOn',
  formula: (place, p) => {
    const present = yearlyStandard(p, place.series);
    const kept = p.growthReading
      .match({ neverFalls: present, off: nothing })
      .as('不低于现行标准', 'floor of the present');
    const byConsumption = place.consumptionLastYear
      .times(p.consumptionShare.at(place.series))
      .round(upToFen)
      .as('消费支出比例底线', 'floor of consumption');
    const line = place.series.match({ rural: p.povertyLine, urban: nothing }).as('贫困标准底线', 'floor of the line');
    const city = place.series
      .match({ rural: p.ruralFloor, urban: p.urbanFloor.at(p.zone) })
      .times(monthsOfYear)
      .as('市定底线', "the city's floor for the year");
    const least = kept.atLeast(city).atLeast(line).as('已定底线之高者', 'highest of the set floors');
    const yearly = least.atLeast(byConsumption).as('最低年标准', 'least standard for the year');
    const monthly = monthOf(yearly).as('最低月标准', 'least standard for the month');
    const floor = (name: BindingFloor): ChoiceTerm<BindingFloor> => label(BindingFloor, name);
    const byCity = city.isAtLeast(yearly).choose(floor('cityFloor'), floor('consumption'));
    const byLine = line.isAtLeast(yearly).choose(floor('povertyLine'), byCity);
    return {
      yearlyLeast: yearly,
      monthlyLeast: monthly,
      increase: monthly.minus(monthOf(present)),
      boundBy: kept.isAtLeast(yearly).choose(floor('inForce'), byLine),
    };
  },
  delegations: dibaoStandardDelegations,
  laws: dibaoStandardLaws,
  examples: dibaoStandardExamples,
});
