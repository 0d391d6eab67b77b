package kring.cli;

/** Something that the user can mend, said by a phrase {@code error.KEY}: what is wrong, and the remedy. */
final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String key;
    private final transient Object[] arguments;

    UserError(String key, Object... arguments) {
        super(key);
        this.key = "error." + key;
        this.arguments = arguments;
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
