/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '#graph/runtime/browser.ts';
import { read } from '#graph/driver.ts';
import { median, type Measure } from '../measure.ts';

const ROUNDS = 8;

/**
 * From the moment the map has its elements until it can be used, against Cytoscape with nothing but positions: its first
 * frame, in which nodes have shape and colour and can be pointed at. Labels and icons come with the next one.
 */
export const map: Measure = {
	name: 'map-300-vs-bare-cytoscape',
	title:
		'A map of about 300 elements until it can be used, against bare Cytoscape with the same elements and positions.',
	most: 1.3,
	async run({ site, api }) {
		const { executablePath, args } = await findBrowser();
		await using stack = new AsyncDisposableStack();
		const browser = await chromium.launch({ executablePath, args });
		stack.defer(() => browser.close());
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		const communities = await read<{ id: string }>(
			api.services.driver,
			"MATCH (c:Community {visibility: 'public'}) RETURN c.id AS id ORDER BY id LIMIT 14"
		);
		const address = `${site}/map?view=map&${communities.map(({ id }) => `around=community:${id}`).join('&')}`;
		const source = await readFile(
			createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js'),
			'utf8'
		);
		const times = { ours: [] as number[], floor: [] as number[] };
		for (let round = -2; round < ROUNDS; round++) {
			const [ours, floor] = [await drawOurs(page, address), await drawBare(page, source)];
			if (round < 0) continue;
			times.ours.push(ours);
			times.floor.push(floor);
		}
		return { ours: median(times.ours), floor: median(times.floor), n: ROUNDS };
	}
};

/** Milliseconds between the marks that the map sets when it begins and when its first frame is there. */
async function drawOurs(page: Page, address: string): Promise<number> {
	await page.goto(address);
	await page.waitForFunction(() => performance.getEntriesByName('network-ready').length > 0);
	return page.evaluate(() => {
		const at = (name: string) => performance.getEntriesByName(name)[0]!.startTime;
		return at('network-ready') - at('network-begin');
	});
}

/** The elements of the map just drawn, given to Cytoscape alone in an equal box of the same page. */
async function drawBare(page: Page, source: string): Promise<number> {
	await page.evaluate(source);
	return page.evaluate(async () => {
		type Bare = { one(event: string, handler: () => void): void; nodes(): { length: number } };
		type Make = (options: object) => Bare;
		const ours = document.querySelector<HTMLElement & { network?: { elements(): object[] } }>(
			'[data-testid=network-canvas]'
		)!;
		const box = Object.assign(document.createElement('div'), { style: 'position:fixed;inset:0' });
		box.style.inlineSize = `${ours.clientWidth}px`;
		box.style.blockSize = `${ours.clientHeight}px`;
		document.body.append(box);
		const elements = ours.network!.elements();
		const begin = performance.now();
		await new Promise<void>((done) => {
			const cy = (globalThis as unknown as { cytoscape: Make }).cytoscape({
				container: box,
				elements,
				layout: { name: 'preset', fit: true }
			});
			cy.one('render', done);
		});
		return performance.now() - begin;
	});
}
