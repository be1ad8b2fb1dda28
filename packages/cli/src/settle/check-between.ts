import { daysOf, type StayDraft } from './draft.ts';
import { finding, type Finding } from './finding.ts';

/** What is wrong between rows: the same stay twice, and a stay during another one of the same person. */
export function checkBetween(drafts: readonly StayDraft[]): readonly Finding[] {
  const repeated = duplicates(drafts);
  const again = new Set(repeated.map(({ row }) => row));
  return [...repeated, ...overlaps(drafts.filter(({ row }) => !again.has(row)))];
}

/** Of rows with the same stay number the first is the stay, the others repeat it. */
function duplicates(drafts: readonly StayDraft[]): Finding[] {
  const first = new Map<string, number>();
  return drafts.flatMap((draft): Finding[] => {
    const { stayId, row } = draft;
    const earlier = first.get(stayId);
    if (stayId === '' || earlier === undefined) first.set(stayId, row);
    return stayId === '' || earlier === undefined ? [] : [finding('duplicate-stay', draft, 'stayId', [earlier])];
  });
}

interface Dated {
  readonly draft: StayDraft;
  readonly from: string;
  readonly to: string;
}

/** The stay that began first stands; one that begins before its end is the doubtful one. A transfer on the same day is none. */
function overlaps(drafts: readonly StayDraft[]): Finding[] {
  const byPerson = new Map<string, Dated[]>();
  for (const draft of drafts) {
    const { number, admittedOn: from, dischargedOn: to } = draft;
    const days = daysOf(draft);
    if (number === undefined || from === undefined || to === undefined || days === undefined || days < 0) continue;
    const stays = byPerson.get(number);
    if (stays) stays.push({ draft, from, to });
    else byPerson.set(number, [{ draft, from, to }]);
  }
  return [...byPerson.values()].flatMap((stays) => overlapsOfPerson(stays.toSorted(inTime)));
}

function overlapsOfPerson(stays: readonly Dated[]): Finding[] {
  const found: Finding[] = [];
  let last: Dated | undefined;
  for (const stay of stays) {
    if (last && stay.from < last.to && last.from < stay.to)
      found.push(finding('overlapping-stay', stay.draft, 'admittedOn', [last.draft.row]));
    else last = stay;
  }
  return found;
}

/** By admission; of two that begin together the longer one stands first. */
function inTime(a: Dated, b: Dated): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  if (a.to !== b.to) return a.to > b.to ? -1 : 1;
  return a.draft.row - b.draft.row;
}
