import type { Network } from '../model.ts';

/** What is exported; `title` names it inside the file where the format has a place for that. */
export type Exported = Pick<Network, 'nodes' | 'relationships'> & { title?: string };

/** One format of an exported map. */
export type ExportFormat = {
	/** Names it in addresses and in the menu. */
	id: string;
	/** File name ending with its dot; `network` + ending is a good name. */
	ending: string;
	mediaType: string;
	/** The file's text. */
	write(network: Exported): string;
};
