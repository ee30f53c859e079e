import { acceptInvitation } from '../commands/accept-invitation.ts';
import { resolverOf } from '../commands/command.ts';
import { decideReport } from '../commands/decide-report.ts';
import { exportMyData } from '../commands/export-my-data.ts';
import { grantRole } from '../commands/grant-role.ts';
import { hideReported, showReported } from '../commands/hide-reported.ts';
import { lookAt } from '../commands/look-at.ts';
import { report } from '../commands/report.ts';
import { revokeInvitation } from '../commands/revoke-invitation.ts';
import { startExperiment, stopExperiment } from '../commands/start-experiment.ts';
import { undoDeletion } from '../commands/undo-deletion.ts';
import { withdrawRole } from '../commands/withdraw-role.ts';
import { adminCommunities, adminInvitations, adminMember, adminMembers, adminReports } from './admin.ts';
import { askDeletion } from './ask-deletion.ts';
import { adminExperiments } from './experiments.ts';
import { invitation, invite } from './invitation.ts';
import { myData } from './my-data.ts';
import { myLog } from './my-log.ts';

/** Fields of own-data.graphql and admin.graphql. */
export const OWN_DATA_AND_ROLES = {
	Query: {
		adminCommunities,
		adminExperiments,
		adminInvitations,
		adminMember,
		adminMembers,
		adminReports,
		invitation,
		myData,
		myLog
	},
	Mutation: {
		acceptInvitation: resolverOf(acceptInvitation),
		askDeletion,
		decideReport: resolverOf(decideReport),
		exportMyData: resolverOf(exportMyData),
		grantRole: resolverOf(grantRole),
		hideReported: resolverOf(hideReported),
		invite,
		lookAt: resolverOf(lookAt),
		report: resolverOf(report),
		revokeInvitation: resolverOf(revokeInvitation),
		showReported: resolverOf(showReported),
		startExperiment: resolverOf(startExperiment),
		stopExperiment: resolverOf(stopExperiment),
		undoDeletion: resolverOf(undoDeletion),
		withdrawRole: resolverOf(withdrawRole)
	}
};
