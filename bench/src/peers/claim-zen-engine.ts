import { evaluateExpressionSync, ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import type { Task } from '../measure.ts';
import { figures, tiers, type BenefitClass, type Claim, type Outcome } from '../workload/claim.ts';

// ZEN computes in decimals; amounts are fen and rates whole percents, as for the others.

const percent = (amount: string, rate: string | number): string => `floor((${amount} * ${rate} + 50) / 100)`;
const byClass = (of: Readonly<Record<BenefitClass, string | number>>): string =>
  `(benefitClass == 'poor' ? ${of.poor} : ${of.others})`;

/** Marginal bands as what each adds to the rate of the one below: the shortest text, which counts where it is parsed. */
function critical(base: string, at: (name: string) => string): string {
  const increases = criticalRises.map((_, band) => {
    const low = band === 0 ? at('criticalDeductible') : figures.criticalBounds[band - 1];
    return `max([${base} - ${low}, 0]) * ${at(`rise${band}`)}`;
  });
  return `floor((${increases.join(' + ')} + 50) / 100)`;
}
const rises = (rates: readonly number[]): readonly number[] => rates.map((rate, band) => rate - (rates[band - 1] ?? 0));
const criticalRises = rises(figures.criticalRates.poor).map((rise, band) =>
  byClass({ poor: rise, others: rises(figures.criticalRates.others)[band] ?? 0 }),
);
const capped = (paid: string): string =>
  byClass({ poor: paid, others: `min([${paid}, ${figures.criticalCap.others}])` });
const supplement = (base: string): string =>
  `min([${percent(`max([${base} - ${figures.supplementDeductible}, 0])`, figures.supplementRate)}, ${figures.supplementCap}])`;

/** The layers in order; `at` is how a layer refers to an earlier one. */
function layers(at: (name: string) => string): readonly (readonly [string, string])[] {
  const basicRate = `min([rate + ${byClass(figures.uplift)}, ${figures.rateCap}])`;
  const social = `min([granted, ${at('afterAssistance')}])`;
  const supplementNow = `${supplement(at('supplementNow'))} - ${supplement('supplementBase')}`;
  return [
    ['basicRate', basicRate],
    ['basic', `min([${percent('max([inPolicyCost - deductible, 0])', at('basicRate'))}, ${figures.basicCap}])`],
    ['afterBasic', `inPolicyCost - ${at('basic')}`],
    ['criticalNow', `criticalBase + ${at('afterBasic')}`],
    ['criticalDeductible', byClass(figures.criticalDeductible)],
    ...criticalRises.map((rise, band) => [`rise${band}`, rise] as const),
    ['criticalPaid', critical(at('criticalNow'), at)],
    ['criticalPaidBefore', critical('criticalBase', at)],
    ['critical', `${capped(at('criticalPaid'))} - ${capped(at('criticalPaidBefore'))}`],
    ['afterCritical', `${at('afterBasic')} - ${at('critical')}`],
    ['relief', byClass({ poor: percent(at('afterCritical'), figures.reliefRate.poor), others: 0 })],
    ['afterRelief', `${at('afterCritical')} - ${at('relief')}`],
    [
      'assistance',
      byClass({
        poor: `min([${percent(at('afterRelief'), figures.assistanceRate.poor)}, ${figures.assistanceCap}])`,
        others: 0,
      }),
    ],
    ['afterAssistance', `${at('afterRelief')} - ${at('assistance')}`],
    ['social', social],
    ['afterSocial', `${at('afterAssistance')} - ${at('social')}`],
    ['supplementNow', `supplementBase + ${at('afterSocial')}`],
    ['supplement', `insured ? ${supplementNow} : 0`],
    ['burden', `${at('afterSocial')} - ${at('supplement')}`],
    ['outOfPolicy', 'totalCost - inPolicyCost'],
    ['belowLimit', `${at('burden')} * 100 < inPolicyCost * ${figures.limit}`],
  ];
}

const outputs = [
  'basic',
  'critical',
  'relief',
  'assistance',
  'social',
  'supplement',
  'burden',
  'outOfPolicy',
  'belowLimit',
] as const;

function node(id: string, type: string, content: object): object {
  return { id, name: id, type, position: { x: 0, y: 0 }, content };
}

/** A decision as its editor draws it: a table for what the tier sets, then one node of expressions. */
const decisionGraph = {
  nodes: [
    node('in', 'inputNode', {}),
    node('tiers', 'decisionTableNode', {
      hitPolicy: 'first',
      passThrough: true,
      executionMode: 'single',
      inputField: null,
      outputPath: null,
      inputs: [{ id: 't', name: 'tier', field: 'tier' }],
      outputs: [
        { id: 'd', name: 'deductible', field: 'deductible' },
        { id: 'r', name: 'rate', field: 'rate' },
      ],
      rules: tiers.map((tier) => ({
        _id: tier,
        t: `"${tier}"`,
        d: String(figures.deductible[tier]),
        r: String(figures.rate[tier]),
      })),
    }),
    node('layers', 'expressionNode', {
      passThrough: false,
      executionMode: 'single',
      inputField: null,
      outputPath: null,
      expressions: layers((name) => `$.${name}`).map(([key, value]) => ({ id: key, key, value })),
    }),
    node('out', 'outputNode', {}),
  ],
  edges: [
    ['in', 'tiers'],
    ['tiers', 'layers'],
    ['layers', 'out'],
  ].map(([sourceId, targetId]) => ({ id: `${sourceId}-${targetId}`, sourceId, targetId, type: 'edge' })),
};

/** The same as one expression: the only form that it evaluates synchronously; it parses the text on every call. */
const expression = [
  ...(['deductible', 'rate'] as const).map((of) => {
    const others = tiers.slice(0, -1).map((tier) => `tier == '${tier}' ? ${figures[of][tier]} : `);
    return `${of} = ${others.join('')}${figures[of].province}`;
  }),
  ...layers((name) => name).map(([name, value]) => `${name} = ${value}`),
  `{${outputs.map((name) => `${name}: ${name}`).join(', ')}}`,
].join('; ');

function outcomeOf(result: unknown): Outcome {
  const given = result as Outcome;
  return Object.fromEntries(outputs.map((name) => [name, given[name]])) as unknown as Outcome;
}

export function zenEngineTasks(claims: readonly Claim[]): readonly Task<Outcome>[] {
  const decision = new ZenEngine().createDecision(new ZenDecisionContent(decisionGraph));
  const decide = (i: number): ReturnType<typeof decision.evaluate> => decision.evaluate(claims[i]);
  const explained = (i: number): ReturnType<typeof decision.evaluate> => decision.evaluate(claims[i], { trace: true });
  const express = (i: number): unknown => evaluateExpressionSync(expression, claims[i]);
  const asDecision = { implementation: 'zen-engine, decision', engine: true };
  return [
    { ...asDecision, figure: 'parsed', call: decide, outcome: async (i) => outcomeOf((await decide(i)).result) },
    {
      ...asDecision,
      figure: 'explained',
      call: explained,
      outcome: async (i) => outcomeOf((await explained(i)).result),
    },
    {
      implementation: 'zen-engine, expression',
      engine: true,
      figure: 'parsed',
      call: express,
      outcome: (i) => outcomeOf(express(i)),
    },
  ];
}
