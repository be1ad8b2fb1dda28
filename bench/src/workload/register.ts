import { checkCharacterOf } from '@dzfp/core/model';
import { householdList, personList, type List, type WrittenTable } from '@dzfp/ledger';

const counties = ['371402', '371403', '371422', '371423', '371424', '371425', '371426', '371427', '371428'] as const;

/** An invented register of so many persons in households of one to five, every cell filled in as it should be. */
export function registerTables(persons: number): readonly WrittenTable[] {
  const households: (string | number | null)[][] = [];
  const people: (string | number | null)[][] = [];
  for (let h = 0; people.length < persons; h++) {
    const number = String(3_714_000_001 + h);
    const county = counties[h % counties.length] ?? counties[0];
    const members = Math.min(1 + (h % 5), persons - people.length);
    const first = people.length;
    for (let i = 0; i < members; i++) people.push(person(people.length, number, county, i));
    const head = String(people[first]?.[4]);
    households.push([
      number,
      '德城区',
      '某街道',
      '某村',
      `${county}901${String(201 + (h % 90))}`,
      '张某',
      head,
      '166****7519',
      '省定标准',
      '2014-09-27',
      '一般贫困户',
      '脱贫享受政策',
      '2017-12-17',
      '因学',
      '因病',
      members,
      3948.5,
      0,
      0,
      891.15,
      1509.25,
      0,
      0,
      6348.9,
      Math.round(634_890 / members) / 100,
      4.3,
      70,
      'A',
      '是',
      '是',
      '是',
      '吴某',
      '某单位',
      10,
      '2019-07-10',
    ]);
  }
  return [tableOf(householdList, households), tableOf(personList, people, personColumns)];
}

const personColumns: readonly string[] = [
  '户编号',
  '人编号',
  '姓名',
  '性别',
  '证件号码',
  '出生日期',
  '与户主关系',
  '民族',
  '文化程度',
  '在校生状况',
  '健康状况',
  '残疾等级',
  '劳动能力',
  '务工区域',
  '务工时间(月)',
  '是否参加城乡居民基本医疗保险',
  '是否参加大病保险',
  '是否参加商业补充医疗保险',
  '是否接受医疗救助',
  '是否参加城乡居民基本养老保险',
  '是否享受低保',
  '是否特困供养',
];

function person(n: number, household: string, county: string, i: number): (string | number | null)[] {
  const male = n % 2 === 0;
  const [year, month, day] = [1935 + (n % 70), 1 + (n % 12), 1 + (n % 28)].map((each) => String(each).padStart(2, '0'));
  const sequence = `${String(Math.floor(n / 420) % 100).padStart(2, '0')}${(male ? 1 : 0) + 2 * (Math.floor(n / 42_000) % 5)}`;
  const digits = `${county}${year}${month}${day}${sequence}`;
  return [
    household,
    `${household}${String(i + 1).padStart(2, '0')}`,
    `张某${n % 97}`,
    male ? '男' : '女',
    digits + checkCharacterOf(digits),
    `${year}-${month}-${day}`,
    i === 0 ? '户主' : i === 1 ? '配偶' : '其他',
    '汉族',
    '小学',
    '非在校生',
    '健康',
    null,
    '普通劳动力',
    '县外省内',
    6,
    '是',
    '是',
    '是',
    '否',
    '是',
    '否',
    '否',
  ];
}

function tableOf(list: List<object>, rows: WrittenTable['rows'], only?: readonly string[]): WrittenTable {
  const columns = Object.values(list.columns as Readonly<Record<string, { readonly title: { readonly zh: string } }>>);
  const headings = only ?? columns.map(({ title }) => title.zh);
  return { title: list.title.zh, columns: headings.map((heading) => ({ heading, type: 'text' as const })), rows };
}
