import { graphql } from '../graphql/generated/gql.ts';

/** A page of members. */
export const AdminMembers = graphql(`
	query AdminMembers($text: String, $role: GivenRole, $page: Int!) {
		adminMembers(text: $text, role: $role, page: $page) {
			total
			members {
				...AdminMember
			}
		}
	}

	fragment AdminMember on Member {
		id
		name
		roles
		school
		hasAccount
		invented
		isLeaving
		createdAt
		facilitates {
			id
			name
		}
	}
`);

/** One member, found by her identifier. */
export const AdminMemberPage = graphql(`
	query AdminMemberPage($id: ID!) {
		adminMember(id: $id) {
			...AdminMember
		}
		adminCommunities {
			id
			name
		}
	}
`);

/** Gives a role. */
export const GrantRole = graphql(`
	mutation GrantRole($person: ID!, $role: GivenRole!, $community: ID) {
		grantRole(person: $person, role: $role, community: $community)
	}
`);

/** Takes a role away. */
export const WithdrawRole = graphql(`
	mutation WithdrawRole($person: ID!, $role: GivenRole!, $community: ID) {
		withdrawRole(person: $person, role: $role, community: $community)
	}
`);

/** Looks at private data, which the person reads in her log. */
export const LookAt = graphql(`
	mutation LookAt($node: ID!, $reason: LookReason!) {
		lookAt(node: $node, reason: $reason) {
			node
			title
			facts {
				name
				value
			}
		}
	}
`);

/** A page of invitations, and what somebody can be invited to. */
export const AdminInvitations = graphql(`
	query AdminInvitations($page: Int!) {
		adminInvitations(page: $page) {
			total
			invitations {
				id
				email
				role
				community
				inviter
				createdAt
				expiresAt
				state
			}
		}
		adminCommunities {
			id
			name
		}
	}
`);

/** Invites somebody. */
export const Invite = graphql(`
	mutation Invite($email: String!, $role: GivenRole!, $community: ID, $language: Language!) {
		invite(email: $email, role: $role, community: $community, language: $language) {
			id
			link
			isSent
		}
	}
`);

/** Takes an invitation back. */
export const RevokeInvitation = graphql(`
	mutation RevokeInvitation($id: ID!) {
		revokeInvitation(id: $id)
	}
`);

/** A page of reports. */
export const AdminReports = graphql(`
	query AdminReports($state: ReportState!, $page: Int!) {
		adminReports(state: $state, page: $page) {
			total
			reports {
				id
				reason
				words
				createdAt
				state
				note
				reporter
				node
				title
				language
				question
				isHidden
			}
		}
	}
`);

/** Decides about a report. */
export const DecideReport = graphql(`
	mutation DecideReport($id: ID!, $state: ReportState!, $note: String) {
		decideReport(id: $id, state: $state, note: $note)
	}
`);

/** Hides what was reported. */
export const HideReported = graphql(`
	mutation HideReported($report: ID!) {
		hideReported(report: $report)
	}
`);

/** Shows it again. */
export const ShowReported = graphql(`
	mutation ShowReported($report: ID!) {
		showReported(report: $report)
	}
`);
