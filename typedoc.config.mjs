import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The entry points are what the packages export: the `@dzfp/source` side of each `exports` entry. */
const entryPoints = readdirSync(new URL('packages', import.meta.url))
  .filter((name) => existsSync(new URL(`packages/${name}/package.json`, import.meta.url)))
  .flatMap((name) => {
    const { exports } = JSON.parse(readFileSync(new URL(`packages/${name}/package.json`, import.meta.url), 'utf8'));
    return Object.values(exports)
      .map((entry) => entry['@dzfp/source'])
      .filter((file) => file !== undefined)
      .map((file) => `packages/${name}/${file.replace('./', '')}`);
  });

/** @type {import('typedoc').TypeDocOptions} */
export default {
  entryPoints,
  entryPointStrategy: 'resolve', // one program for all packages: links between packages resolve
  tsconfig: 'tsconfig.typedoc.json',
  out: 'docs/public/api', // the site serves it beside the handbook
  readme: 'none',
  name: 'dzfp',
  favicon: 'docs/public/icon.svg',
  disableSources: true,
  excludeInternal: true,
  blockTags: [
    '@alpha', '@beta', '@category', '@defaultValue', '@deprecated', '@example', '@group', '@module', '@param',
    '@privateRemarks', '@property', '@remarks', '@returns', '@see', '@since', '@source', '@template', '@throws',
    '@typeParam',
  ], // prettier-ignore
  validation: { notExported: true, invalidLink: true, notDocumented: true },
  // The wire form of a documented interface: its fields are documented there.
  intentionallyNotDocumented: [
    '@dzfp/cli/settle.guaranteeOf.__type.closableBy.__type.basic',
    '@dzfp/cli/settle.guaranteeOf.__type.closableBy.__type.criticalIllness',
    '@dzfp/cli/settle.guaranteeOf.__type.closableBy.__type.hospitalRelief',
    '@dzfp/cli/settle.guaranteeOf.__type.closableBy.__type.medicalAssistance',
    '@dzfp/cli/settle.guaranteeOf.__type.closableBy.__type.socialAssistance',
    '@dzfp/cli/settle.guaranteeOf.__type.closableBy.__type.commercialSupplement',
  ],
  treatWarningsAsErrors: true,
};
