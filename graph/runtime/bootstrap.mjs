// The door of every npm script: brings npm packages and Node 24, then hands over to it.
// Plain JavaScript without dependencies: it runs on the machine's own Node, before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const OLDEST_NODE = [20, 19];
const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..');

/** Command → the file that Node 24 runs. */
const COMMANDS = {
	start: 'graph/runtime/commands/start.ts',
	dev: 'graph/runtime/commands/dev.ts',
	servers: 'graph/runtime/commands/servers.ts',
	test: 'graph/runtime/commands/test.ts',
	reset: 'graph/runtime/commands/reset.ts',
	doctor: 'graph/runtime/commands/doctor.ts',
	admin: 'graph/runtime/commands/admin.ts',
	ingest: 'ingest/main.ts',
	seed: 'seeds/main.ts',
	reindex: 'graph/search/reindex.ts',
	positions: 'graph/jobs/positions-now.ts',
	evaluate: 'graph/matching/evaluation/main.ts',
	bench: 'bench/main.ts',
	fuzz: 'graph/limits/fuzz/main.ts'
};

// Before anything that takes time: npm may be gone when we look again.
const npmChild = childOfNpm();
const npm = parentOf(npmChild);

requireNode();
const [command, ...args] = process.argv.slice(2);
if (!Object.hasOwn(COMMANDS, command)) {
	fail(`Unknown command ${command ?? '(none)'}. There are: ${Object.keys(COMMANDS).join(', ')}.`);
}
installPackages();
handOver(COMMANDS[command], args);

function requireNode() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
	fail(
		`Kollegium needs Node ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node}.\n` +
			'  → Install a newer one from nodejs.org or your package manager. Node 24 itself comes with npm install.'
	);
}

/** Runs `npm ci` when there are no packages yet or others than the lock file names. */
function installPackages() {
	const marker = `${root}/node_modules/.kollegium-lock`;
	const text = readFileSync(`${root}/package-lock.json`);
	const hash = createHash('sha256').update(text).digest('hex');
	if (existsSync(marker) && readFileSync(marker, 'utf8') === hash) return;
	if (!isInstalled(JSON.parse(text))) runNpm();
	writeFileSync(marker, hash);
}

/** Whether somebody ran `npm install` meanwhile: npm's own list of what lies in node_modules then equals the lock file. */
function isInstalled({ packages }) {
	const list = `${root}/node_modules/.package-lock.json`;
	if (!existsSync(list)) return false;
	const installed = JSON.parse(readFileSync(list, 'utf8')).packages;
	return Object.entries(packages).every(
		([path, { version, optional }]) => !path || optional || installed[path]?.version === version
	);
}

function runNpm() {
	const startedAt = Date.now();
	console.error('Installing npm packages (about a minute) …');
	const options = ['--no-audit', '--no-fund', '--loglevel=error'];
	const { status } = spawnSync('npm', ['ci', ...options], { cwd: root, stdio: ['ignore', 2, 2] });
	if (status !== 0) {
		fail(
			'npm ci failed; its own words stand above.\n' +
				'  → Network: is there a proxy? npm config set https-proxy http://…\n' +
				'  → Disk: about 2 GB must be free. Then run the same command again.'
		);
	}
	console.error(`✔ npm packages [${Math.round((Date.now() - startedAt) / 1000)}s]`);
}

/** The channel (`ipc`) tells the command when this process dies, in whatever way: see lifeline.ts. */
function handOver(file, args) {
	const environment = existsSync(`${root}/.env`) ? [`--env-file=${root}/.env`] : [];
	const child = spawn(`${root}/node_modules/.bin/node`, [...environment, `${root}/${file}`, ...args], {
		stdio: ['inherit', 'inherit', 'inherit', 'ipc']
	});
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
	child.on('error', (error) =>
		fail(`Node 24 could not be started: ${error.message}\n  → Remove node_modules and try again.`)
	);
	child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
	if (process.env.npm_lifecycle_event) endWithNpm(child);
}

/** npm that was killed hard tells nobody: its child, a shell or we ourselves, is then handed to another parent. */
function endWithNpm(child) {
	setInterval(() => {
		if (parentOf(npmChild) !== npm) child.kill('SIGTERM');
	}, 1_000).unref();
}

/** Our own process, or the shell that npm put between. */
function childOfNpm() {
	return readProcess(process.ppid, 'cmdline').includes('bootstrap.mjs') ? process.ppid : process.pid;
}

/** Field 4 of /proc/PID/stat (proc(5)); 0 where there is none. */
function parentOf(pid) {
	return Number(
		readProcess(pid, 'stat')
			.replace(/^.*\) /s, '')
			.split(' ')[1] ?? 0
	);
}

function readProcess(pid, file) {
	try {
		return readFileSync(`/proc/${pid}/${file}`, 'utf8');
	} catch {
		return '';
	}
}

function fail(message) {
	console.error(message);
	process.exit(1);
}
