import type { Theme } from '#lib/theme.ts';

declare global {
	namespace App {
		interface Locals {
			/** Who is asking, with her rights; null for a visitor. */
			actor: import('#graph/context.ts').Actor | null;
			/** The actor as pages show her. */
			person: SignedIn | null;
			/** The account of a person who is no invented one. */
			account: import('#graph/accounts/sessions.ts').SignedInAccount | null;
			theme: Theme;
			/** Identifies the request in the log; quoted on error pages. */
			requestId: string;
			/** Set once the graph did not answer within this request: no second wait. */
			isGraphAway: boolean;
		}
		interface SignedIn {
			id: string;
			name: string;
			roles: string[];
		}
		interface Error {
			/** ErrorCode of graph/errors.ts, or NOT_FOUND for an address without a page. */
			code?: string;
			requestId?: string;
		}
		interface PageData {
			person?: SignedIn | null;
			theme?: Theme;
			isDemo?: boolean;
		}
	}
}

export {};
