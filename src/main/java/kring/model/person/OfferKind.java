package kring.model.person;

/** What kind of thing is got or brought (METHOD b). */
public enum OfferKind {
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
