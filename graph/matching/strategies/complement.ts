import type { Strategy } from './strategy.ts';

/** Help that goes both ways first: the strategy of everybody who is in no experiment. */
export const complement: Strategy = {
	id: 'complement-3',
	purpose: 'Help that goes both ways first, then colleagues of colleagues and what is alike.',
	mine: {
		teacher: {
			mine: 6,
			meaning: 1.5,
			between: 1.5,
			stage: 1,
			subject: 0.5,
			language: 0.5,
			foretold: 0.9
		},
		material: { mine: 4, asked: 2, meaning: 1.5, between: 1.5, stage: 1.5, language: 1, fresh: 0.3 },
		community: { mine: 3, theirs: 1, between: 2, language: 1 },
		question: { theirs: 3, language: 2, stage: 1, fresh: 1, open: 1 }
	},
	theirs: {
		theirs: 6,
		meaning: 1.5,
		between: 1.5,
		stage: 1,
		subject: 0.5,
		language: 0.5,
		room: 0.3,
		unseen: 0.5,
		fresh: 0.2,
		popularity: 0.05
	},
	reach: 0.6
};
