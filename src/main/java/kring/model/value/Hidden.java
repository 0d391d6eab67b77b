package kring.model.value;

/** Characters that hide what is written; no circle file holds one. */
public final class Hidden {
    private Hidden() {}

    /** Control characters, lone surrogates, non-characters, and marks that turn the direction of the text around. */
    public static boolean is(int c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t'
                || c >= 0x7F && c <= 0x9F
                || c == 0x2028
                || c == 0x2029
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c >= 0xD800 && c <= 0xDFFF
                || c == 0xFEFF
                || (c & 0xFFFE) == 0xFFFE;
    }
}
