import {
  appraisalList,
  assetList,
  assistanceList,
  disabilityCardList,
  enrolmentList,
  postList,
  schoolRollList,
} from './bureau-lists.ts';
import { fundEntryList } from './fund-entry-list.ts';
import type { List } from './list.ts';
import { stayList } from './stay-list.ts';

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
