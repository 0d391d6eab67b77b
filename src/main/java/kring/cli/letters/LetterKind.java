package kring.cli.letters;

import java.util.Locale;

/** What a letter is for; its template, its subject and its file are called after it. */
enum LetterKind {
    INVITATION,
    CHECKIN,
    MINUTES;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
