import { crossBorderShare } from './cross-border-share.ts';
import { density } from './density.ts';
import { eiIndex, eiIndexCountries } from './e-i-index.ts';
import { inPersonShare } from './in-person-share.ts';
import type { IndicatorDefinition } from './indicator.ts';
import { isolatesAfter90Days } from './isolates-after-90-days.ts';
import { reach } from './reach.ts';
import { reciprocity } from './reciprocity.ts';
import { translationShare } from './translation-share.ts';
import { travellingMaterials } from './travelling-materials.ts';
import { unmetDemand } from './unmet-demand.ts';

/** All indicators, in the order of the page. */
export const INDICATORS: readonly IndicatorDefinition[] = [
	crossBorderShare,
	eiIndex,
	isolatesAfter90Days,
	travellingMaterials,
	eiIndexCountries,
	density,
	reciprocity,
	inPersonShare,
	unmetDemand,
	translationShare,
	reach
];
