package kring.matching;

import java.util.Set;
import kring.model.person.Bring;
import kring.model.person.Member;

/**
 * A bring of an active member that has not expired.
 *
 * @param tags what it is about, as tags are compared
 */
public record Offered(Member member, Bring bring, Set<String> tags) {}
