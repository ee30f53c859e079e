import {
	authFlowTestSuite,
	caseInsensitiveTestSuite,
	joinsTestSuite,
	normalTestSuite,
	testAdapter,
	transactionsTestSuite
} from '@better-auth/test-utils/adapter';
import { beforeEach, expect } from 'vitest';
import { emptyTestServices } from '../testing/test-services.ts';
import { neo4jAdapter } from './adapter.ts';

/** better-auth's own tests for databases, on the labels and constraints that the platform uses. */
const { driver } = await emptyTestServices();

// A few of them only look whether anything is thrown; our runner wants an assertion of each.
beforeEach(() => expect(driver).toBeDefined());

const { execute } = await testAdapter({
	adapter: () => neo4jAdapter(driver),
	runMigrations: () => {},
	tests: [
		normalTestSuite(),
		authFlowTestSuite(),
		transactionsTestSuite(),
		caseInsensitiveTestSuite(),
		joinsTestSuite()
	],
	onFinish: () => driver.close()
});
execute();
