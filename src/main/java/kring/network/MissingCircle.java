package kring.network;

/**
 * A circle that is missing from the overview.
 *
 * @param folder null for whoever may not know which it is
 * @param errors how many errors its files hold; null when it is not for those
 */
public record MissingCircle(String folder, Cause cause, Integer errors) {
    /** Why it is missing. */
    public enum Cause {
        ERRORS,
        BUG
    }

    MissingCircle nameless() {
        return new MissingCircle(null, cause, null);
    }
}
