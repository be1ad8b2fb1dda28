import type { Node } from '../expression/node.ts';
import type { AnyFormula } from '../policy/policy.ts';
import type { Language } from '../text.ts';
import { formulaTex } from './formula-tex.ts';
import { Phrases } from './phrases.ts';
import { isGiven, labelsIn, loopsIn, outletsOf } from './prose-names.ts';
import { wordings } from './wordings.ts';
import type { Wording } from './wording.ts';

/** One sentence of a rule: an intermediate step, a result, what is carried on, or what the facts must satisfy. */
export interface ProseStep {
  /** The number of its node in the policy's graph. */
  readonly node: number;
  readonly kind: 'step' | 'result' | 'after' | 'requirement';
  readonly name: string;
  readonly sentence: string;
  /** The same as a formula, for KaTeX. */
  readonly tex: string;
}

/** A rule in words, as a policy officer would write it down. */
export interface Prose {
  readonly title: string;
  readonly summary: string;
  /** In an order in which each step only speaks of facts, of values of the law and of steps before it. */
  readonly steps: readonly ProseStep[];
}

interface Subject {
  readonly node: number;
  readonly kind: ProseStep['kind'];
  readonly name: string;
  /** Where it stands among the others. */
  readonly order: number;
  /** Whether it is only another name for something that is said elsewhere. */
  readonly same: boolean;
}

/**
 * Says a policy in words: one sentence for each named step and each result. It is made from the declared formula, whose
 * parameters are names, not figures, so that it holds at every place and day.
 */
export function prose(policy: AnyFormula, language: Language): Prose {
  const wording = wordings[language];
  const phrases = new Phrases(policy, wording);
  const loops = loopsIn(policy.graph);
  const steps = subjectsOf(policy, phrases, language).map((subject): ProseStep => {
    const { node, kind, name } = subject;
    const loop = loops.get(node);
    const title = loop === undefined ? name : wording.ofEach(phrases.listName(loop.list), name);
    const text =
      kind === 'requirement'
        ? phrases.take(() => wording.required(phrases.condition(node)))
        : phrases.take(() => sentenceOf(policy, phrases, wording, { ...subject, name: title }));
    const tex = formulaTex(policy, kind === 'requirement' ? node : { node, name, same: subject.same }, language);
    return { node, kind, name, sentence: wording.sentence(text), tex };
  });
  return { title: policy.title[language], summary: policy.summary[language], steps };
}

function sentenceOf(
  policy: AnyFormula,
  phrases: Phrases,
  wording: Wording,
  { node: ref, name, same }: Subject,
): string {
  const node = policy.graph.nodes[ref] as Node<number>;
  if (node.quantity === 'flag') {
    const flag = same && node.op !== 'constant' ? undefined : phrases.flagBody(ref);
    const body = flag?.open ?? wording.givesTruth(phrases.condition(ref));
    return wording.defined(name, body, flag?.opening);
  }
  const { open, opening } = same ? phrases.say(ref) : phrases.body(ref);
  if (node.op === 'constant') return wording.defined(name, wording.always(open), undefined);
  return wording.defined(name, same ? wording.same(open) : open, opening);
}

/** What the prose speaks of, in order. */
function subjectsOf(policy: AnyFormula, phrases: Phrases, language: Language): Subject[] {
  const { graph } = policy;
  const labels = labelsIn(graph);
  const subjects = new Map<number, Subject>();
  graph.nodes.forEach((node, ref) => {
    const name = phrases.names.get(ref);
    const label = labels.get(ref);
    const saidByLabel = label !== undefined && phrases.names.get(label) === name;
    if (name !== undefined && node.op !== 'field' && !saidByLabel)
      subjects.set(ref, { node: ref, kind: 'step', name, order: ref, same: false });
  });
  const aliases: Subject[] = [];
  for (const { kind, node, title } of outletsOf(policy)) {
    const step = subjects.get(node);
    const given = isGiven(graph.nodes[node] as Node<number>);
    const { [node]: at } = graph.nodes;
    const ownName = at?.op !== 'label' || at.name[language] === title[language];
    if (step?.kind === 'step' && ownName) subjects.set(node, { ...step, kind });
    else {
      const name = kind === 'after' ? wordings[language].included(title[language]) : title[language];
      aliases.push({ node, kind, name, order: given ? graph.nodes.length : (labels.get(node) ?? node), same: true });
    }
  }
  const requirements = policy.requires.map(({ id, rule }): Subject => {
    const node = graph.outputs[`requires.${id}`] as number;
    return { node, kind: 'requirement', name: rule[language], order: graph.nodes.length + 1, same: false };
  });
  // The sort is stable: a second name comes after the step that it renames.
  return [...subjects.values(), ...aliases, ...requirements].toSorted((a, b) => a.order - b.order);
}
