import { describe, expect, test } from 'vitest';
import { citizenNumberIn, flagsIn } from './cell.ts';

describe('a citizen number out of a cell', () => {
  test.each([
    ['371402194506219913', 'as it is'],
    [" '371402194506219913 ", 'apostrophe and blanks'],
    ['371402 19450621 9913', 'blanks inside'],
    ['３７１４０２１９４５０６２１９９１３', 'full-width'],
    ['371402450621991', 'old form'],
    ['\t371402194506219913', 'a tab, as spreadsheets need'],
  ])('%s (%s)', (cell) => {
    expect(citizenNumberIn(cell)).toBe('371402194506219913');
  });

  test('a small x is a capital one', () => {
    expect(citizenNumberIn('37140319490323999x')).toBe('37140319490323999X');
  });

  test.each(['371423195111159966', '371402', '', '3.71402E+17'])('%s is not repaired', (cell) => {
    expect(citizenNumberIn(cell)).toBeUndefined();
  });
});

test('an empty or unclear flag is unknown, not no', () => {
  expect(['是', '有', '√', ' 是 '].map(flagsIn)).toEqual([[true], [true], [true], [true]]);
  expect(['否', '无'].map(flagsIn)).toEqual([[false], [false]]);
  expect(['', '空', '?', '文盲或半文盲'].map(flagsIn)).toEqual([
    [true, false],
    [true, false],
    [true, false],
    [true, false],
  ]);
});
