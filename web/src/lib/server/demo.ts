import type { RequestEvent } from '@sveltejs/kit';
import { type DemoPerson, demoPersons } from '#graph/demo.ts';
import { siteConfig } from './config.ts';
import { reach } from './graph.ts';

/** The invented persons one may be here; null where there is no demonstration. */
export async function readDemoPersons(event: Pick<RequestEvent, 'locals'>): Promise<DemoPerson[] | null> {
	if (!siteConfig().isDemo) return null;
	return reach(event, ({ services }) => demoPersons(services.driver));
}
