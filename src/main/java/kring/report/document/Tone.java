package kring.report.document;

/** How something stands. Shown as a symbol and a word, with a colour besides: never by colour alone. */
public enum Tone {
    GOOD("✓"),
    FORWARD("▲"),
    STEADY("●"),
    OPEN("○"),
    WATCH("!"),
    BACK("▼"),
    BAD("✗");

    private final String symbol;

    Tone(String symbol) {
        this.symbol = symbol;
    }

    /** One character that says the same as the colour. */
    public String symbol() {
        return symbol;
    }
}
