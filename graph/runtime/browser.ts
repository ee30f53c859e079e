import { existsSync } from 'node:fs';
import { chromium as playwright } from 'playwright-core';
import { Fault } from './fault.ts';

/** A Chromium and the flags it needs here. */
export type Browser = { executablePath: string; args: string[] };

const SYSTEM = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/opt/google/chrome/chrome'
];
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu'];

/**
 * A browser for tests and PDFs: the one named by CHROMIUM, Playwright's own, the system's, or the one that comes
 * with the npm package @sparticuz/chromium and needs nothing from the system.
 */
export async function findBrowser(environment = process.env): Promise<Browser> {
	const { CHROMIUM } = environment;
	if (CHROMIUM && !existsSync(CHROMIUM)) {
		throw new Fault(`CHROMIUM names ${CHROMIUM}, which does not exist.`, ['Correct it, or unset it']);
	}
	const found = [CHROMIUM, playwright.executablePath(), ...SYSTEM].find((path) => path && existsSync(path));
	return found ? { executablePath: found, args: FLAGS } : packaged();
}

/**
 * Unpacks itself to the temporary folder at first use. Its own flags are for a cloud function: one process for all
 * pages, which ends with the first, and no web security, which hides what a policy would have stopped.
 */
async function packaged(): Promise<Browser> {
	const { default: chromium } = await import('@sparticuz/chromium');
	return { executablePath: await chromium.executablePath(), args: FLAGS };
}
