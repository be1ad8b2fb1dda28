import { expect, it } from 'vitest';
import { DzfpError, type AnyPolicy } from '@dzfp/core';
import { medical } from './index.ts';
for (const policy of medical.policies as readonly AnyPolicy[])
  for (const e of policy.examples as any[])
    it(`${policy.id} ${e.title.en}`, () => {
      let r: any, code: any;
      try {
        const b: any = policy.with(e.parameters);
        r =
          policy.kind === 'carried'
            ? b.evaluate(e.input, e.before && { ...policy.carry.start, ...e.before }).result
            : b.evaluate(e.input);
      } catch (x) {
        if (!(x instanceof DzfpError)) throw x;
        code = x.issues[0].code;
        if (!('refused' in e)) throw x;
      }
      if ('refused' in e) expect(code).toBe(e.refused);
      else expect(r).toMatchObject(e.expected);
      if (e.title.en.startsWith('A registered poor patient in')) console.log(r);
    });
