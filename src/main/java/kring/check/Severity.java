package kring.check;

/** How bad a finding is: with an error no command goes on, with a warning each does. */
public enum Severity {
    ERROR,
    WARNING
}
