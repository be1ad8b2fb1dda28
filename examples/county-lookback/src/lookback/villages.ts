import type { Setting, Wire } from '@dzfp/core';
import {
  dormantResource,
  fiveConnections,
  villageFile,
  type DormantKind,
  type FileReport,
  type ItemReport,
} from '@dzfp/village';

/** A village as the county keeps it. */
export interface VillageRecord {
  readonly code: string;
  readonly county: string;
  readonly township: string;
  readonly name: string;
  /** Null: nobody looked. */
  readonly indicators: Readonly<Record<string, boolean | null>>;
  readonly dormant: readonly {
    readonly kind: string;
    readonly areaMu: number;
    readonly revived: boolean | null;
    readonly revivedMu: number | null;
    readonly use: string | null;
    readonly yield: string | null;
  }[];
  readonly collectiveIncome: Readonly<Record<string, string | null>>;
}

/** Something in a village's facts that contradicts itself. */
export interface VillageFinding {
  readonly village: string;
  readonly kind: 'indicator-income-conflict' | 'revived-area-exceeds-area' | 'yield-without-revival';
}

/** A village with everything that its policies say. */
export interface VillageReport {
  readonly village: VillageRecord;
  readonly items: Wire<ItemReport>;
  readonly file: Wire<FileReport>;
  readonly findings: readonly VillageFinding[];
  /** Parcels of dormant land of which something is not known, so that nothing can be said. */
  readonly unknownParcels: number;
}

const kinds: Readonly<Record<string, DormantKind>> = {
  闲置宅基地: 'homestead',
  房前屋后闲散地: 'corner',
  外围荒地: 'waste',
  废弃坑塘: 'pond',
};
/** A mu is 2000/3 square metres. */
const squareMetres = (mu: number): number => Math.round((mu * 2000) / 3);

/** A parcel as the policy asks for it. The county keeps no days, so that all is of the day of the look-back; what it does not know is left out. */
function resourceOf(
  { kind, areaMu, revived, revivedMu, use, yield: amount }: VillageRecord['dormant'][number],
  on: string,
): unknown {
  const treated =
    revived === null || revivedMu === null
      ? {}
      : { treatments: [{ on, use: use ?? '', area: squareMetres(revivedMu) }] };
  return {
    on,
    kind: kinds[kind],
    area: squareMetres(areaMu),
    consentedOn: on, // It keeps no consents either, and no contradiction that is looked for here depends on them.
    ...(revived === false ? { treatments: [] } : treated),
    ...(amount === null ? {} : { yields: Number(amount) > 0 ? [{ on, amount }] : [] }),
  };
}

/** Reads each village by the policies of area 4. */
export function villageReports(
  villages: readonly VillageRecord[],
  setting: Setting & { readonly on: string },
): readonly VillageReport[] {
  const [connections, file, resource] = [
    fiveConnections.in(setting),
    villageFile.in(setting),
    dormantResource.in(setting),
  ];
  const { on } = setting;
  const year = on.slice(0, 4);
  return villages.map((village) => {
    const { code, indicators, dormant, collectiveIncome } = village;
    const found = Object.entries(indicators).flatMap(([item, met]) =>
      met === null ? [] : [{ item, met, foundOn: on }],
    );
    const income = collectiveIncome[year];
    const given = income === undefined || income === null ? {} : { collectiveIncome: income };
    const items = connections.evaluate({ village: code, on, found, ...given });
    const shortfalls = found.filter(({ met }) => !met).map(({ item, foundOn }) => ({ item, foundOn, filledOn: null }));
    const findings: VillageFinding[] = [];
    if (items.lines.some(({ contradicted }) => contradicted === true))
      findings.push({ village: code, kind: 'indicator-income-conflict' });
    let unknownParcels = 0;
    for (const each of dormant) {
      const verdict = resource.safeEvaluate(resourceOf(each, on));
      if (!verdict.ok) {
        unknownParcels += 1;
        continue;
      }
      if (verdict.value.areaExceeded) findings.push({ village: code, kind: 'revived-area-exceeds-area' });
      if (verdict.value.yieldWithoutRevival) findings.push({ village: code, kind: 'yield-without-revival' });
    }
    return {
      village,
      items,
      file: file.evaluate({ village: code, on, shortfalls, ...given }),
      findings,
      unknownParcels,
    };
  });
}
