import { expect, it } from 'vitest';
import { flag } from '../../schema/builders.ts';
import { fieldOf } from '../../schema/shape.ts';
import * as codes from './index.ts';

const { labelNamed, ...lists } = codes;

/** The labels of the sample register, in its order. */
const registerLabels = {
  recognitionStandard: '国家标准, 省定标准, 市定标准',
  householdAttribute: '一般贫困户, 低保贫困户, 特困供养贫困户',
  povertyStatus: '未脱贫, 脱贫享受政策, 脱贫不享受政策, 返贫, 即时帮扶',
  cause: '因病, 因残, 因学, 因灾, 缺土地, 缺水, 缺技术, 缺劳动力, 缺资金, 交通条件落后, 自身发展动力不足, 因婚, 因丧',
  houseGrade: 'A, B, C, D, 未鉴定',
  sex: '男, 女',
  relation: '户主, 配偶, 之子, 之女, 之儿媳, 之女婿, 之孙子, 之孙女, 之外孙子, 之外孙女, 之父, 之母, 之兄弟姐妹, 其他',
  schooling: '学龄前儿童, 文盲或半文盲, 小学, 初中, 高中, 大专及以上',
  inSchool:
    '非在校生, 学前教育, 小学一年级, 小学二年级, 小学三年级, 小学四年级, 小学五年级, 小学六年级, 初中一年级, 初中二年级, 初中三年级, 高中一年级, 高中二年级, 高中三年级, 中职一年级, 中职二年级, 中职三年级, 高职高专, 本科及以上',
  health: '健康, 长期慢性病, 患有大病, 残疾',
  disabilityLevel: '一级, 二级, 三级, 四级',
  labour: '普通劳动力, 技能劳动力, 弱劳动力或半劳动力, 丧失劳动力, 无劳动力',
  workPlace: '乡镇内, 乡镇外县内, 县外省内, 省外',
  villagePost: '助老, 助幼, 助患, 助残',
} as const;

function namesOf(list: (typeof lists)[keyof typeof lists]): { readonly zh: string; readonly en: string }[] {
  const { shape } = fieldOf(list);
  return shape.kind === 'choice' ? Object.values(shape.names) : [];
}

it.each(Object.entries(registerLabels))('%s has the labels of the register, in its order', (list, labels) => {
  const names = namesOf(lists[list as keyof typeof registerLabels]);
  expect(names.map(({ zh }) => zh).join(', ')).toBe(labels);
});

it.each(Object.entries(lists))('%s: labels are identifiers, names are there once and in both languages', (_, list) => {
  const { shape, title } = fieldOf(list);
  const names = namesOf(list);
  expect(title.zh).not.toBe('');
  expect(new Set(names.map(({ zh }) => zh)).size).toBe(names.length);
  expect(new Set(names.map(({ en }) => en)).size).toBe(names.length);
  expect(shape).toMatchObject({
    kind: 'choice',
    labels: names.map(() => expect.stringMatching(/^[a-zA-Z][a-zA-Z0-9]*$/)),
  });
});

it('there are 56 ethnic groups in the order of GB/T 3304', () => {
  const names = namesOf(codes.ethnicGroup).map(({ zh }) => zh);
  expect(names).toHaveLength(56);
  expect([1, 2, 3, 10, 11, 14, 56].map((code) => names[code - 1])).toEqual([
    '汉族',
    '蒙古族',
    '回族',
    '朝鲜族',
    '满族',
    '白族',
    '基诺族',
  ]);
});

it('finds the label of a Chinese name, and nothing for what only looks like one', () => {
  expect(labelNamed(codes.povertyStatus, '脱贫享受政策')).toBe('liftedWithPolicy');
  expect(labelNamed(codes.cause, '01 因病')).toBeUndefined();
  expect(labelNamed(codes.cause, 'illness')).toBeUndefined();
  expect(() => labelNamed(flag('是否', 'flag') as never, '是')).toThrow(TypeError);
});
