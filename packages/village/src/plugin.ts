import { definePlugin, text, type Plugin } from '@dzfp/core';
import { connectionsProgress } from './connections-progress.ts';
import { dormantCoverage } from './dormant-coverage.ts';
import { dormantResource } from './dormant-resource.ts';
import { fileCoverage } from './file-coverage.ts';
import { fiveConnections } from './five-connections.ts';
import { interProvincialFee } from './inter-provincial-fee.ts';
import { quotaLedger } from './quota-ledger.ts';
import { quotaProceeds } from './quota-proceeds.ts';
import { surplusQuota } from './surplus-quota.ts';
import { villageFile } from './village-file.ts';

/** 贫困村提升: the policies of area 4 for an engine. It brings no values; a place's book does. */
export const village: Plugin<
  'village',
  readonly [
    typeof villageFile,
    typeof fileCoverage,
    typeof fiveConnections,
    typeof connectionsProgress,
    typeof dormantResource,
    typeof dormantCoverage,
    typeof surplusQuota,
    typeof quotaLedger,
    typeof quotaProceeds,
    typeof interProvincialFee,
  ]
> = /* @__PURE__ */ definePlugin({
  name: 'village',
  title: text('贫困村提升', 'Villages'),
  policies: [
    villageFile,
    fileCoverage,
    fiveConnections,
    connectionsProgress,
    dormantResource,
    dormantCoverage,
    surplusQuota,
    quotaLedger,
    quotaProceeds,
    interProvincialFee,
  ],
});
