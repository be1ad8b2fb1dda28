import {
  appraisalList,
  assetList,
  assistanceList,
  disabilityCardList,
  enrolmentList,
  fundEntryList,
  postList,
  schoolRollList,
  stayList,
  type List,
} from '@dzfp/ledger';

/** The lists that may come beside a register. */
export const knownLists: readonly List<object>[] = [
  fundEntryList,
  stayList,
  schoolRollList,
  assistanceList,
  disabilityCardList,
  enrolmentList,
  appraisalList,
  postList,
  assetList,
];
