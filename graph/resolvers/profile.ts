import { changeProfile } from '../commands/change-profile.ts';
import { resolverOf } from '../commands/command.ts';
import { hideReason, showReason } from '../commands/hide-reason.ts';
import { joinAsTeacher } from '../commands/join-as-teacher.ts';
import { joinCommunity } from '../commands/join-community.ts';
import { keepJoinDraft } from '../commands/keep-join-draft.ts';
import { leaveCommunity } from '../commands/leave-community.ts';
import { offerSkill } from '../commands/offer-skill.ts';
import { recordTie } from '../commands/record-tie.ts';
import { removeTie } from '../commands/remove-tie.ts';
import { reportOutcome } from '../commands/report-outcome.ts';
import { seekSkill } from '../commands/seek-skill.ts';
import { setConsent } from '../commands/set-consent.ts';
import { setReach } from '../commands/set-reach.ts';
import { setVisibility } from '../commands/set-visibility.ts';
import { undoTie } from '../commands/undo-tie.ts';
import { withdrawNeed } from '../commands/withdraw-need.ts';
import { withdrawOffer } from '../commands/withdraw-offer.ts';
import { commonSkills } from './common-skills.ts';
import { consentTexts } from './consent-texts.ts';
import { findRegions, findSchools } from './find-places.ts';
import { findSkills } from './find-skills.ts';
import { myJoinDraft } from './my-join-draft.ts';
import { myProfile } from './my-profile.ts';
import { recogniseSkills } from './recognise-skills.ts';

/** A person's profile: what she says, offers and looks for, and who may see it (graph/types/profile.graphql). */
export const PROFILE = {
	Query: {
		commonSkills,
		consentTexts,
		findRegions,
		findSchools,
		findSkills,
		myJoinDraft,
		myProfile,
		recogniseSkills
	},
	Mutation: {
		changeProfile: resolverOf(changeProfile),
		hideReason: resolverOf(hideReason),
		joinAsTeacher: resolverOf(joinAsTeacher),
		joinCommunity: resolverOf(joinCommunity),
		keepJoinDraft: resolverOf(keepJoinDraft),
		leaveCommunity: resolverOf(leaveCommunity),
		offerSkill: resolverOf(offerSkill),
		recordTie: resolverOf(recordTie),
		removeTie: resolverOf(removeTie),
		reportOutcome: resolverOf(reportOutcome),
		seekSkill: resolverOf(seekSkill),
		setConsent: resolverOf(setConsent),
		setReach: resolverOf(setReach),
		setVisibility: resolverOf(setVisibility),
		showReason: resolverOf(showReason),
		undoTie: resolverOf(undoTie),
		withdrawNeed: resolverOf(withdrawNeed),
		withdrawOffer: resolverOf(withdrawOffer)
	}
};
