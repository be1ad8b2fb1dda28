import { choice, text, type Schema, type Text } from '@dzfp/core';

/** Class of a household where dibao is paid by bands. */
export type DibaoBand = 'a' | 'b' | 'c';

/** 低保类别: the class of the household where a place pays by bands (分档) and not by the difference. */
export const DibaoBand: Schema<DibaoBand> = choice<Readonly<Record<DibaoBand, Text>>>('低保类别', 'dibao class', {
  a: text('A类', 'class A'),
  b: text('B类', 'class B'),
  c: text('C类', 'class C'),
});
