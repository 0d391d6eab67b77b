package kring.departure;

import kring.model.Venture.Contribution;

/** What a venture loses with somebody: who leads it, enough members or users for its stage, or all that was put in of a kind. */
public enum Loss {
    LEAD,
    MEMBERS,
    USERS,
    CONTRIBUTION_MONEY,
    CONTRIBUTION_HOURS,
    CONTRIBUTION_SPACE,
    CONTRIBUTION_KNOWLEDGE,
    CONTRIBUTION_CUSTOMERS,
    CONTRIBUTION_MATERIAL,
    CONTRIBUTION_GUARANTEE;

    /** That nothing is left of a kind of contribution. */
    static Loss of(Contribution.Kind kind) {
        return valueOf("CONTRIBUTION_" + kind.name());
    }
}
