import { createEngine } from '@dzfp/core/engine';
import { medical } from '@dzfp/medical';
import { decisionSheet } from './decision-sheet.ts';
import { german } from './german.ts';
import { linyi } from './index.ts';

const engine = createEngine({ plugins: [medical, linyi] });
const at = { jurisdiction: '371300' };

const contribution = {
  insuredOn: '2019-01-01',
  registered: false,
  civilAffairs: 'dibao',
  previousSubsidy: '220.00',
} as const;
const year = { on: '2019-12-31', benefitClass: 'registered', leftToPerson: '12000.00' } as const;
console.log(decisionSheet(engine.explain('medical/premium-subsidy', contribution, at), german));
console.log();
console.log(decisionSheet(engine.explain('linyi/serious-illness-aid', year, at), german));
