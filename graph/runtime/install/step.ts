import type { Progress } from '../report.ts';

/** Where an installation grows. */
export type Site = {
	/** The folder of this set of versions. */
	folder: string;
	/** Everything the tools say. */
	log: string;
};

/** One part of the installation. Steps run in their order, each once; one that was cut off runs again. */
export type InstallStep = {
	id: string;
	title: string;
	/** What to look at when it fails, beside the log. */
	advice: string[];
	run(site: Site, progress: Progress): Promise<void>;
};

/** Advice for whatever needs the network. */
export const NETWORK_ADVICE = [
	'Network: is there a proxy? Set HTTPS_PROXY (and PIP_INDEX_URL for an own mirror of PyPI)',
	'Disk: about 2 GB must be free in the cache folder'
];

/** Advice where a proxy opens encrypted connections with a certificate of its own. */
export const CERTIFICATE_ADVICE =
	'Name the file with the certificates of your network: REQUESTS_CA_BUNDLE=/path/certificates.pem (for pip: PIP_CERT)';
