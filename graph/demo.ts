import type { Driver } from 'neo4j-driver';
import { cypher } from './cypher.ts';
import { read } from './driver.ts';

/** An invented person one may be in a demonstration. */
export type DemoPerson = {
	id: string;
	name: string;
	/** The place in the platform she shows best. */
	role: 'teacher' | 'facilitator' | 'policymaker' | 'administrator';
	roles: string[];
	/** What and whom she teaches, in her own language. */
	headline: string | null;
	/** The interface language she would choose. */
	language: string;
	/** ISO code; null for somebody who stands for no country. */
	country: string | null;
	region: string | null;
	/** Names of the communities she facilitates. */
	facilitates: string[];
};

/** The persons of the demonstration data that may be signed in as: a few teachers, facilitators and others. */
export function demoPersons(driver: Driver): Promise<DemoPerson[]> {
	return read<DemoPerson>(driver, cypher('demo-persons'));
}
