import { Listr, ListrLogger, PRESET_TIMER, ProcessOutput } from 'listr2';

/** Tells how far a step is, in one short phrase with its figures: "112 of 137 jars, 96 MB". */
export type Progress = (detail: string) => void;

/** One step of a longer work, shown with a tick and its seconds. */
export type Step<T> = { title: string; work: (progress: Progress) => Promise<T> };

/** How the runtime speaks to the person who started it. */
export interface Reporter {
	/** Shows one step while it works. */
	step<T>(title: string, work: (progress: Progress) => Promise<T>): Promise<T>;
	/** Shows steps that work side by side. */
	steps<T>(steps: Step<T>[]): Promise<T[]>;
	/** Says something beside the steps. */
	line(text: string): void;
}

/** Without a terminal a step says no more than one line in this many milliseconds. */
const PLAIN_INTERVAL = 10_000;

/** Steps as a living list on a terminal, as plain lines elsewhere. */
export function createReporter(stream: NodeJS.WriteStream = process.stderr): Reporter {
	const steps = <T>(list: Step<T>[]) => runSteps(list, stream);
	return {
		steps,
		step: async (title, work) => (await steps([{ title, work }]))[0]!,
		line: (text) => void stream.write(`${text}\n`)
	};
}

/** Says nothing: for tests and for commands whose output is read by programs. */
export const SILENT: Reporter = {
	step: (_title, work) => work(() => {}),
	steps: (steps) => Promise.all(steps.map(({ work }) => work(() => {}))),
	line: () => {}
};

async function runSteps<T>(steps: Step<T>[], stream: NodeJS.WriteStream): Promise<T[]> {
	const results: T[] = [];
	const logger = new ListrLogger({ processOutput: new ProcessOutput(stream, stream) });
	const tasks = steps.map(({ title, work }, index) => ({
		title,
		task: async (_: unknown, task: { output: string }) => {
			results[index] = await work(paced(stream.isTTY, (detail) => (task.output = detail)));
		}
	}));
	await new Listr(tasks, {
		concurrent: true,
		registerSignalListeners: false,
		renderer: stream.isTTY ? 'default' : 'simple',
		rendererOptions: { logger, timer: PRESET_TIMER, showErrorMessage: false }
	} as ConstructorParameters<typeof Listr>[1]).run();
	return results;
}

/** On a terminal everything is shown, elsewhere one line an interval. */
function paced(isTerminal: boolean, show: Progress): Progress {
	let last = Date.now();
	return (detail) => {
		if (!isTerminal && Date.now() - last < PLAIN_INTERVAL) return;
		last = Date.now();
		show(detail);
	};
}
