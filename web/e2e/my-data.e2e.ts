import { inflateRawSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const settled = (page: Page) => page.waitForLoadState('networkidle');

/** The files of a ZIP, by its central directory (PKWARE APPNOTE 4.3.12). */
async function unzip(path: string): Promise<Record<string, string>> {
	const bytes = await readFile(path);
	const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
	let at = bytes.readUInt32LE(end + 16);
	const files: Record<string, string> = {};
	for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
		const [size, nameLength] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)];
		const start = bytes.readUInt32LE(at + 42);
		const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
		const data = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
		files[name] = inflateRawSync(bytes.subarray(data, data + size)).toString('utf8');
		at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
	}
	return files;
}

test('a person takes her data with her, in her language, and reads so in her log', async ({
	page,
	signInAs
}) => {
	await signInAs('Franziska Neumann');
	await page.goto('/de/me/data');
	await expect(page.getByRole('row', { name: /^Profil/ })).toContainText('wird gelöscht');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'ZIP-Datei herunterladen' }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/^kollegium-\d{4}-\d{2}-\d{2}\.zip$/);
	const files = await unzip(await download.path());
	expect(Object.keys(files)).toEqual(['kollegium.json', 'index.html']);
	expect(JSON.parse(files['kollegium.json']!)).toMatchObject({ format: 'kollegium-own-data', version: 1 });
	expect(files['kollegium.json']).toContain('Franziska Neumann');
	expect(files['index.html']).toContain('<html lang="de">');
	expect(files['index.html']).toContain('Ihre Daten in Kollegium');
	await page.goto('/de/me/log');
	await expect(page.getByText('Sie haben Ihre Daten heruntergeladen.').first()).toBeVisible();
});

test('the download is private, and its address alone does nothing', async ({ page, signInAs, baseURL }) => {
	await signInAs('Franziska Neumann');
	const answer = await page.request.post('/me/data/export', { headers: { origin: baseURL! } });
	expect(answer.headers()).toMatchObject({
		'cache-control': 'private, no-store',
		'content-type': 'application/zip'
	});
	const foreign = await page.request.post('/me/data/export', {
		headers: { origin: 'https://elsewhere.example' }
	});
	expect(foreign.headers()['content-type']).not.toBe('application/zip');
	await page.goto('/me/data/export');
	await expect(page).toHaveURL(/\/me\/data$/);
});

test('a person asks to be deleted, is seen by nobody, and changes her mind', async ({
	page,
	signInAs,
	browser,
	baseURL
}) => {
	test.slow();
	await signInAs('Inês Carvalho');
	await page.goto('/sv/me/data');
	await settled(page);
	const own = (await page.locator('a[href*="/people/t_"]').first().getAttribute('href'))!;
	await page.getByRole('link', { name: /^Radera konto/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vill du radera ditt konto?');
	await settled(page);
	await page.getByLabel('Jag förstår vad som försvinner').check();
	await page.getByRole('button', { name: 'Radera mitt konto' }).click();
	await expect(page.getByRole('heading', { name: 'Ditt konto kommer att raderas' })).toBeVisible();
	const visitor = await browser.newPage({ baseURL: baseURL! });
	expect((await visitor.goto(own))?.status()).toBe(404);
	await visitor.close();
	await page.getByRole('button', { name: 'Behåll mitt konto' }).click();
	await expect(page.getByText('Du är kvar. Allt är som förut.')).toBeVisible();
	await page.goto('/sv/me/log');
	await expect(page.getByText('Du bestämde dig för att stanna.').first()).toBeVisible();
	await expect(page.getByText('Du bad om att kontot ska raderas.').first()).toBeVisible();
});

test('nothing is deleted before the box is ticked', async ({ page, signInAs }) => {
	await signInAs('Inês Carvalho');
	await page.goto('/me/data/delete');
	await page.getByRole('button', { name: 'Delete my account' }).click();
	await expect(page).toHaveURL(/\/me\/data\/delete$/);
	await page.goto('/me/data');
	await expect(page.getByRole('heading', { name: 'Your account will be deleted' })).toHaveCount(0);
});

test('a link of an invitation that is none is told kindly', async ({ page }) => {
	await page.goto('/sv/invitation?token=abc');
	await expect(page.getByText('Vi känner inte igen inbjudan')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Tacka ja till inbjudan' })).toHaveCount(0);
});
