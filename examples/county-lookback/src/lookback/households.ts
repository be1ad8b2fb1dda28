import type { Wire } from '@dzfp/core';
import {
  cause,
  disabilityLevel,
  ethnicGroup,
  health,
  houseGrade,
  householdAttribute,
  inSchool,
  labour,
  povertyStatus,
  recognitionStandard,
  relation,
  schooling,
  sex,
  villagePost,
  workPlace,
  type Household,
  type Person,
} from '@dzfp/core/model';
import type { Table, TableRow } from '@dzfp/cli/settle';
import { amount, code, dayIn, flagIn, known, numberIn, plain, whole } from './cell.ts';

/** A household that cannot be assessed, and why. */
export interface NotAssessed {
  readonly row: number;
  readonly household: string;
  readonly reason: string;
}

/** The register, joined: every row of a household is assessable or set aside. */
export interface JoinedRegister {
  readonly households: readonly Wire<Household>[];
  readonly setAside: readonly NotAssessed[];
  readonly rows: number;
  /** Empty rows and totals of the file of households. */
  readonly noRecords: number;
  /** Rows of members whose household is not in the register. */
  readonly orphans: readonly number[];
}

const countyDigits = 6;
/** An empty row, or the one that adds up the others: no household, and counted as such. */
const isRecord = ({ cells }: TableRow): boolean => !['', '合计'].includes(plain(cells['户编号']));

/** Joins households and their members by number; nothing is guessed, nothing dropped. */
export function joinRegister(households: Table, persons: Table): JoinedRegister {
  const members = Map.groupBy(persons.rows, ({ cells }) => plain(cells['户编号']));
  const rows = households.rows.filter(isRecord);
  const twice = Map.groupBy(rows, ({ cells }) => plain(cells['户编号']));
  const joined: Wire<Household>[] = [];
  const setAside: NotAssessed[] = [];
  for (const row of rows) {
    const household = plain(row.cells['户编号']);
    const made =
      (twice.get(household) ?? []).length > 1 ? '户编号重复' : householdOf(row, members.get(household) ?? []);
    if (typeof made === 'string') setAside.push({ row: row.row, household, reason: made });
    else joined.push(made);
  }
  const orphans = persons.rows.filter(({ cells }) => !twice.has(plain(cells['户编号']))).map(({ row }) => row);
  return { households: joined, setAside, rows: rows.length, noRecords: households.rows.length - rows.length, orphans };
}

function householdOf({ cells, shifted }: TableRow, rows: readonly TableRow[]): Wire<Household> | string {
  const status = code(povertyStatus, cells['脱贫状态']);
  const village = plain(cells['村编码']);
  if (shifted) return '各列错位';
  if (!/^\d{10}$/.test(plain(cells['户编号']))) return '户编号不是十位';
  if (status === undefined) return '脱贫状态不在代码表';
  if (!/^\d{12}$/.test(village)) return '村编码不是十二位';
  const members = rows.map(personOf);
  const wrong = members.find((each) => typeof each === 'string');
  if (wrong !== undefined) return wrong;
  if (members.length === 0) return '人信息中没有成员';
  if (members.length !== whole(cells['家庭人口数'])) return '家庭人口数与成员数不符';
  const lifted = plain(cells['脱贫时间']);
  const parts = {
    ...known('wage', amount(cells['工资性收入'])),
    ...known('operating', amount(cells['生产经营性收入'])),
    ...known('operatingCost', amount(cells['生产经营性支出'])),
    ...known('property', amount(cells['财产性收入'])),
    ...known('transfer', amount(cells['转移性收入'])),
    ...known('dibao', amount(cells['其中：低保金'])),
    ...known('pension', amount(cells['其中：养老金'])),
  };
  return {
    number: plain(cells['户编号']),
    region: village.slice(0, countyDigits),
    village,
    status,
    ...known('recognisedBy', code(recognitionStandard, cells['识别标准'])),
    ...known('recognisedOn', dayIn(cells['识别时间'])),
    ...known('attribute', code(householdAttribute, cells['贫困户属性'])),
    ...known('liftedOn', lifted === '' ? null : dayIn(lifted)),
    ...known('mainCause', code(cause, cells['主要致贫原因'])),
    ...known('houseGrade', code(houseGrade, cells['危房等级'])),
    ...known('safeWater', flagIn(cells['是否解决安全饮用水'])),
    ...known('threeHaves', flagIn(cells['三有是否达标'])),
    ...known('threeCleans', flagIn(cells['三净是否达标'])),
    ...known('visits', whole(cells['本年走访次数'])),
    ...known('lastVisitedOn', dayIn(cells['最近走访日期'])),
    incomes: parts,
    members: members as Wire<Person>[],
  };
}

function personOf({ cells, shifted }: TableRow): Wire<Person> | string {
  const citizenNumber = numberIn(cells['证件号码']);
  const role = code(relation, cells['与户主关系']);
  if (shifted) return '成员各列错位';
  if (citizenNumber === undefined) return '成员证件号码有误';
  if (role === undefined) return '成员与户主关系不在代码表';
  const disability = plain(cells['残疾等级']);
  const place = plain(cells['务工区域']);
  const post = cells['扶贫专岗'];
  return {
    citizenNumber,
    name: plain(cells['姓名']).slice(0, 64),
    relation: role,
    ...known('sex', code(sex, cells['性别'])),
    ...known('bornOn', dayIn(cells['出生日期'])),
    ...known('ethnicGroup', code(ethnicGroup, cells['民族'])),
    ...known('schooling', code(schooling, cells['文化程度'])),
    ...known('inSchool', code(inSchool, cells['在校生状况'])),
    ...known('health', code(health, cells['健康状况'])),
    ...known('disabilityLevel', disability === '' ? null : code(disabilityLevel, disability)),
    ...known('labour', code(labour, cells['劳动能力'])),
    ...known('workMonths', whole(cells['务工时间(月)'])),
    ...known('workPlace', place === '' ? null : code(workPlace, place)),
    ...known('basicInsured', flagIn(cells['是否参加城乡居民基本医疗保险'])),
    ...known('criticalIllnessInsured', flagIn(cells['是否参加大病保险'])),
    ...known('supplementInsured', flagIn(cells['是否参加商业补充医疗保险'])),
    ...known('assistanceRecognised', flagIn(cells['是否接受医疗救助'])),
    ...known('pensionInsured', flagIn(cells['是否参加城乡居民基本养老保险'])),
    ...known('dibao', flagIn(cells['是否享受低保'])),
    ...known('tekun', flagIn(cells['是否特困供养'])),
    // The column lists the posts that are held: a blank cell is none, a column that is missing says nothing.
    ...known('post', post !== undefined && plain(post) === '' ? null : code(villagePost, post)),
  };
}
