import { text, type Text } from '@dzfp/core';
import { clauseIds } from '@dzfp/core/model';

/** What a plugin is written from. */
export interface Answers {
  readonly name: string;
  readonly clause: string;
  readonly city: string;
  readonly language: string;
}

/** One of the four questions. */
export interface Question {
  readonly key: keyof Answers;
  readonly asks: Text;
  /** What is taken when nothing is answered. */
  readonly usual: string;
  readonly accepts: (answer: string) => boolean;
  /** What an answer has to be, said when it is refused. */
  readonly rule: Text;
}

const clauses: readonly string[] = clauseIds;

/** The questions, in the order in which they are asked. */
export const questions: readonly Question[] = [
  {
    key: 'name',
    asks: text('插件名', 'name of the plugin'),
    usual: 'my-plugin',
    accepts: (answer) => /^[a-z][a-z0-9-]*$/.test(answer),
    rule: text(
      '插件名用小写字母、数字和连字符，以字母开头',
      'a name has small letters, digits and hyphens, a letter first',
    ),
  },
  {
    key: 'clause',
    asks: text('条款', 'clause of the work points'),
    usual: '8.2',
    accepts: (answer) => clauses.includes(answer),
    rule: text('条款是工作要点的条款号，如 6.3', 'a clause is one of the work points, for instance 6.3'),
  },
  {
    key: 'city',
    asks: text('地区代码', 'code of the place'),
    usual: '371402',
    accepts: (answer) => /^\d{6}$/.test(answer),
    rule: text('地区代码是六位数字', 'the code of a place has six digits'),
  },
  {
    key: 'language',
    asks: text('说明文字的语言（zh、en）', 'language of the readme and the page (zh, en)'),
    usual: 'zh',
    accepts: (answer) => answer === 'zh' || answer === 'en',
    rule: text('语言是 zh 或 en', 'the language is zh or en'),
  },
];
