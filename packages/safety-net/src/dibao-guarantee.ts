import { definePolicy, nothing, text, type MoneyTerm, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { dibaoFloorParameters, type DibaoFloors } from './dibao-floor-parameters.ts';
import { dibaoGuaranteeExamples } from './dibao-guarantee-examples.ts';
import { PlaceStandard, StandardVerdict } from './model/place-standard.ts';
import { cityStandards, provincialShares } from './sources.ts';
import { monthsOfYear } from './year-of-support.ts';

/**
 * 低保标准核查 (clause 8.1, guarantee G4): whether the standard of a place keeps each of its bounds. A place that breaks one is
 * shown with the bound; what cannot be compared stays undecided.
 *
 * @source S0 S2 S87
 */
export const dibaoGuarantee: Policy<'safety-net/dibao-guarantee', PlaceStandard, StandardVerdict, DibaoFloors> =
  /* @__PURE__ */ definePolicy({
    id: 'safety-net/dibao-guarantee',
    clauses: ['8.1'],
    title: text('低保标准核查', 'Check of a dibao standard'),
    summary: text(
      '逐地核查低保标准是否达到贫困标准、消费比例和市定底线，是否只升不降。',
      'Place by place it is checked that the dibao standard reaches its floors and has not fallen.',
    ),
    subject: 'county',
    authority: text('民政局', 'civil affairs bureau'),
    papers: [text('公布低保标准的文件', 'document that publishes the standard')],
    timeLimit: text('标准调整时', 'whenever a standard changes'),
    level: text('市', 'city'),
    sources: [workPoints2019, cityStandards, provincialShares],
    input: PlaceStandard,
    output: StandardVerdict,
    parameters: dibaoFloorParameters,
    on: 'checkedOn',
    formula: (place, p) => {
      const inTheYear = (stated: MoneyTerm): MoneyTerm =>
        place.per.match({ month: stated.times(monthsOfYear), year: stated });
      const yearly = inTheYear(place.standard).as('年标准', 'standard for the year');
      const before = inTheYear(place.standardBefore.ifNone(nothing)).as('调整前年标准', 'standard before for the year');
      const cityFloor = place.series
        .match({ rural: p.ruralFloor, urban: p.urbanFloor.at(p.zone) })
        .times(monthsOfYear)
        .as('市定底线（年）', "the city's floor for the year");
      const share = place.consumptionLastYear.times(p.consumptionShare.at(place.series));
      const reachesLine = place.series.is('urban').or(yearly.isAtLeast(p.povertyLine));
      const reachesShare = yearly.isAtLeast(share);
      const reachesCityFloor = yearly.isAtLeast(cityFloor);
      const notFallen = p.growthReading.is('off').or(yearly.isAtLeast(before));
      return {
        yearly,
        reachesLine,
        reachesShare,
        reachesCityFloor,
        notFallen,
        kept: reachesLine.and(reachesShare).and(reachesCityFloor).and(notFallen),
      };
    },
    laws: [
      {
        id: 'kept-means-each',
        title: text('全部符合即逐项符合', 'all kept means each is kept'),
        holds: ({ result }) =>
          result.kept
            .not()
            .or(result.reachesLine.and(result.reachesShare).and(result.reachesCityFloor).and(result.notFallen)),
      },
      {
        id: 'line-is-rural',
        title: text('省定贫困标准只约束农村', 'the poverty line binds the countryside only'),
        holds: ({ facts, result }) => facts.series.is('rural').or(result.reachesLine),
      },
      {
        id: 'higher-standard-higher-year',
        title: text('标准提高，年标准随之提高', 'a higher standard is a higher year'),
        fact: 'standard',
        outcome: 'yearly',
        direction: 'rises',
        slope: 12,
      },
    ],
    examples: dibaoGuaranteeExamples,
  });
