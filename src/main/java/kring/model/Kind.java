package kring.model;

/** What kind of thing is got or brought (METHOD b). */
public enum Kind {
    KNOWLEDGE,
    EXPERIENCE,
    NETWORK,
    CUSTOMERS,
    CAPITAL,
    LABOUR,
    SPACE,
    EQUIPMENT,
    MATERIAL
}
