import { bridging } from './bridging.ts';
import { closeness } from './closeness.ts';
import { complement } from './complement.ts';
import { oneSided } from './one-sided.ts';
import type { Strategy } from './strategy.ts';

/** Everything that can be tried against one another. A new strategy is an object in this list. */
export const STRATEGIES: Strategy[] = [complement, closeness, bridging, oneSided];

/** What is used where no experiment says otherwise. */
export const DEFAULT_STRATEGY: Strategy = complement;

/** A strategy by its name and version. */
export const strategyNamed = (id: string): Strategy | undefined => STRATEGIES.find((one) => one.id === id);
