package kring.cli.dialogue;

/** What is still done when somebody stops a run with Ctrl-C, or the terminal goes away: nothing typed is lost by that. */
public final class Interruption {
    private final Thread last;

    private Interruption(Thread last) {
        this.last = last;
    }

    /** From now on, until it is over, that is done at the end of a run that is stopped. */
    public static Interruption then(Runnable last) {
        Interruption interruption = new Interruption(new Thread(last, "interrupted"));
        Runtime.getRuntime().addShutdownHook(interruption.last);
        return interruption;
    }

    /** From now on nothing is done any more. */
    public void isOver() {
        try {
            Runtime.getRuntime().removeShutdownHook(last);
        } catch (IllegalStateException e) {
            // The run is being stopped: what is to be done is on its way.
        }
    }
}
