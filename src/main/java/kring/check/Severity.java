package kring.check;

import kring.model.value.Kebab;

/** How bad a finding is: with an error no command goes on, with a warning each does. */
public enum Severity {
    ERROR,
    WARNING;

    /** As it is written: {@code error}. */
    public String code() {
        return Kebab.of(this);
    }
}
