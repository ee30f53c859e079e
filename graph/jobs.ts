import { TIDY_IDLE, tidyAccounts } from './accounts/tidy.ts';
import type { Config } from './config.ts';
import { createDriver } from './driver.ts';
import { FIGURES_IDLE, keepFiguresWarm } from './figures/warm-up.ts';
import { ERASURE_IDLE, ErasureKeeper } from './jobs/erasure.ts';
import { EXPIRY_IDLE, expireIntroductions } from './jobs/introductions.ts';
import { createLease } from './jobs/lease.ts';
import { startLoop } from './jobs/loop.ts';
import { POSITIONS_IDLE, PositionsKeeper } from './jobs/positions.ts';
import { LETTERS_IDLE, LetterKeeper } from './letter/keeper.ts';
import type { LetterWords } from './letter/letter-words.ts';
import { PREPARED_IDLE, PreparedKeeper } from './matching/prepared/keeper.ts';
import { keepMatchingWarm, MATCHING_IDLE } from './matching/warm-up.ts';
import { eraseFiles } from './own-data/erase-files.ts';
import { tombstoneFile } from './own-data/tombstones.ts';
import { RANKER_IDLE, RankerKeeper } from './matching/people/ranker/keeper.ts';
import { createSearchClient } from './search/client.ts';
import { IndexKeeper } from './search/keep-in-step.ts';
import { createLexicon } from './search/lexicon.ts';
import type { Services } from './services.ts';

/** How long a job rests when there was nothing to do, milliseconds. */
const IDLE = 500;

/**
 * Starts what runs beside the site, in every web process. What only one may do at a time is done by the one that holds its lease.
 *
 * @param words  what letters say; a process without them sends none
 * @returns ends all of them; leases that are not given back run out after fifteen seconds
 */
export function startJobs(
	config: Pick<Config, 'neo4j' | 'typesense' | 'secret' | 'data'>,
	services: Services,
	words: LetterWords | null = null
): () => Promise<void> {
	const { driver: siteDriver, embedder, post, log } = services;
	const driver = createDriver(config.neo4j);
	const lease = createLease(driver, 'search-relay');
	const search = createSearchClient(config.typesense);
	const keeper = new IndexKeeper({ driver, search, embedder, lexicon: createLexicon(driver), lease, log });
	const positions = new PositionsKeeper({ driver, lease: createLease(driver, 'positions'), log });
	const erasure = new ErasureKeeper({
		driver,
		lease: createLease(driver, 'erasure'),
		log,
		secret: config.secret,
		file: tombstoneFile(config.data),
		onErased: (person) => eraseFiles(post, person)
	});
	const letters =
		words && new LetterKeeper({ ...services, driver, words, lease: createLease(driver, 'letters') });
	const suggestions = new PreparedKeeper({
		...{ driver, search: services.search, log },
		lease: createLease(driver, 'suggestions')
	});
	const ranker = new RankerKeeper({ driver, lease: createLease(driver, 'ranker'), log });
	const introductions = createLease(driver, 'introductions');
	const loops = [
		startLoop('search-relay', () => keeper.round(), IDLE, log),
		startLoop('positions', () => positions.round(), POSITIONS_IDLE, log),
		startLoop('erasure', () => erasure.round(), ERASURE_IDLE, log),
		...(letters ? [startLoop('letters', () => letters.round(), LETTERS_IDLE, log)] : []),
		startLoop('suggestions', () => suggestions.round(), PREPARED_IDLE, log),
		startLoop('ranker', () => ranker.round(), RANKER_IDLE, log),
		startLoop('introductions', () => expireIntroductions(driver, introductions, log), EXPIRY_IDLE, log),
		// Twice is no harm: no lease.
		startLoop('account-tidy', () => tidyAccounts(driver), TIDY_IDLE, log),
		// Kept in this process, beside the driver of its pages: no lease.
		startLoop('matching', keepMatchingWarm(siteDriver), MATCHING_IDLE, log),
		startLoop('figures', () => keepFiguresWarm(siteDriver).then(() => false), FIGURES_IDLE, log)
	];
	return async () => {
		positions.stop();
		letters?.stop();
		suggestions.stop();
		ranker.stop();
		await Promise.all(loops.map((loop) => loop.stop()));
		await lease.release().catch(() => log.warn({ job: 'search-relay' }, 'lease not given back'));
		await driver.close();
	};
}
