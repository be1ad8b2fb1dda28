import { groupThousands } from '../quantity/group-thousands.ts';
import type { Text } from '../text.ts';
import { printDecimal } from './decimal-places.ts';
import type { ExplainedStep } from './explain.ts';

/** A figure in words: thousands grouped, rates as percentages, labels by their names. */
export function shown({ card, value }: ExplainedStep): Text {
  if (value === null) return { zh: '无', en: 'none' };
  if (value === '?') return { zh: '未知', en: 'unknown' };
  const plain = String(value);
  switch (card.quantity) {
    case 'money':
    case 'exactMoney': {
      const amount = grouped(plain);
      return { zh: `${amount} 元`, en: `${amount} yuan` };
    }
    case 'rate':
      return sameText(percent(plain));
    case 'ratio': {
      const [numerator = '0', denominator = '1'] = plain.split('/');
      return sameText(percent(printDecimal(BigInt(numerator), BigInt(denominator), 6)));
    }
    case 'flag':
      return value === true ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
    case 'choice':
      return card.names?.[plain] ?? sameText(plain);
    case 'bands':
      return { zh: '见分段表', en: 'see the bands' };
    case 'list':
      return { zh: '见清单', en: 'see the list' };
    default:
      return sameText(plain);
  }
}

function sameText(of: string): Text {
  return { zh: of, en: of };
}

function grouped(amount: string): string {
  const [whole = '', decimals] = amount.replace('-', '').split('.');
  const sign = amount.startsWith('-') ? '-' : '';
  return `${sign}${groupThousands(whole)}${decimals === undefined ? '' : `.${decimals}`}`;
}

function percent(decimal: string): string {
  const [whole = '0', decimals = ''] = decimal.split('.');
  const digits = decimals.padEnd(2, '0');
  const moved = `${whole}${digits.slice(0, 2)}`.replace(/^(-?)0+(?=\d)/, '$1');
  const rest = digits.slice(2).replace(/(?<!0)0+$/, '');
  return `${moved}${rest === '' ? '' : `.${rest}`}%`;
}
