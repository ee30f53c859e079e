import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { Fault } from '../fault.ts';
import { withLock } from '../lock.ts';
import type { Reporter } from '../report.ts';
import { JAVA_PACKAGES, javaHome } from './java-packages.ts';
import { installationKey } from './key.ts';
import { classesOf, LAUNCHER } from './launcher.ts';
import { measure, megabytes } from './measure.ts';
import { PYTHON_PACKAGES, pythonOf } from './python-packages.ts';
import { isNetworkFault, isUnknownCertificate } from './run.ts';
import { CERTIFICATE_ADVICE, type InstallStep, type Site } from './step.ts';
import { TYPESENSE_BINARY } from './typesense-binary.ts';

/** Where the programs of the embedded servers lie. */
export type Installation = {
	folder: string;
	python: string;
	java: string;
	/** The compiled launcher. */
	classes: string;
	/** What the installation took, for the closing line of a first start. */
	seconds: number;
	megabytes: number;
	/** Installed just now, by this process. */
	isFresh: boolean;
};

/** In this order. */
const STEPS: InstallStep[] = [PYTHON_PACKAGES, JAVA_PACKAGES, LAUNCHER, TYPESENSE_BINARY];

/** Needed while installing; half of it stays. */
const NEEDED_BYTES = 2e9;

/** The finished installation of the pinned versions, or null. Needs no network. */
export async function findInstallation(cache: string): Promise<Installation | null> {
	try {
		const folder = `${cache}/${await installationKey()}`;
		const marker = await readFile(`${folder}/complete.json`, 'utf8');
		const classes = await classesOf(folder);
		const installation = { ...JSON.parse(marker), classes, isFresh: false } as Installation;
		// A Python that was upgraded or removed leaves a virtual environment without interpreter.
		const { python, java } = installation;
		return [python, java, classes].every((path) => existsSync(path)) ? installation : null;
	} catch {
		return null;
	}
}

/**
 * Brings the programs of the embedded servers into the cache folder, unless they are there.
 * Two processes at once: the second waits for the first.
 */
export async function install(cache: string, report: Reporter): Promise<Installation> {
	const found = await findInstallation(cache);
	if (found) return found;
	await mkdir(cache, { recursive: true });
	const key = await installationKey();
	let hasSaid = false;
	const sayOnce = (pid: number) => {
		if (!hasSaid) report.line(`Another process (${pid}) is installing the servers; waiting for it.`);
		hasSaid = true;
	};
	const work = async () => (await findInstallation(cache)) ?? (await installAll(`${cache}/${key}`, report));
	return withLock(`${cache}/${key}.lock`, work, sayOnce);
}

async function installAll(folder: string, report: Reporter): Promise<Installation> {
	const startedAt = Date.now();
	await mkdir(folder, { recursive: true });
	const isFresh = !existsSync(`${folder}/complete.json`);
	if (isFresh) await requireSpace(folder);
	const site: Site = { folder, log: `${folder}/install.log` };
	const classes = await classesOf(folder);
	if (!existsSync(pythonOf(folder))) await forgetSteps(folder, STEPS);
	else if (!existsSync(classes)) await forgetSteps(folder, [LAUNCHER]);
	for (const step of STEPS) await runStep(step, site, report);

	const { bytes } = await measure(folder);
	const installation = {
		folder,
		python: pythonOf(folder),
		java: `${await javaHome(site)}/bin/java`,
		classes,
		seconds: Math.round((Date.now() - startedAt) / 1000),
		megabytes: Math.round(bytes / 1e6)
	};
	await writeFile(`${folder}/complete.json.part`, JSON.stringify(installation, null, '\t'));
	await rename(`${folder}/complete.json.part`, `${folder}/complete.json`);
	return { ...installation, isFresh };
}

/** A step that was finished before an interruption is not done again. */
async function runStep(step: InstallStep, site: Site, report: Reporter): Promise<void> {
	const done = `${site.folder}/.${step.id}`;
	if (existsSync(done)) return;
	await report.step(step.title, async (progress) => {
		try {
			await step.run(site, progress);
		} catch (error) {
			throw explain(error, step, site);
		}
	});
	await writeFile(done, '');
}

function explain(error: unknown, step: InstallStep, { log }: Site): Fault {
	if (error instanceof Fault) return error;
	const isUnknown = isUnknownCertificate(error);
	const reason = isUnknown
		? 'a certificate is not known to this machine’s Python'
		: isNetworkFault(error)
			? 'the network failed twice'
			: (error as Error).message;
	return new Fault(
		`Installing stopped at “${step.title}”: ${reason}.`,
		[
			...(isUnknown ? [CERTIFICATE_ADVICE] : step.advice),
			`Everything the tools said: ${log}`,
			'The next start goes on from here'
		],
		{ cause: error }
	);
}

async function forgetSteps(folder: string, steps: InstallStep[]): Promise<void> {
	await Promise.all(steps.map(({ id }) => rm(`${folder}/.${id}`, { force: true })));
}

async function requireSpace(folder: string): Promise<void> {
	const { bavail, bsize } = await statfs(folder);
	if (bavail * bsize >= NEEDED_BYTES) return;
	throw new Fault(
		`Only ${megabytes(bavail * bsize)} are free in ${folder}; installing needs ${megabytes(NEEDED_BYTES)}.`,
		['Free some space, or name another folder in KOLLEGIUM_CACHE']
	);
}
