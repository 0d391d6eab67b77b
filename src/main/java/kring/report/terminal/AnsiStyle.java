package kring.report.terminal;

import kring.report.document.Text;
import kring.report.document.Tone;

/** How words stand out in a terminal that has colours. */
public enum AnsiStyle {
    PLAIN(""),
    STRONG("1"),
    QUIET("2"),
    GREEN("32"),
    CYAN("36"),
    YELLOW("33"),
    RED("31");

    private final String code;

    AnsiStyle(String code) {
        this.code = code;
    }

    static AnsiStyle of(Text.Stress stress) {
        return switch (stress) {
            case PLAIN -> PLAIN;
            case STRONG -> STRONG;
            case QUIET -> QUIET;
        };
    }

    static AnsiStyle of(Tone tone) {
        return switch (tone) {
            case GOOD, FORWARD -> GREEN;
            case STEADY, OPEN -> CYAN;
            case WATCH -> YELLOW;
            case BACK, BAD -> RED;
        };
    }

    /** The text between the codes that switch this style on and off. */
    public String on(String text) {
        return code.isEmpty() ? text : "\033[" + code + "m" + text + "\033[0m";
    }
}
