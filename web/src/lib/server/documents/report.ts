import { graphql } from '../graphql/generated/gql.ts';

/** Reports something that ought not to be there. */
export const Report = graphql(`
	mutation Report($node: ID!, $reason: ReportReason!, $words: String) {
		report(node: $node, reason: $reason, words: $words)
	}
`);

/** Title of what is to be reported, as far as whoever reports sees it. */
export const ReportedThing = graphql(`
	query ReportedThing(
		$id: ID!
		$isMaterial: Boolean!
		$isQuestion: Boolean!
		$isAnswer: Boolean!
		$isTeacher: Boolean!
		$isCommunity: Boolean!
	) {
		materials(where: { id: { eq: $id } }, limit: 1) @include(if: $isMaterial) {
			title
			language
		}
		questions(where: { id: { eq: $id } }, limit: 1) @include(if: $isQuestion) {
			title
			language
		}
		answers(where: { id: { eq: $id } }, limit: 1) @include(if: $isAnswer) {
			title: body
			language
			question(limit: 1) {
				id
			}
		}
		teachers(where: { id: { eq: $id } }, limit: 1) @include(if: $isTeacher) {
			title: name
		}
		communities(where: { id: { eq: $id } }, limit: 1) @include(if: $isCommunity) {
			title: name
			language
		}
	}
`);

/** What an invitation is for. */
export const InvitationPage = graphql(`
	query InvitationPage($token: String!) {
		invitation(token: $token) {
			role
			community
			inviter
			expiresAt
			state
			isMine
		}
	}
`);

/** Accepts an invitation. */
export const AcceptInvitation = graphql(`
	mutation AcceptInvitation($token: String!) {
		acceptInvitation(token: $token)
	}
`);
