/** A browser and the system it runs on, by the names people know. */
export type Device = { browser: string; system: string };

/** Most particular first: nearly every browser also says that it is Chrome, Safari and Mozilla. */
const BROWSERS: [name: string, sign: RegExp][] = [
	['Edge', /\bEdg(e|A|iOS)?\//],
	['Opera', /\bOPR\//],
	['Samsung Internet', /\bSamsungBrowser\//],
	['Firefox', /\b(Firefox|FxiOS)\//],
	['Chrome', /\b(Chrome|CriOS|HeadlessChrome)\//],
	['Safari', /\bSafari\//]
];
const SYSTEMS: [name: string, sign: RegExp][] = [
	['iPhone', /\biPhone\b/],
	['iPad', /\biPad\b/],
	['Android', /\bAndroid\b/],
	['ChromeOS', /\bCrOS\b/],
	['Windows', /\bWindows\b/],
	['macOS', /\bMac OS X\b/],
	['Linux', /\bLinux\b/]
];

/** What a browser says of itself, as far as it helps to recognise one's own device; null for what is neither. */
export function deviceOf(userAgent: string | null): Device | null {
	const named = (list: [string, RegExp][]) => list.find(([, sign]) => sign.test(userAgent ?? ''))?.[0];
	const browser = named(BROWSERS);
	const system = named(SYSTEMS);
	return browser && system ? { browser, system } : null;
}
