import type { Reroute } from '@sveltejs/kit/hooks';
import { deLocalizeUrl } from '#lib/paraglide/runtime.js';

/** `/sv/materials` and `/materials` are the same page. */
export const reroute: Reroute = ({ url }) => deLocalizeUrl(url).pathname;
