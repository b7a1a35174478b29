/** The offices that a row of a lexicon may name; every office of the tables is one. */
export const OFFICES: ReadonlySet<string> = new Set(
  (
    "ambassador army_chief bank_governor cardinal cardinal_secretary commission_president commissioner council_president " +
    "defence_minister deputy_head deputy_minister deputy_secretary_general economy_minister envoy foreign_minister general " +
    "head_of_government head_of_state high_representative intelligence_chief interior_minister leader mayor minister official " +
    "parliament_president party_leader pope prefect prince regional_president secretary_general security_adviser spokesperson " +
    "supreme_leader union_leader"
  ).split(" "),
);
