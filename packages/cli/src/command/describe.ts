import { jsonSchema, recordShapeOf, type AnyPolicy, type Parameter } from '@dzfp/core';
import { prose } from '@dzfp/core/reading';
import type { Answer } from '../answer.ts';
import { engineFor } from '../command-engine.ts';
import { operand, type CommandLine } from '../command-line.ts';
import { describeText } from '../show/describe-text.ts';

/** `dzfp describe <policy>`: what it says of itself, its parameters, its fields, and its rule in words. */
export function describe(line: CommandLine): Answer {
  const policy = engineFor(line).policy(operand('<policy>', line));
  const { id, kind, clauses, title, summary, subject, authority, papers, timeLimit, level, sources } = policy;
  const parameters = Object.entries<Parameter<unknown>>(policy.parameters).map(([name, each]) => ({
    name,
    id: each.id,
    clause: each.clause,
    title: each.title,
    schema: jsonSchema(each.schema),
  }));
  return {
    data: {
      id,
      kind,
      clauses,
      title,
      summary,
      subject,
      authority,
      papers,
      timeLimit,
      level,
      sources,
      parameters,
      interactions: policy.interactions ?? [],
      delegations: policy.delegations.map((each) => ({ id: each.id, clause: each.clause, rule: each.rule })),
      laws: policy.laws.map((each) => ({ id: each.id, title: each.title })),
      input: jsonSchema(policy.input),
      output: jsonSchema(policy.output),
      ...(policy.kind === 'carried' ? { state: jsonSchema(policy.carry.state) } : {}),
      prose: { zh: sentences(policy, 'zh'), en: sentences(policy, 'en') },
    },
    text: (language) =>
      describeText(
        policy,
        recordShapeOf(policy.input),
        recordShapeOf(policy.output),
        sentences(policy, language),
        language,
      ),
    illustrative: false,
  };
}

/** The rule in words; a procedure has none. */
function sentences(policy: AnyPolicy, language: 'zh' | 'en'): readonly string[] {
  return policy.kind === 'procedure' ? [] : prose(policy, language).steps.map(({ sentence }) => sentence);
}
