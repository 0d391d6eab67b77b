package kring.forms.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kring.forms.people.PeopleSheet.Shown;
import kring.forms.typed.Refusal;
import kring.forms.typed.Typed;
import kring.model.value.Day;
import kring.model.value.Hidden;
import kring.model.value.Kebab;
import kring.model.value.Legible;
import kring.model.value.NearDay;
import kring.report.document.form.FilledValue;

/**
 * Makes of a cell what a file can hold, or says why not.
 *
 * @param refused gets what cannot be taken over
 * @param told gets what was read otherwise than it stands there
 */
record PersonCells(LocalDate today, List<Refusal> refused, List<Refusal> told) {
    private static final int LONGEST = 200;
    private static final int EARLIEST = 1950;
    /** A day that is shown as a year, or as a month of one, is no more than that. */
    private static final int WHOLE_DAY = 10;

    private static final Set<String> NOTHING =
            Set.of("n.v.t.", "nvt", "n.v.t", "n/a", "geen", "none", "onbekend", "unknown");
    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{Z}]*");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+");
    private static final Pattern BRACKETS = Pattern.compile("[^<>]*<([^<>]+)>|(?i:mailto:)\\s*(.+)");
    private static final Pattern ROUNDED = Pattern.compile("[+-]?[0-9][.,]?[0-9]*[eE]\\+?[0-9]+");
    private static final Pattern FIGURES = Pattern.compile("[0-9]+");
    private static final Pattern FIGURES_AND_MARKS = Pattern.compile("[-+0-9 ()/]+");
    private static final Pattern AROUND_DAY =
            Pattern.compile("^(?i:sinds|since|vanaf|from)\\s+|[ T][0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?Z?$");

    /** What a cell says of a field; empty when that is nothing, or cannot be taken over. */
    Optional<String> value(PersonField field, Shown cell) {
        return text(cell).filter(words -> !isNothing(field, words)).flatMap(words -> switch (field) {
            case EMAIL -> address(cell, words);
            case PHONE -> phone(cell, words);
            case JOINED -> joined(cell, words);
            default -> Optional.of(words);
        });
    }

    private static boolean isNothing(PersonField field, String words) {
        return MARKS.matcher(words).matches()
                || !Legible.shows(words)
                || !field.isOfName() && NOTHING.contains(words.toLowerCase(Locale.ROOT));
    }

    private Optional<String> text(Shown cell) {
        String shown = cell.value().shown().replace("\uFEFF", "");
        if (cell.value() instanceof FilledValue.Unreadable unreadable) {
            return refuse(cell, Kebab.of(unreadable.reason()));
        }
        if (cell.value() instanceof FilledValue.Truth) {
            return refuse(cell, "truth");
        }
        if (shown.codePoints().anyMatch(c -> Hidden.is(c) || c == 0xFFFD)) {
            return refuse(cell, "hidden");
        }
        String line = shown.replaceAll("[\\p{Z}\\s]+", " ").strip();
        String words = Legible.invisible(line).isPresent() ? Typed.line(line) : line;
        if (Legible.invisible(words).isPresent()) {
            return refuse(cell, "hidden");
        }
        int length = words.codePointCount(0, words.length());
        if (length > LONGEST) {
            refused.add(new Refusal(cell.place(), "too-long", Integer.toString(length), Integer.toString(LONGEST)));
            return Optional.empty();
        }
        return Optional.of(words);
    }

    private Optional<String> address(Shown cell, String words) {
        var brackets = BRACKETS.matcher(words);
        String bare = !brackets.matches() ? words : brackets.group(1) == null ? brackets.group(2) : brackets.group(1);
        return Optional.of(bare.strip())
                .filter(address -> ADDRESS.matcher(address).matches())
                .or(() -> refuse(cell, "list-no-address"));
    }

    /** A number as a spreadsheet keeps it has lost the zero or the plus in front of it. */
    private Optional<String> phone(Shown cell, String words) {
        String typed = cell.value() instanceof FilledValue.Number number
                        && !FIGURES_AND_MARKS.matcher(words).matches()
                ? whole(number.value()).orElse(words)
                : words.replaceFirst("^'", "");
        if (ROUNDED.matcher(typed).matches()) {
            return refuse(cell, "list-rounded");
        }
        if (!FIGURES.matcher(typed).matches() || typed.startsWith("0")) {
            return Optional.of(typed);
        }
        if (typed.length() == 9 || typed.length() == 11 && typed.startsWith("31")) {
            String mended = (typed.length() == 9 ? "0" : "+") + typed;
            told.add(new Refusal(cell.place(), "list-zero-lost", typed, mended));
            return Optional.of(mended);
        }
        told.add(new Refusal(cell.place(), "list-zero-perhaps-lost", typed));
        return Optional.of(typed);
    }

    private static Optional<String> whole(BigDecimal number) {
        return Optional.of(number.stripTrailingZeros())
                .filter(plain -> plain.scale() <= 0)
                .map(BigDecimal::toPlainString);
    }

    private Optional<String> joined(Shown cell, String words) {
        return joined(cell.value(), AROUND_DAY.matcher(words).replaceAll("").strip())
                .filter(day -> Day.parse(day)
                        .filter(date -> date.getYear() >= EARLIEST && date.getYear() <= today.getYear() + 1)
                        .isPresent())
                .or(() -> refuse(cell, "list-no-day"));
    }

    private static Optional<String> joined(FilledValue value, String words) {
        if (value instanceof FilledValue.Day day) {
            return NearDay.of(words)
                    .filter(shown -> shown.length() < WHOLE_DAY)
                    .or(() -> Optional.of(day.date().toString()));
        }
        if (value instanceof FilledValue.Number number) {
            return number.percent() ? Optional.empty() : whole(number.value()).filter(year -> year.length() == 4);
        }
        return value instanceof FilledValue.Words ? NearDay.of(words) : Optional.empty();
    }

    private Optional<String> refuse(Shown cell, String code) {
        refused.add(new Refusal(cell.place(), code, cell.value().shown()));
        return Optional.empty();
    }
}
