import type { Measure } from '../measure.ts';
import { egoMap } from './ego-map.ts';
import { ingest } from './ingest.ts';
import { list } from './list.ts';
import { map } from './map.ts';
import { nightly } from './nightly.ts';
import { search } from './search.ts';
import { suggestions } from './suggestions.ts';

/** Everything that is measured. */
export const MEASURES: Measure[] = [egoMap, list, search, ingest, map, suggestions, nightly];
