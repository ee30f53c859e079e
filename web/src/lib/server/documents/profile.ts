import { graphql } from '../graphql/generated/gql.ts';

/** Everything the reader has said about herself. */
export const MyProfile = graphql(`
	query MyProfile {
		myProfile {
			id
			name
			headline
			about
			language
			languages
			stages
			subjects
			availability
			visibility
			consents
			region {
				code
				name
				country
			}
			school {
				id
				name
			}
			offers {
				...MySkillName
				level
			}
			seeks {
				...MySkillName
				level
			}
			communities {
				id
				name
				language
				since
				isFacilitator
			}
			ties {
				id
				name
				lastAt
				setting
				form
			}
			things {
				node
				title
				language
				visibility
			}
			sections {
				section
				visibility
			}
			history {
				id
				purpose
				givenAt
				withdrawnAt
				language
				text
			}
		}
	}
	fragment MySkillName on MySkill {
		uri
		notation
		prefLabelEn
		prefLabelSv
		prefLabelDe
		prefLabelPt
		prefLabelOther
	}
`);

/** What the reader offers and looks for, for the buttons of a topic's page. */
export const MySkills = graphql(`
	query MySkills {
		myProfile {
			offers {
				uri
			}
			seeks {
				uri
			}
		}
	}
`);

export const ConsentTexts = graphql(`
	query ConsentTexts($language: Language!) {
		consentTexts(language: $language) {
			purpose
			text
		}
	}
`);

export const ChangeProfile = graphql(`
	mutation ChangeProfile($profile: ProfileInput!) {
		changeProfile(profile: $profile)
	}
`);

export const OfferSkill = graphql(`
	mutation OfferSkill($skill: ID!, $level: Int!) {
		offerSkill(skill: $skill, level: $level)
	}
`);

export const WithdrawOffer = graphql(`
	mutation WithdrawOffer($skill: ID!) {
		withdrawOffer(skill: $skill)
	}
`);

export const SeekSkill = graphql(`
	mutation SeekSkill($skill: ID!, $urgency: Int!) {
		seekSkill(skill: $skill, urgency: $urgency)
	}
`);

export const WithdrawNeed = graphql(`
	mutation WithdrawNeed($skill: ID!) {
		withdrawNeed(skill: $skill)
	}
`);

export const JoinCommunity = graphql(`
	mutation JoinCommunity($community: ID!) {
		joinCommunity(community: $community)
	}
`);

export const LeaveCommunity = graphql(`
	mutation LeaveCommunity($community: ID!) {
		leaveCommunity(community: $community) {
			...ReceiptParts
		}
	}
	fragment ReceiptParts on Receipt {
		id
		at
		isChanged
		isWithdrawal
		now
		soon
	}
`);

export const RecordTie = graphql(`
	mutation RecordTie($with: ID!, $setting: TieSetting!, $form: TieForm!, $on: Date!) {
		recordTie(with: $with, setting: $setting, form: $form, on: $on)
	}
`);

export const UndoTie = graphql(`
	mutation UndoTie($with: ID!) {
		undoTie(with: $with)
	}
`);

export const RemoveTie = graphql(`
	mutation RemoveTie($with: ID!) {
		removeTie(with: $with) {
			...ReceiptParts
		}
	}
`);

export const SetVisibility = graphql(`
	mutation SetVisibility($of: ID!, $visibility: Visibility) {
		setVisibility(of: $of, visibility: $visibility) {
			...ReceiptParts
		}
	}
`);

export const SetConsent = graphql(`
	mutation SetConsent($purpose: ConsentPurpose!, $given: Boolean!, $language: Language!) {
		setConsent(purpose: $purpose, given: $given, language: $language) {
			...ReceiptParts
		}
	}
`);
