// What a user's first file looks like. Runs against the installed tarballs on every runtime.
import * as core from '@dzfp/core';
import * as dezhou from '@dzfp/dezhou';
import { inpatientSettlement } from '@dzfp/medical';

if (inpatientSettlement.id !== 'medical/inpatient-settlement') throw new Error('not the settlement');
if (Object.keys(core).length === 0 || Object.keys(dezhou).length === 0) throw new Error('empty package');
console.log(`settlement loaded: ${inpatientSettlement.id}`);
