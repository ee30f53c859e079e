import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from '#graph/runtime/browser.ts';

/** A browser that nobody has asked for this long is ended, milliseconds. */
const IDLE = 60_000;

/** How long one page may take, milliseconds. */
const PATIENCE = 30_000;

/** How long a PDF is given out again, milliseconds: figures in it are no older than those of the page. */
const KEPT_FOR = 60_000;

/** Most PDFs kept at a time. */
const KEPT = 40;

/** Page numbers at the foot; Chromium fills in the classes. */
const FOOT = `<div style="width:100%;font:8pt sans-serif;color:#42545b;padding:0 15mm;display:flex;justify-content:space-between">
	<span class="title"></span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;

type Kept = { made: number; pdf: Promise<Uint8Array> };

/** Prints pages of the site with a browser of its own: one page after the other, as a visitor sees it. */
export class Printer {
	readonly #kept = new Map<string, Kept>();
	#browser: Promise<Browser> | null = null;
	#queue: Promise<unknown> = Promise.resolve();
	#idle: NodeJS.Timeout | undefined;

	/**
	 * A tagged PDF with an outline (ISO 14289, PDF/UA, as far as Chromium makes it).
	 *
	 * @param url  a page of this site
	 * @throws when there is no browser, or the page does not come
	 */
	print(url: string): Promise<Uint8Array> {
		const known = this.#kept.get(url);
		if (known && Date.now() - known.made < KEPT_FOR) return known.pdf;
		const pdf = this.#queue.then(() => this.#render(url));
		this.#queue = pdf.catch(() => undefined);
		pdf.catch(() => this.#kept.delete(url));
		this.#kept.delete(url);
		this.#kept.set(url, { made: Date.now(), pdf });
		for (const oldest of [...this.#kept.keys()].slice(0, -KEPT)) this.#kept.delete(oldest);
		return pdf;
	}

	/** Ends the browser. */
	async close(): Promise<void> {
		clearTimeout(this.#idle);
		const browser = this.#browser;
		this.#browser = null;
		await browser?.then((one) => one.close()).catch(() => undefined);
	}

	async #render(url: string): Promise<Uint8Array> {
		clearTimeout(this.#idle);
		const browser = await (this.#browser ??= this.#launch());
		const context = await browser.newContext({ colorScheme: 'light', serviceWorkers: 'block' });
		try {
			context.setDefaultTimeout(PATIENCE);
			const page = await context.newPage();
			await onlyFrom(page, new URL(url).origin);
			const answer = await page.goto(url, { waitUntil: 'networkidle', timeout: PATIENCE });
			if (!answer?.ok()) throw new Error(`The page answered ${answer?.status() ?? 'nothing'}.`);
			return await page.pdf({
				format: 'A4',
				tagged: true,
				outline: true,
				displayHeaderFooter: true,
				headerTemplate: '<span></span>',
				footerTemplate: FOOT,
				margin: { top: '18mm', bottom: '20mm', left: '18mm', right: '18mm' }
			});
		} finally {
			await context.close().catch(() => undefined);
			this.#idle = setTimeout(() => void this.close(), IDLE).unref();
		}
	}

	async #launch(): Promise<Browser> {
		const { executablePath, args } = await findBrowser();
		const browser = await chromium.launch({ executablePath, args, handleSIGINT: false });
		browser.once('disconnected', () => (this.#browser = null));
		return browser;
	}
}

/** A printed page asks nobody but the site. */
const onlyFrom = (page: Page, origin: string): Promise<unknown> =>
	page.route(
		(url) => url.origin !== origin && url.protocol !== 'data:',
		(route) => route.abort()
	);
