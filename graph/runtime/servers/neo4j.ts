import { mkdir, writeFile } from 'node:fs/promises';
import { createDriver } from '../../driver.ts';
import type { Room, Server } from './server.ts';

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'];

/** Neo4j 5.26 with GDS and three functions of APOC. */
export const NEO4J: Server = {
	id: 'neo4j',
	title: 'Neo4j',
	variable: 'NEO4J_URI',
	ports: { bolt: 7687 },
	patience: 300_000,

	async prepare(room) {
		await mkdir(`${room.folder}/conf`, { recursive: true });
		const lines = Object.entries(settings(room)).map(([name, value]) => `${name}=${value}\n`);
		await writeFile(`${room.folder}/conf/neo4j.conf`, lines.join(''));
	},

	start({ installation, machine, folder, secrets }) {
		const { folder: programs, java, classes } = installation;
		const opens = OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
		const memory = ['-Xms256m', `-Xmx${machine.neo4jHeap}`, '-XX:+ExitOnOutOfMemoryError'];
		// GDS works only when its jars lie in the plugins folder and on the class path.
		const classPath = [classes, `${programs}/lib/*`, `${programs}/plugins/*`].join(':');
		return {
			command: [java, ...memory, ...opens, '-cp', classPath, 'Launcher', folder],
			environment: { NEO4J_PASSWORD: secrets.neo4jPassword }
		};
	},

	async isHealthy(room) {
		const driver = createDriver({ ...address(room), database: 'neo4j' });
		try {
			await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' });
			return true;
		} catch {
			return false;
		} finally {
			await driver.close();
		}
	},

	environment(room) {
		const { uri, user, password } = address(room);
		return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
	}
};

function address({ ports, secrets }: Room) {
	return { uri: `bolt://127.0.0.1:${ports.bolt}`, user: 'neo4j', password: secrets.neo4jPassword };
}

function settings({ ports, logs, installation, machine }: Room): Record<string, string | number> {
	return {
		'server.bolt.enabled': 'true',
		'server.bolt.listen_address': `127.0.0.1:${ports.bolt}`,
		'server.directories.plugins': `${installation.folder}/plugins`,
		'server.directories.logs': `${logs}/neo4j`,
		'server.memory.pagecache.size': machine.neo4jPageCache,
		'dbms.usage_report.enabled': 'false',
		'dbms.security.auth_enabled': 'true',
		'dbms.security.procedures.unrestricted': 'gds.*',
		// The three functions of APOC that @neo4j/graphql needs, and no other.
		'dbms.security.procedures.allowlist':
			'apoc.util.validate,apoc.util.validatePredicate,apoc.date.convertFormat,gds.*',
		// Open by default: LOAD CSV read the password file, and could ask any address.
		'dbms.security.allow_csv_import_from_file_urls': 'false',
		'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
		'db.transaction.timeout': '20s',
		'db.memory.transaction.max': '128m',
		// Netty would wait ten seconds at every stop for clients that have long gone.
		'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0
	};
}
