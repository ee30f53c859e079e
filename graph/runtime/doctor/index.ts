import type { Check } from './check.ts';
import { DATA_FOLDER, DISK, MEMORY, NODE, PROGRAMS, PYTHON } from './machine.ts';
import { BROWSER, BUILD, CONFIGURATION, PACKAGES } from './project.ts';
import { EMBEDDINGS, GIVEN, GRAPH, IN_STEP, PORTS, SEARCH } from './servers.ts';

/** In the order in which one would look oneself. */
export const CHECKS: Check[] = [
	NODE,
	PYTHON,
	PACKAGES,
	PROGRAMS,
	DISK,
	MEMORY,
	DATA_FOLDER,
	CONFIGURATION,
	GIVEN,
	PORTS,
	GRAPH,
	SEARCH,
	EMBEDDINGS,
	IN_STEP,
	BUILD,
	BROWSER
];
