package kring.check;

import java.util.Locale;

/** How bad a finding is: with an error no command goes on, with a warning each does. */
public enum Severity {
    ERROR,
    WARNING;

    /** As it is written: {@code error}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
