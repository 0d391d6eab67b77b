package kring.report.markdown;

import kring.report.document.Text;
import kring.report.document.VisibleText;

/** A text's words with their stress: stars, or tags where stars would not be read as stress. */
final class Stressed {
    private final String plain;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private Stressed(String plain) {
        this.plain = plain;
    }

    /** One line of Markdown. */
    static String line(Text text) {
        Stressed stressed = new Stressed(text.plain());
        text.spans().forEach(stressed::add);
        return stressed.out.toString();
    }

    private void add(Text.Span span) {
        String words = span.words().strip();
        if (words.isEmpty() || span.stress() == Text.Stress.PLAIN) {
            out.append(MarkdownEscape.inline(span.words()));
            at += span.words().length();
            return;
        }
        int blanks = span.words().indexOf(words);
        out.append(VisibleText.line(span.words().substring(0, blanks)));
        mark(words, at + blanks, span.stress() == Text.Stress.STRONG);
        out.append(VisibleText.line(span.words().substring(blanks + words.length())));
        at += span.words().length();
    }

    private void mark(String words, int from, boolean strong) {
        String escaped = MarkdownEscape.inline(words);
        if (starsWork(from, from + words.length())) {
            String stars = strong ? "**" : "*";
            out.append(stars).append(escaped).append(stars);
        } else {
            String tag = strong ? "strong>" : "em>";
            out.append('<').append(tag).append(escaped).append("</").append(tag);
        }
    }

    /** Stars are read as stress beside a letter of their own words, or away from any other letter and other stars. */
    private boolean starsWork(int from, int to) {
        boolean apart = out.length() == 0 || out.charAt(out.length() - 1) != '*';
        boolean opens = isLetter(from) || !isLetter(from - 1);
        boolean closes = isLetter(to - 1) || !isLetter(to);
        return apart && opens && closes;
    }

    private boolean isLetter(int index) {
        return index >= 0 && index < plain.length() && Character.isLetterOrDigit(plain.charAt(index));
    }
}
