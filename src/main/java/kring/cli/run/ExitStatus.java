package kring.cli.run;

/** How a run ends (DESIGN, exit codes). */
public final class ExitStatus {
    public static final int DONE = 0;
    public static final int FINDINGS = 1;
    public static final int USER_ERROR = 2;
    public static final int BUG = 70;

    private ExitStatus() {}
}
