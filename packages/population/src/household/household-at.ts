import type { Wire } from '@dzfp/core';
import type { Household } from '@dzfp/core/model';
import { drawsOf } from '../draw/draws.ts';
import { between, picker } from '../draw/picker.ts';
import { attributes, causes, counties, houseGrades, meanSize, sizes, statuses } from '../margin/margins.ts';
import { sharesOf, type Margin } from '../margin/margin.ts';
import { tilted } from '../margin/tilted.ts';
import { familyOf } from './family-of.ts';
import { incomesOf } from './incomes-of.ts';
import { householdNumber, personOf, standsOn } from './person-of.ts';

const sizeShares = tilted(
  new Map(Object.entries(sharesOf(sizes)).map(([size, share]) => [Number(size), share])),
  meanSize,
);
const pickSize = picker(sizeShares);
const pickCounty = pickerOf(counties);
const pickStatus = pickerOf(statuses);
const pickAttribute = pickerOf(attributes);
const pickGrade = pickerOf(houseGrades);
/** Nobody alone is poor for the cost of schooling: whoever is not alone is so the more often. */
const alone = sizeShares.get(1) ?? 0;
const pickCauseAlone = pickerOf({ ...causes, parts: { ...causes.parts, schooling: 0 } });
const pickCauseOfFamily = pickerOf({
  ...causes,
  parts: { ...causes.parts, schooling: causes.parts.schooling / (1 - alone) },
});

function pickerOf<Label extends string>(margin: Margin<Label>): (draw: () => number) => Label {
  return picker(Object.entries(sharesOf(margin)) as [Label, number][]);
}

/** The fictional household of a number, as the policies take it: always the same for one seed. */
export function householdAt(seed: number, number: number): Wire<Household> {
  const draw = drawsOf(seed, number);
  const size = pickSize(draw);
  const region = pickCounty(draw);
  const status = pickStatus(draw);
  const attribute = pickAttribute(draw);
  const mainCause = (size === 1 ? pickCauseAlone : pickCauseOfFamily)(draw);
  const family = familyOf(size, mainCause, draw);
  const [dibao, tekun] = [attribute === 'dibao', attribute === 'tekun'];
  const members = family.map((each, place) => {
    const cause = mainCause === 'illness' || mainCause === 'disability' ? mainCause : undefined;
    return personOf(each, { household: number, place, ill: place === 0 ? cause : undefined, dibao, tekun }, draw);
  });
  const pensioners = family.filter(({ age }) => age >= 60).length;
  const lifted = status !== 'instantHelp';
  const [month, visits] = [between(1, 12, draw), between(4, 12, draw)];
  return {
    number: householdNumber(number),
    region,
    village: `${region}9${between(10, 39, draw)}2${between(10, 39, draw)}`,
    recognisedBy: 'province',
    recognisedOn: lifted ? `2014-${twoDigits(month)}-15` : `2019-${twoDigits(month)}-01`,
    attribute,
    status,
    liftedOn: lifted ? `${between(2015, 2018, draw)}-12-20` : null,
    mainCause,
    otherCauses: [],
    incomes: incomesOf(members, pensioners, dibao, draw),
    members,
    houseGrade: pickGrade(draw),
    safeWater: draw() < 0.99,
    threeHaves: draw() < 0.97,
    threeCleans: draw() < 0.95,
    visits,
    lastVisitedOn: `${standsOn.slice(0, 8)}${twoDigits(between(1, 28, draw))}`,
  };
}

function twoDigits(of: number): string {
  return String(of).padStart(2, '0');
}
