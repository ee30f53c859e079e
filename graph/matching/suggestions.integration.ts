import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, createApi } from '../api.ts';
import type { Actor } from '../context.ts';
import { emptyTestServices } from '../testing/test-services.ts';
import { plantWorld, signedIn } from './fixture.ts';

type Step = {
	node: string;
	kind: string;
	relationship: string | null;
	direction: string | null;
	crossBorder: boolean;
	isMe: boolean;
	labelSv: string | null;
};
type Card = {
	node: string;
	kind: string;
	title: string;
	crossBorder: boolean;
	reasons: { code: string; shared: string[]; steps: Step[] }[];
};

let api: Api;

beforeAll(async () => {
	api = await createApi(await emptyTestServices());
	await plantWorld(api.services.driver);
});
afterAll(() => api?.stop());

const CARDS = `cards { node kind title crossBorder reasons { code shared steps {
	node kind relationship direction crossBorder isMe labelSv } } }`;

async function cardsFor(actor: Actor | null): Promise<Card[]> {
	const { forMe } = await api.execute<{ forMe: { cards: Card[] } }, Record<string, never>>(
		`{ forMe { ${CARDS} strategy skills } }`,
		{},
		actor
	);
	return forMe.cards;
}

const ofKind = (cards: Card[], kind: string) => cards.filter((card) => card.kind === kind);
const names = (cards: Card[], kind: string) => ofKind(cards, kind).map(({ title }) => title);

describe('suggestions', () => {
	it('are for a teacher, and for nobody else', async () => {
		const policymaker: Actor = { id: 'u_1', roles: ['policymaker'], communities: [], facilitates: [] };
		await expect(cardsFor(null)).rejects.toMatchObject({ code: 'FORBIDDEN' });
		await expect(cardsFor(policymaker)).rejects.toMatchObject({ code: 'FORBIDDEN' });
	});

	it('name colleagues who fit both ways, one of them from abroad', async () => {
		const colleagues = names(await cardsFor(signedIn('elin')), 'teacher');
		expect(colleagues).toHaveLength(3);
		expect(colleagues.slice(0, 2).sort()).toEqual(['domestic', 'nearer']);
		expect(colleagues[2]).toBe('tiago');
	});

	it.each(['full', 'silent', 'hidden', 'elsewhere', 'mute', 'anders', 'elin'])(
		'never name %s',
		async (name) => {
			expect(names(await cardsFor(signedIn('elin')), 'teacher')).not.toContain(name);
		}
	);

	it('say why, as a path whose last step crosses the border', async () => {
		const cards = await cardsFor(signedIn('elin'));
		const { crossBorder, reasons } = cards.find(({ title }) => title === 'tiago')!;
		expect(crossBorder).toBe(true);
		expect(reasons.map(({ code }) => code)).toEqual([
			'offersWhatISeek',
			'seeksWhatIOffer',
			'sameStage',
			'sharedLanguage'
		]);
		expect(reasons[0]!.steps).toMatchObject([
			{ node: 'teacher:elin', isMe: true, relationship: null, crossBorder: false },
			{
				node: 'skill:assessment',
				relationship: 'SEEKS',
				direction: 'forward',
				labelSv: 'assessment sv',
				crossBorder: false
			},
			{ node: 'teacher:tiago', relationship: 'OFFERS', direction: 'backward', crossBorder: true }
		]);
		expect(reasons[3]!.shared).toEqual(['en']);
	});

	it('reach a colleague of a colleague only over somebody who is shown on maps', async () => {
		const reasonsOf = async (id: string) => {
			const { suggestionOf } = await api.execute<{ suggestionOf: Card }, Record<string, unknown>>(
				'query ($id: ID!) { suggestionOf(id: $id) { node kind title crossBorder reasons { code shared steps { node } } } }',
				{ id },
				signedIn('elin')
			);
			return suggestionOf.reasons.filter(({ code }) => code === 'worksWithColleague');
		};
		expect((await reasonsOf('friendoffriend'))[0]!.steps.map(({ node }) => node)).toEqual([
			'teacher:elin',
			'teacher:anders',
			'teacher:friendoffriend'
		]);
		expect(await reasonsOf('behindshy')).toEqual([]);
	});

	it('name materials for what she looks for, one in another language, and none she may not see', async () => {
		const materials = names(await cardsFor(signedIn('elin')), 'material');
		expect(materials).toHaveLength(3);
		expect(materials).toContain('foreign');
		expect(materials).not.toContain('secret');
		expect(materials).not.toContain('own');
	});

	it('name a community of what she looks for, and questions about what she offers', async () => {
		const cards = await cardsFor(signedIn('elin'));
		expect(names(cards, 'community')).toEqual(['reading']);
		expect(names(cards, 'question')).toEqual(['q_known']);
		expect(ofKind(cards, 'question')[0]!.reasons[0]!.code).toBe('aboutWhatIOffer');
	});

	it('name what answers her own question, and what her colleague used', async () => {
		const driver = api.services.driver;
		await driver.executeQuery("MATCH (:Teacher {id: 'elin'})-[n:SEEKS]->() DELETE n");
		const [card] = ofKind(await cardsFor(signedIn('elin')), 'material');
		expect(card).toMatchObject({ title: 'used' });
		expect(card!.reasons.map(({ code }) => code)).toEqual(['teachesWhatIAsked', 'usedByColleague']);
		expect(card!.reasons[0]!.steps[0]).toMatchObject({ node: 'question:q_own', isMe: false });
	});
});
