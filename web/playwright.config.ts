import { defineConfig } from '@playwright/test';
import { findBrowser } from '#graph/runtime/browser.ts';

const { executablePath, args } = await findBrowser();

/** The journeys run against a site that is already served, with the demonstration data (KOLLEGIUM_URL). */
export default defineConfig({
	testDir: 'e2e',
	testMatch: '**/*.e2e.ts',
	outputDir: 'e2e/.results',
	workers: 1,
	// No journey judges speed; one that a busy machine cut off is walked again.
	timeout: 180_000,
	expect: { timeout: 40_000 },
	retries: 2,
	forbidOnly: true,
	reporter: [['list']],
	use: {
		actionTimeout: 40_000,
		baseURL: process.env.KOLLEGIUM_URL ?? 'http://127.0.0.1:3000',
		launchOptions: { executablePath, args },
		locale: 'en-IE',
		// Recording costs a tenth of the time; what fails is walked again, and then recorded.
		trace: 'on-first-retry'
	},
	projects: [
		{ name: 'desktop', use: { viewport: { width: 1280, height: 900 } } },
		{
			name: 'phone',
			// What is the same on every screen is walked on one.
			testIgnore: /(accounts|admin|me|my-data|near-duplicates|public-api|texts)\.e2e\.ts$/,
			grepInvert: /@desk/,
			use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
		}
	]
});
