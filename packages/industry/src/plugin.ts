import { definePlugin, text, type Plugin } from '@dzfp/core';
import { assetDividend } from './asset-dividend.ts';
import { assetFile } from './asset-file.ts';
import { assetIncome } from './asset-income.ts';
import { assetUpkeep } from './asset-upkeep.ts';
import { fourRights } from './four-rights.ts';
import { leadingEnterprise } from './leading-enterprise.ts';
import { marketMatching } from './market-matching.ts';
import { orderBook } from './order-book.ts';
import { orderStanding } from './order-standing.ts';
import { parkLink } from './park-link.ts';
import { projectLibrary } from './project-library.ts';
import { projectShock } from './project-shock.ts';
import { projectStep } from './project-step.ts';
import { salesConcentration } from './sales-concentration.ts';

/** 产业扶贫: the policies of area 3 for an engine. It brings no values; a place's book does. */
export const industry: Plugin<
  'industry',
  readonly [
    typeof projectStep,
    typeof projectLibrary,
    typeof parkLink,
    typeof projectShock,
    typeof salesConcentration,
    typeof marketMatching,
    typeof orderStanding,
    typeof orderBook,
    typeof fourRights,
    typeof assetFile,
    typeof assetUpkeep,
    typeof assetIncome,
    typeof assetDividend,
    typeof leadingEnterprise,
  ]
> = /* @__PURE__ */ definePlugin({
  name: 'industry',
  title: text('产业扶贫', 'Industry'),
  policies: [
    projectStep,
    projectLibrary,
    parkLink,
    projectShock,
    salesConcentration,
    marketMatching,
    orderStanding,
    orderBook,
    fourRights,
    assetFile,
    assetUpkeep,
    assetIncome,
    assetDividend,
    leadingEnterprise,
  ],
});
