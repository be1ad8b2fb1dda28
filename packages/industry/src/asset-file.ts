import { defineProcedure, text, type Count, type Day, type Money, type Procedure } from '@dzfp/core';
import { byArea, coverageOf, type Base, type Member } from '@dzfp/core/coverage';
import { workPoints2019 } from '@dzfp/core/model';
import { assetFileExamples } from './asset-file-examples.ts';
import { AssetFileReport, FinishedList, type FinishedProject } from './model/asset.ts';

/** 无参数. */
type None = Readonly<Record<never, never>>;

function memberOf({ project, area, exception }: FinishedProject, done: Day | null | undefined, asOf: Day): Member {
  const at = { key: project, area };
  if (done !== undefined && done !== null && done <= asOf) return { ...at, state: 'reached' };
  if (exception !== undefined) return { ...at, state: 'exception', reason: text(exception, exception) };
  return { ...at, state: done === undefined ? 'unknown' : 'gap' };
}

/**
 * 资产建档确权 (clause 3.3): every finished project has a file of its own and a registered title; here 建档立卡 means the file of a
 * project, not the register of households.
 *
 * @source S0
 */
export const assetFile: Procedure<'industry/asset-file', FinishedList, AssetFileReport, None> =
  /* @__PURE__ */ defineProcedure({
    id: 'industry/asset-file',
    clauses: ['3.3'],
    title: text('竣工项目建档确权', 'Files and titles of finished projects'),
    summary: text(
      '竣工项目个个建档、登记产权；没建的、没登记的列名，灭失的写明理由。',
      'Every finished project has a file and a registered title; what lacks one is named, what is lost says why.',
    ),
    subject: 'county',
    authority: text('扶贫开发办公室、农业农村局', 'poverty-alleviation office, agriculture bureau'),
    papers: [text('竣工验收书、资产档案、登记证', 'acceptance, file of the asset, title')],
    timeLimit: text('移交时建档', 'filed at the handover'),
    level: text('村、乡镇、县', 'village, township and county'),
    sources: [workPoints2019],
    interactions: [
      { with: 'industry/four-rights', what: text('产权登记入四权登记', 'the title is in the register of rights') },
      { with: 'industry/project-steps', what: text('名册来自已验收项目', 'the list is of accepted projects') },
    ],
    input: FinishedList,
    output: AssetFileReport,
    parameters: {},
    on: 'asOf',
    run: ({ asOf, projects }) => {
      const finished = projects.filter(({ finishedOn }) => finishedOn <= asOf);
      const base = (zh: string, en: string): Base => ({ name: text(zh, en), asOf });
      const files = finished.map((each) => memberOf(each, each.filedOn, asOf));
      const ofFiles = base('竣工项目（建档）', 'finished projects, files');
      return {
        files: coverageOf(ofFiles, files),
        titles: coverageOf(
          base('竣工项目（确权）', 'finished projects, titles'),
          finished.map((each) => memberOf(each, each.titledOn, asOf)),
        ),
        byCounty: byArea(ofFiles, files, 'county'),
        worth: finished.reduce((sum, { worth }) => sum + worth, 0) as Money,
        finished: finished.length as Count,
      };
    },
    laws: [
      {
        id: 'every-project-in-one-state',
        title: text(
          '建档、例外、未知、缺口之和等于竣工项目',
          'filed, excepted, unknown and missing are all finished projects',
        ),
        holds: ({ output }) =>
          [output.files, output.titles].every(
            (of) => of.reached + of.exception + of.unknown + of.gap === output.finished,
          ),
      },
      {
        id: 'counties-add-up',
        title: text('各县之和等于合计', 'the counties add up'),
        holds: ({ output }) =>
          output.byCounty.reduce((sum, { coverage }) => sum + coverage.total, 0) === output.files.total,
      },
      {
        id: 'only-what-is-finished',
        title: text('未竣工的不在名册', 'what is not finished is not on the list'),
        holds: ({ input, output }) =>
          output.finished === input.projects.filter(({ finishedOn }) => finishedOn <= input.asOf).length,
      },
    ],
    examples: assetFileExamples,
  });
