import { csvNodes, csvRelationships } from './csv.ts';
import type { ExportFormat } from './format.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';

/** Every format in which a map can be taken away. */
export const EXPORT_FORMATS: ExportFormat[] = [csvNodes, csvRelationships, gexf, graphml];
