import type { Mail } from '../mail.ts';
import { DELETION_ASKED } from './deletion-asked.ts';
import { INVITATION } from './invitation.ts';
import { LETTER } from './letter.ts';
import { PASSKEY_ADDED } from './passkey-added.ts';
import { SIGN_IN_LINK } from './sign-in-link.ts';

/** Every mail the platform sends. One more is a file beside these and a line here. */
export const MAILS: readonly Mail<never>[] = [
	SIGN_IN_LINK,
	PASSKEY_ADDED,
	INVITATION,
	DELETION_ASKED,
	LETTER
];
