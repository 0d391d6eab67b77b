package kring.matching;

import java.util.Set;
import kring.model.Bring;
import kring.model.Member;

/**
 * A bring of an active member that has not expired.
 *
 * @param tags what it is about, as tags are compared
 */
record Offered(Member member, Bring bring, Set<String> tags) {}
