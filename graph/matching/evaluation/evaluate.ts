import type { Network } from '../links/network.ts';
import type { Description } from '../links/ranker/description.ts';
import { chooseRanker } from '../links/ranker/choose.ts';
import { mean } from '../links/ranker/precision.ts';
import { randomTrial, temporalTrial, type Split } from '../links/splits.ts';
import { recordsOf, type Judged, type Trial } from '../links/trial.ts';
import { intervalOf, type Interval } from './bootstrap.ts';
import { audienceOf, listsFor } from './lists.ts';
import { methodsFor, type Method } from './methods.ts';
import { coverageOf, crossBorderOf, giniOf, hitsOf } from './metrics.ts';
import type { GivenNetwork } from './read-network.ts';

/** The chance by which ties are hidden. */
const SEED = 20_261_123;

/** How good a method is for persons of one kind. */
export type Accuracy = { map10: number; map10Interval: Interval; hits10: number; hits10Interval: Interval };

/** The figures of one method. */
export type Figures = Accuracy & { coverage: number; gini: number; crossBorder: number | null };

/** What an evaluation finds. */
export type Result = {
	network: string;
	split: Split;
	judged: Judged;
	/** Persons of the past, and how many of them are judged. */
	known: number;
	people: number;
	newcomers: number;
	methods: { id: string; title: string; figures: Figures; newcomers: Accuracy | null }[];
	description: Description;
};

/** Makes a method that has to be prepared elsewhere, from the past alone. */
type MakeMethod = (past: Network, known: number) => Promise<Method>;

/** Hides the future, or a part drawn by chance, chooses a ranker in what is left, and judges it beside all baselines. */
export async function evaluate(
	network: GivenNetwork,
	split: Split,
	judged: Judged,
	besides: MakeMethod[] = []
): Promise<Result> {
	const trial = split === 'temporal' ? temporalTrial(network, judged) : randomTrial(network, judged, SEED);
	const description = chooseRanker(recordsOf(trial, network), { judged });
	const countryOf = (person: number) => network.countries?.[trial.persons[person]!] ?? null;
	const everybody = audienceOf(trial);
	const methods = methodsFor(trial.past, description);
	for (const make of besides) methods.push(await make(trial.past, trial.known));
	return {
		network: network.name,
		split,
		judged,
		known: trial.known,
		people: trial.hidden.size,
		newcomers: trial.hiddenOfNewcomers.size,
		methods: methods.map((method) => judge(method, trial, everybody, countryOf)),
		description
	};
}

function judge(
	{ id, title, knowsNewcomers, make }: Method,
	trial: Trial,
	everybody: number[],
	countryOf: (person: number) => string | null
): Result['methods'][number] {
	const makeList = make(trial.past);
	const lists = listsFor(trial, everybody, makeList);
	const judgedLists = listsFor(trial, trial.hidden.keys(), makeList);
	const newcomerLists = knowsNewcomers ? listsFor(trial, trial.hiddenOfNewcomers.keys(), makeList) : null;
	return {
		id,
		title,
		figures: {
			...accuracyOf(hitsOf(judgedLists, trial.hidden)),
			coverage: coverageOf(lists, trial.known),
			gini: giniOf(lists, trial.known),
			crossBorder: crossBorderOf(lists, countryOf)
		},
		newcomers:
			newcomerLists && newcomerLists.size ? accuracyOf(hitsOf(newcomerLists, trial.hiddenOfNewcomers)) : null
	};
}

function accuracyOf({ precisions, hits }: ReturnType<typeof hitsOf>): Accuracy {
	return {
		map10: mean(precisions),
		map10Interval: intervalOf(precisions),
		hits10: mean(hits),
		hits10Interval: intervalOf(hits)
	};
}
