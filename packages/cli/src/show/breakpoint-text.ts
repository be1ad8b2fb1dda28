import type { Field, Language } from '@dzfp/core';
import type { Breakpoint, BreakpointsOf } from '@dzfp/core/reading';
import { plainText } from './wire-text.ts';

const words = {
  zh: {
    to: ' 至 ',
    colon: '：',
    slope: '斜率',
    dead: '（不随之变动）',
    clause: '条款',
    kink: '折点',
    jump: '跳变',
    refused: '拒绝或超出范围',
    unknown: '未知',
    none: '无',
    comparison: '比较',
    ceiling: '封顶',
    floor: '保底',
    band: '分段',
    denominator: '分母为零',
  },
  en: {
    to: ' to ',
    colon: ': ',
    slope: 'slope',
    dead: ' (dead zone)',
    clause: 'clause',
    kink: 'kink',
    jump: 'jump',
    refused: 'refused or out of range',
    unknown: 'unknown',
    none: 'none',
    comparison: 'comparison',
    ceiling: 'ceiling',
    floor: 'floor',
    band: 'band',
    denominator: 'denominator at zero',
  },
} as const;

/** What is needed to print figures: the fields that they belong to. */
interface Fields {
  readonly fact: Field | undefined;
  readonly result: Field | undefined;
  readonly language: Language;
}

function printed(field: Field | undefined, value: string | number, language: Language): string {
  return field === undefined ? String(value) : plainText(field, value, language);
}

/** How a result runs over a range, in a line. */
export function stretchText(of: BreakpointsOf['stretches'][number], { fact, result, language }: Fields): string {
  const word = words[language];
  const ends = `${printed(fact, of.from, language)}${word.to}${printed(fact, of.to, language)}${word.colon}`;
  if ('without' in of) return `${ends}${word[of.without]}`;
  const figures = `${printed(result, of.first, language)} → ${printed(result, of.last, language)}`;
  return `${ends}${figures} · ${word.slope} ${of.slope}${of.slope === '0' ? word.dead : ''}`;
}

/** A breakpoint, and a line for each step that turns there. */
export function breakpointText(of: Breakpoint, { fact, result, language }: Fields): string {
  const word = words[language];
  const size = of.kind === 'jump' ? ` ${of.jump.startsWith('-') ? '' : '+'}${of.jump}` : '';
  const figures = `${printed(result, of.before, language)} → ${printed(result, of.value, language)}`;
  const slopes = `${word.slope} ${of.slopeBefore} → ${of.slopeAfter}`;
  const steps = of.steps.map(({ turning, name, parameters }) => {
    const sources = parameters.map(({ id, clause }) => `${id} ${word.clause} ${clause}`);
    return `  ${[`${word[turning]} · ${name[language]}`, ...sources].join(' · ')}`;
  });
  const head = `${word[of.kind]} ${printed(fact, of.at, language)}${size}${word.colon}${slopes} · ${figures}`;
  return [head, ...steps].join('\n');
}
