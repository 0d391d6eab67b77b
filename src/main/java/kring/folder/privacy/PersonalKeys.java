package kring.folder.privacy;

import java.util.Map;
import java.util.Set;

/** Which keys of format 1 name a person, are about one, or stay when somebody is forgotten. */
final class PersonalKeys {
    /** What stays of somebody's own entries. */
    static final Set<String> KEPT = Set.of(
            "agenda",
            "amount",
            "at",
            "baseline",
            "confidence",
            "consent",
            "date",
            "due",
            "forgotten",
            "from",
            "horizon",
            "joined",
            "kind",
            "left",
            "need",
            "outcome",
            "share",
            "status",
            "tags",
            "target",
            "terms",
            "to",
            "until",
            "urgency",
            "user",
            "value",
            "visibility");

    /** Which kind of entry stands in a list, or is named by a key. */
    static final Map<String, String> ENTRIES = Map.ofEntries(
            Map.entry("gets", "get"),
            Map.entry("get", "get"),
            Map.entry("brings", "bring"),
            Map.entry("bring", "bring"),
            Map.entry("ambitions", "ambition"),
            Map.entry("ambition", "ambition"),
            Map.entry("parent", "ambition"),
            Map.entry("by", "ambition"),
            Map.entry("achievements", "achievement"),
            Map.entry("promises", "promise"),
            Map.entry("promised", "promise"),
            Map.entry("asks", "ask"),
            Map.entry("ask", "ask"));

    /** Where a member is named. */
    static final Set<String> NAMING = Set.of("signed", "order", "member", "by", "lead", "from", "to");

    /** Where members are keys. */
    static final Set<String> BY_MEMBER = Set.of("attendance", "guarantees", "members", "stakes", "use");

    /** What is said about somebody in a record of the circle. */
    static final Set<String> ABOUT = Set.of("reason", "note");

    private PersonalKeys() {}
}
