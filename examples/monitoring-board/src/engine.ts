import { dezhou, illustrative } from '@dzfp/dezhou';
import { areas } from '@dzfp/dezhou/areas';
import { createEngine, type Engine } from '@dzfp/core/engine';

type Areas = (typeof areas)[number]['policies'][number];

/** All twelve areas. What no source gives for Dezhou is made up (示例参数); whatever rests on it says so. */
export const engine: Engine<Areas> = createEngine({ plugins: areas, books: [dezhou, illustrative] });

/** The city whose values hold where no county sets its own. */
export const city = '371400';
