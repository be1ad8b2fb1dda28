import { expect, it } from 'vitest';
import { text } from '../text.ts';
import { assessmentHtml, assessmentText, type CardSection } from './assessment-card.ts';

const card = {
  household: 'H1',
  on: '2019-12-31',
  jurisdiction: '371402',
  owed: [],
  notOwed: [],
  undecided: [],
  alerts: [],
} as const;
const section: CardSection = {
  heading: text('备注', 'Notes'),
  entries: [
    {
      about: { title: text('低保金', 'dibao'), clauses: ['8.1'], illustrative: true },
      said: text('500.00 元', '500.00 yuan'),
      notes: [text('<b>', '<b>')],
    },
    { about: { member: 1 }, said: text('常年服药', 'on medication'), notes: [] },
  ],
};

it('a section of the caller stands on the card after what is owed, marked where it is illustrative', () => {
  const printed = assessmentText(card, 'zh', [section]);
  expect(printed).toContain(
    '【备注】\n· 低保金（全户，条款 8.1）：500.00 元\n    <b>\n    ※ 使用了示例参数，不是政策依据\n· 第 2 位成员：常年服药\n',
  );
  expect(printed.indexOf('【备注】')).toBeGreaterThan(printed.indexOf('【应当享受】'));
  expect(printed.indexOf('【备注】')).toBeLessThan(printed.indexOf('【预警】'));
});

it('a section of the caller is escaped on the page', () => {
  const page = assessmentHtml(card, 'en', [section]);
  expect(page).toContain('<b>member 2: on medication</b>');
  expect(page).toContain('<small>&lt;b&gt;</small>');
});
