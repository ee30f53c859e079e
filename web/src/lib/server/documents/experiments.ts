import { graphql } from '../graphql/generated/gql.ts';

/** Experiments with their figures, and what can be tried. */
export const AdminExperiments = graphql(`
	query AdminExperiments {
		adminExperiments {
			strategies {
				id
			}
			experiments {
				id
				question
				strategies
				mode
				share
				startedAt
				stoppedAt
				figures {
					arms {
						strategy
						readers
						shown
						suggested
						gini
					}
					outcomes {
						outcome
						verdict
						first {
							...EstimateFields
						}
						second {
							...EstimateFields
						}
					}
				}
			}
		}
	}

	fragment EstimateFields on Estimate {
		value
		low
		high
	}
`);

/** Sets two strategies side by side. */
export const StartExperiment = graphql(`
	mutation StartExperiment(
		$question: String!
		$first: String!
		$second: String!
		$mode: ExperimentMode!
		$share: Float!
	) {
		startExperiment(question: $question, first: $first, second: $second, mode: $mode, share: $share)
	}
`);

/** Ends an experiment. */
export const StopExperiment = graphql(`
	mutation StopExperiment($id: ID!) {
		stopExperiment(id: $id)
	}
`);
