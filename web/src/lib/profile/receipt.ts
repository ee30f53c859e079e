/** What the graph answers after somebody has decided who sees what. */
export type Receipt = {
	id: string;
	at: string;
	isChanged: boolean;
	isWithdrawal: boolean;
	now: readonly string[];
	soon: readonly string[];
};
