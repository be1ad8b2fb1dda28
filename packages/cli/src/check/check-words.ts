import { text, type Text } from '@dzfp/core';

/** What the summary says in words. */
export const checkWords: {
  readonly rule: Text;
  readonly county: Text;
  readonly village: Text;
  readonly counts: readonly Text[];
  readonly all: Text;
  readonly elsewhere: Text;
  readonly unbound: Text;
  readonly undecided: Text;
  readonly assumed: Text;
} = {
  rule: text('规则', 'rule'),
  county: text('县(市、区)', 'county'),
  village: text('村', 'village'),
  counts: [
    text('错误', 'errors'),
    text('警告', 'warnings'),
    text('提示', 'looks'),
    text('豁免', 'waived'),
    text('户', 'households'),
    text('人', 'persons'),
  ],
  all: text('合计', 'all'),
  elsewhere: text('（未注明）', '(not said)'),
  unbound: text('没有取值、未执行的规则', 'rules not asked, for lack of a value'),
  undecided: text('无法判断最多的事实', 'facts that were missing most often'),
  assumed: text('※ 使用了示例阈值，不是政策依据。', '※ Illustrative values were used; they are no policy.'),
};
