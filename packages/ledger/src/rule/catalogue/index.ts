import type { Rule } from '../rule.ts';
import { bornLater, tooOld } from './birth-date.ts';
import { causeFitsMembers, causesInOrder } from './causes.ts';
import { abolishedArea, bornOnFitsNumber, disabilityCardNumber, sexFitsNumber } from './citizen-number.ts';
import {
  dibaoAmongMeasures,
  dibaoAndTekun,
  dibaoAttribute,
  measureHasDrawer,
  tekunAttribute,
  tekunWithoutLabour,
} from './civil-affairs.ts';
import { householdNumberTwice, personInTwoHouseholds, personNumberTwice, personTwiceInHousehold } from './doubles.ts';
import { dangerousDwelling, dwellingGraded } from './dwelling.ts';
import { headName, namedHeadIsHead, namedHeadIsMember, noHead, twoHeads } from './head-of-household.ts';
import { helperNamed } from './helper.ts';
import { disabledHasLevel, levelNeedsDisability, seriouslyIllCaredFor } from './illness.ts';
import { incomeJumps } from './income-change.ts';
import {
  childCannotWork,
  childWorks,
  pupilDoesNotWork,
  severeDisability,
  workHasPlace,
  workNeedsCapacity,
} from './labour.ts';
import { liftedAfterRecognition, liftedByNow, liftedDayFitsStatus } from './lifted-day.ts';
import { aboveTheLine, exitSigned, guaranteesMet, threeHavesMet } from './lifted-household.ts';
import { criticalIllnessFollows, furtherNeedsBasic, insuredSomewhere, insuredTwice } from './medical-insurance.ts';
import { changeOfMembers, memberCount, noHousehold, noMembers, personNumber } from './members.ts';
import { riskHasDay, riskRemovedLater } from './monitoring.ts';
import { netIncomeAddsUp, perHeadIsQuotient } from './net-income.ts';
import { oneParent, oneSpouse } from './one-of-each.ts';
import { costFarAboveIncome, costWithoutIncome } from './operating-cost.ts';
import { pensionContributor, pensionDrawer, pensionTooEarly } from './pension.ts';
import { placeNames, villageListed } from './place.ts';
import { postNeedsCapacity } from './post.ts';
import { recognisedDay } from './recognition.ts';
import { generationGap, relationFitsAge, relationFitsSex, spouseFitsSex } from './relation.ts';
import { gradeFitsAge, inSchoolByAge, pupilAided, schoolingFitsGrade } from './schooling.ts';
import { dibaoMoneyFitsMembers, partsWithinTransfers, pensionMoneyFitsMembers } from './transfers.ts';
import { keyVillageHasSecretary, registeredWithinVillage, villageHouseholds, villagePeople } from './village-counts.ts';
import { visitedByNow, visitedInLookBack, visitsFitLastVisit } from './visits.ts';
import { wagesWithoutWork, workWithoutWages } from './wages.ts';

/** The numbered rules that come with this package (质量规则目录), in the order of their numbers. */
export const catalogue: readonly Rule[] = [
  bornOnFitsNumber,
  personInTwoHouseholds,
  abolishedArea,
  disabilityCardNumber,
  sexFitsNumber,
  personTwiceInHousehold,
  tooOld,
  bornLater,
  personNumberTwice,
  householdNumberTwice,
  villageListed,
  placeNames,
  noHousehold,
  noMembers,
  personNumber,
  noHead,
  memberCount,
  relationFitsSex,
  causesInOrder,
  changeOfMembers,
  causeFitsMembers,
  helperNamed,
  twoHeads,
  namedHeadIsHead,
  relationFitsAge,
  oneSpouse,
  namedHeadIsMember,
  headName,
  spouseFitsSex,
  generationGap,
  oneParent,
  recognisedDay,
  netIncomeAddsUp,
  perHeadIsQuotient,
  wagesWithoutWork,
  costWithoutIncome,
  dibaoMoneyFitsMembers,
  incomeJumps,
  workWithoutWages,
  costFarAboveIncome,
  pensionMoneyFitsMembers,
  partsWithinTransfers,
  guaranteesMet,
  aboveTheLine,
  liftedDayFitsStatus,
  exitSigned,
  threeHavesMet,
  liftedAfterRecognition,
  liftedByNow,
  inSchoolByAge,
  gradeFitsAge,
  pupilAided,
  schoolingFitsGrade,
  insuredSomewhere,
  insuredTwice,
  criticalIllnessFollows,
  seriouslyIllCaredFor,
  furtherNeedsBasic,
  disabledHasLevel,
  levelNeedsDisability,
  dwellingGraded,
  dangerousDwelling,
  measureHasDrawer,
  dibaoAmongMeasures,
  dibaoAttribute,
  pensionContributor,
  postNeedsCapacity,
  tekunAttribute,
  pensionDrawer,
  pensionTooEarly,
  dibaoAndTekun,
  tekunWithoutLabour,
  childCannotWork,
  workNeedsCapacity,
  workHasPlace,
  childWorks,
  severeDisability,
  pupilDoesNotWork,
  riskHasDay,
  riskRemovedLater,
  visitedInLookBack,
  villageHouseholds,
  villagePeople,
  registeredWithinVillage,
  keyVillageHasSecretary,
  visitsFitLastVisit,
  visitedByNow,
];
