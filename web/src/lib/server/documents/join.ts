import { graphql } from '../graphql/generated/gql.ts';

export const JoinDraft = graphql(`
	query JoinDraft {
		myJoinDraft
	}
`);

export const FindSkills = graphql(`
	query FindSkills($text: String!, $language: Language) {
		findSkills(text: $text, language: $language, limit: 6) {
			...FoundSkillName
		}
	}
	fragment FoundSkillName on FoundSkill {
		uri
		notation
		prefLabelEn
		prefLabelSv
		prefLabelDe
		prefLabelPt
		prefLabelOther
		because
	}
`);

export const RecogniseSkills = graphql(`
	query RecogniseSkills($text: String!, $language: Language) {
		recogniseSkills(text: $text, language: $language, limit: 10) {
			...FoundSkillName
		}
	}
`);

export const CommonSkills = graphql(`
	query CommonSkills($stages: [String!]!, $subjects: [String!]!) {
		commonSkills(stages: $stages, subjects: $subjects) {
			...FoundSkillName
		}
	}
`);

export const SkillsByUri = graphql(`
	query SkillsByUri($uris: [ID!]!) {
		skills(where: { uri: { in: $uris } }, limit: 100) {
			...SkillName
		}
	}
`);

export const FindRegions = graphql(`
	query FindRegions($text: String!) {
		findRegions(text: $text, limit: 8) {
			code
			name
			country
		}
	}
`);

export const FindSchools = graphql(`
	query FindSchools($text: String!, $region: ID) {
		findSchools(text: $text, region: $region, limit: 8) {
			id
			name
			region
			country
		}
	}
`);

export const KeepJoinDraft = graphql(`
	mutation KeepJoinDraft($draft: String!) {
		keepJoinDraft(draft: $draft)
	}
`);

export const JoinAsTeacher = graphql(`
	mutation JoinAsTeacher(
		$profile: ProfileInput!
		$offers: [SkillLevelInput!]!
		$seeks: [SkillLevelInput!]!
		$visibility: Visibility!
		$sections: [SectionInput!]!
		$consents: [ConsentPurpose!]!
		$language: Language!
	) {
		joinAsTeacher(
			profile: $profile
			offers: $offers
			seeks: $seeks
			visibility: $visibility
			sections: $sections
			consents: $consents
			language: $language
		)
	}
`);
