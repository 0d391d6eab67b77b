package kring.cli;

/** How a run ends (DESIGN, exit codes). */
final class ExitStatus {
    static final int DONE = 0;
    static final int FINDINGS = 1;
    static final int USER_ERROR = 2;
    static final int BUG = 70;

    private ExitStatus() {}
}
