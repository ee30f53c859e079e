import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { cypher } from '#graph/cypher.ts';
import { write } from '#graph/driver.ts';
import { mark } from '#graph/search/marks.ts';
import { Refusal, type Fault } from './fault.ts';
import type { Importer, Values } from './importers/importer.ts';
import type { ImportOptions } from './import-options.ts';
import type { Entry } from './references.ts';
import type { Report } from './report.ts';

/** A row for the statement, with the entry it was made of. */
export type WritableRow = { entry: Entry; row: Values };

type Outcome = { new: number; changed: number; unchanged: number; ids: string[] };

/**
 * What a statement may return instead of an outcome: for each row given to it whether it is new (2), changed (1) or
 * the same (0), and the numbers of rows that only got or lost a relationship. Counting here spares the graph the work.
 */
type Ranks = { ranks: number[]; lines: number[]; linked: number[] };

/** A batch with long texts and many relationships on a busy machine needs more than the default of 20 s. */
const TIMEOUT = 120_000;

/** What a smaller batch, or the batch without one row, would not meet. */
const SPLITTABLE =
	/ConstraintValidation|TransactionTimedOut|MemoryPool|OutOfMemory|TransactionMemory|Statement\.(?:Type|Argument|Semantic)Error/;
/** Waits before a batch is tried again that met another writer. */
const TRANSIENT = /^Neo\.TransientError\.Transaction\.(?:DeadlockDetected|LockClientStopped|Outdated)/;

/** Smaller batches are not gathered, whatever one of them met. */
const MIN_BATCH = 500;

/** Writes batches of rows, each in one transaction with the marks for the search index. */
export class Batches {
	readonly #driver: Driver;
	readonly #importer: Importer;
	readonly #options: ImportOptions;
	readonly #report: Report;
	readonly #reject: (fault: Fault) => void;
	/** Properties that every node of the kind has. */
	readonly #always: string[];
	/** Most rows that one transaction has room for, as far as is known. */
	largest = Infinity;
	#hasSource = false;

	constructor(
		driver: Driver,
		importer: Importer,
		options: ImportOptions,
		report: Report,
		reject: (fault: Fault) => void
	) {
		this.#driver = driver;
		this.#importer = importer;
		this.#options = options;
		this.#report = report;
		this.#reject = reject;
		this.#always = [...Object.keys(importer.defaults ?? {}), 'createdAt'];
	}

	/** Writes the rows; a batch that the graph refuses is halved until the row is found that it will not have. */
	async write(rows: WritableRow[]): Promise<void> {
		if (!rows.length) return;
		try {
			this.#count(await this.#transaction(rows));
		} catch (error) {
			const code = codeOf(error);
			if (!(error instanceof LostRows) && !SPLITTABLE.test(code)) throw unreachable(error);
			if (rows.length === 1) return this.#rejectRow(rows[0]!.entry, error);
			const middle = rows.length >> 1;
			if (/Memory|TimedOut/.test(code)) this.largest = Math.max(MIN_BATCH, Math.min(this.largest, middle));
			await this.write(rows.slice(0, middle));
			await this.write(rows.slice(middle));
		}
	}

	async #transaction(rows: WritableRow[]): Promise<Outcome> {
		const { source } = this.#options;
		const fresh = { ...this.#importer.defaults, source };
		const parameters = { ...this.#importer.parameters, source, fresh, rows: this.#numbered(rows) };
		for (let attempt = 1; ; attempt++) {
			try {
				const outcome = await write(this.#driver, (tx) => this.#run(tx, parameters), TIMEOUT);
				this.#hasSource = true;
				return outcome;
			} catch (error) {
				if (error instanceof TakenBack) return error.outcome;
				if (attempt === 5 || !TRANSIENT.test(codeOf(error))) throw error;
				await new Promise((resolve) => setTimeout(resolve, attempt * 500));
			}
		}
	}

	async #run(tx: ManagedTransaction, parameters: Values): Promise<Outcome> {
		const { source } = this.#options;
		if (!this.#hasSource) await tx.run(cypher('ingest-source'), { source, importer: this.#importer.name });
		const result = await tx.run(cypher(this.#importer.statement), parameters).catch((error: unknown) => {
			// The driver would try the same again for seconds, but what is too large stays too large.
			throw SPLITTABLE.test(codeOf(error))
				? Object.assign(error as Error, { retriable: false, retryable: false })
				: error;
		});
		const returned = result.records[0]!.toObject() as Outcome | Ranks;
		const outcome = 'ranks' in returned ? this.#outcomeOf(returned, parameters.rows as Values[]) : returned;
		const { collection } = this.#importer;
		if (collection)
			await mark(
				tx,
				outcome.ids.map((id) => ({ collection, id }))
			);
		const counted = outcome.new + outcome.changed + outcome.unchanged;
		if (counted < linesOf(parameters.rows as Values[])) throw new LostRows();
		if (this.#options.isDryRun) throw new TakenBack(outcome);
		return outcome;
	}

	/** Rows with the number of the source's row they belong to: several can come from one. */
	#numbered(rows: WritableRow[]): Values[] {
		let n = -1;
		let last: Entry | null = null;
		return rows.map(({ entry, row }) => {
			if (entry !== last) n++;
			last = entry;
			row.n = n;
			const set = row.set as Values;
			// An empty cell takes a property away, but not one that every node has.
			for (const name of this.#always) if (set[name] === null) delete set[name];
			return row;
		});
	}

	/** A row that makes several nodes, such as a material in four languages, counts once. */
	#outcomeOf({ ranks, lines, linked }: Ranks, rows: Values[]): Outcome {
		const rankOf = new Map<number, number>();
		const ids = new Set<string>();
		const idOf = this.#importer.markedId ?? ((row: Values) => row.id as string);
		const touched = new Set(linked);
		for (const [index, line] of lines.entries()) {
			const rank = ranks[index] || (touched.has(line) ? 1 : 0);
			rankOf.set(line, Math.max(rank, rankOf.get(line) ?? 0));
			if (rank) ids.add(idOf(rows[index]!));
		}
		const count = (wanted: number) => [...rankOf.values()].filter((rank) => rank === wanted).length;
		return { new: count(2), changed: count(1), unchanged: count(0), ids: [...ids] };
	}

	#count(outcome: Outcome): void {
		this.#report.new += outcome.new;
		this.#report.changed += outcome.changed;
		this.#report.unchanged += outcome.unchanged;
	}

	#rejectRow({ file, line, key }: Entry, error: unknown): void {
		const isTaken = codeOf(error).includes('Constraint');
		const reason = isTaken
			? 'has an identifier that belongs to something else already'
			: 'is more than the graph takes at once';
		const isLost = error instanceof LostRows;
		const lost = 'points to something that was taken away in the meantime';
		this.#reject({ file, line, column: null, value: key, reason: isLost ? lost : reason });
	}
}

/** Fewer rows were counted than given: what one points to is gone. The batch is taken back, and halved to find it. */
class LostRows extends Error {}

/** Thrown to take a transaction back whose counts are wanted. */
class TakenBack extends Error {
	readonly outcome: Outcome;

	constructor(outcome: Outcome) {
		super('taken back');
		this.outcome = outcome;
	}
}

/** Rows of the source among those given to a statement. */
function linesOf(rows: Values[]): number {
	return rows.length ? (rows.at(-1)!.n as number) + 1 : 0;
}

function codeOf(error: unknown): string {
	const { code } = error as { code?: unknown };
	return typeof code === 'string' ? code : '';
}

function unreachable(error: unknown): unknown {
	if (!/ServiceUnavailable|SessionExpired|ConnectionAcquisition|DatabaseUnavailable/.test(codeOf(error)))
		return error;
	return new Refusal(
		'The graph cannot be reached any more. What is counted in the report is stored. ' +
			'Run the same command again when it is back: nothing is doubled.',
		{ cause: error }
	);
}
