import { choice, text, type Schema, type Text } from '@dzfp/core';

/** What an appraisal finds (鉴定等级); a dwelling that nobody appraised has none. */
export type Grade = 'A' | 'B' | 'C' | 'D';

/** 鉴定等级: dangerous is C or D. */
export const Grade: Schema<Grade> = choice<Readonly<Record<Grade, Text>>>('鉴定等级', 'grade of the appraisal', {
  A: text('A级（安全）', 'A, safe'),
  B: text('B级（个别构件危险，主体结构安全）', 'B, some members dangerous, main structure safe'),
  C: text('C级（局部危房）', 'C, partly dangerous'),
  D: text('D级（整幢危房）', 'D, wholly dangerous'),
});
