import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphContext } from '../context.ts';
import { ApiError } from '../errors.ts';

/** From outside the graph is read only: the commands are for the site's own forms, which know who is asking. */
export const readOnly: ApolloServerPlugin<GraphContext> = {
	async requestDidStart() {
		return {
			async didResolveOperation({ operation }) {
				if (operation?.operation === 'mutation')
					throw new ApiError(
						'FORBIDDEN',
						'This address only reads. Commands are given on the pages of the site.'
					);
			}
		};
	}
};
