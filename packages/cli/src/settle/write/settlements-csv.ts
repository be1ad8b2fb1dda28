import { maskCitizenNumber, regionOf } from '@dzfp/core/model';
import { classNameOf } from '../benefit-class.ts';
import type { StayDecision, StayItem } from '../facts.ts';
import type { PersonYear, SettledStay } from '../person-year.ts';
import { csvOf, stayList, type Cell, type CsvColumn } from '@dzfp/ledger';
import { printShare } from './share.ts';

interface Row {
  readonly year: PersonYear;
  readonly stay: SettledStay;
}

const text = (header: string, cell: CsvColumn<Row>['cell']): CsvColumn<Row> => ({ header, kind: 'text', cell });
const amount = (header: string, name: keyof StayDecision | keyof StayItem): CsvColumn<Row> => ({
  header,
  kind: 'number',
  cell: ({ stay }) => String({ ...stay.item, ...stay.decision }[name]),
});

const columns: readonly CsvColumn<Row>[] = [
  { header: '行号', kind: 'number', cell: ({ stay }) => String(stay.draft.row) },
  text('住院号', ({ stay }) => stay.item.stayId),
  text('人编号', ({ year }) => year.person.personNumber),
  text('姓名', ({ stay }) => stay.draft.read.values.name ?? asItStood(stay.draft.read.unread.name)),
  text('证件号码（脱敏）', ({ year }) => maskCitizenNumber(year.person.number)),
  text('县(市、区)', ({ year }) => regionOf(year.county)?.name.zh ?? year.county),
  text('待遇类别', ({ year }) => classNameOf(year.benefitClass).zh),
  text('医疗机构', ({ stay }) => stay.draft.read.values.hospital ?? ''),
  text('医院级别', ({ stay }) => String(stayList.columns.tier.kind.write(stay.item.tier))),
  text('入院日期', ({ stay }) => stay.item.admittedOn),
  text('出院日期', ({ stay }) => stay.item.dischargedOn),
  amount('总费用(元)', 'totalCost'),
  amount('政策范围内费用(元)', 'inPolicyCost'),
  amount('基本医保', 'basic'),
  amount('大病保险', 'criticalIllness'),
  amount('医疗机构减免', 'hospitalRelief'),
  amount('医疗救助', 'medicalAssistance'),
  amount('社会救助', 'socialAssistance'),
  amount('商业补充保险', 'commercialSupplement'),
  amount('政策范围内个人负担', 'burden'),
  amount('政策范围外减免', 'outOfPolicyRelief'),
  amount('政策范围外商业补充', 'outOfPolicySupplement'),
  amount('政策范围外个人负担', 'outOfPolicyBurden'),
  text('本次负担比例', ({ stay }) => printShare(stay.decision.stayShare, 'zh')),
  text('年度累计负担比例', ({ stay }) => printShare(stay.decision.yearShare, 'zh')),
  text('年度在限度内', ({ stay }) => (stay.decision.withinLimit ? '是' : '否')),
  amount('超出限度的金额', 'excess'),
  text('年度状态', ({ year }) => (year.provisional ? '暂定' : '确定')),
];

/** A name that could not be read is for the office to see, not for a spreadsheet to run. */
function asItStood(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell : '';
}

/** Every settled stay, a line each, in the order of the file that came in. */
export function settlementsCsv(years: readonly PersonYear[]): string {
  const rows = years.flatMap((year) => year.stays.map((stay) => ({ year, stay })));
  return csvOf(
    columns,
    rows.toSorted((a, b) => a.stay.draft.row - b.stay.draft.row),
  );
}
