package kring.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** An evening made by chance, filled in on a form and told at the terminal at once: the same answers both ways. */
final class GeneratedEvening {
    private static final List<String> TEXTS = List.of(
            "We vragen drie offertes.",
            "Ja: # dat \"doen\" we, 'echt'",
            "- een streepje vooraan",
            "yes",
            "2026-02-30",
            "Een heel lang besluit, dat van de hak op de tak springt ".repeat(8).strip(),
            "Één crème brûlée & <b>vet</b> \u2603");

    private final PaperForm paper;
    private final Random random;
    private final List<String> lines = new ArrayList<>();

    GeneratedEvening(PaperForm paper, Random random) {
        this.paper = paper;
        this.random = random;
    }

    /** Fills in the form; the answer is what is typed to say the same. */
    List<String> lines() {
        boolean accepted = planned();
        attendance(accepted);
        rows("deepdives", accepted ? 0 : 2, List.of("Van wie", "Werkvorm"));
        decided("topics", "Stand");
        rows("topics", 3, List.of("Onderwerp", "Ingebracht door", "Stand"));
        rows("decisions", 4, List.of("Besluit", "Wie", "Klaar op", "Stand"));
        decided("earlier", "Stand");
        rows("made", 6, List.of("Wie", "Toezegging", "Klaar op"));
        decided("helped", "Geholpen door", "Wat het opleverde");
        decided("moves", "Staat op", "Toelichting");
        rows("moves", 3, List.of("Van", "Voor", "Brengt", "Zoekt", "Staat op", "Toelichting"));
        put("next", "next", "Dag", "15-10-2026");
        lines.add("");
        return lines;
    }

    private boolean planned() {
        boolean accepted = random.nextBoolean();
        for (String code : paper.codes("planned")) {
            lines.add(accepted ? "" : "nee");
            if (accepted) {
                paper.fill("planned", code, "Zo ging het", "zoals gepland");
            }
        }
        return accepted && !paper.codes("planned").isEmpty();
    }

    private void attendance(boolean accepted) {
        List<String> members = paper.codes("attendance");
        members.forEach(
                member -> put("attendance", member, "Aanwezigheid", pick("", "aanwezig", "afwezig", "afgemeld")));
        if (!accepted) {
            List<Integer> places = new ArrayList<>(
                    IntStream.rangeClosed(1, members.size()).boxed().toList());
            Collections.shuffle(places, random);
            members.forEach(member -> put(
                    "attendance",
                    member,
                    "Sprak als (nummer)",
                    pick("", String.valueOf(places.get(members.indexOf(member))))));
        }
    }

    /** Rows that the circle has, of which the first field is asked, and the others when that became different. */
    private void decided(String part, String... titles) {
        for (String code : paper.codes(part)) {
            if (!code.startsWith("+") && put(part, code, titles[0], answer(part, titles[0], true))) {
                for (int i = 1; i < titles.length; i++) {
                    put(part, code, titles[i], answer(part, titles[i], false));
                }
            }
        }
    }

    /** Rows of which is asked whether they are right, unless that was done, and rows for something new. */
    private void rows(String part, int room, List<String> titles) {
        if (List.of("deepdives", "decisions", "made").contains(part)) {
            paper.codes(part).stream().filter(code -> !code.startsWith("+")).forEach(code -> lines.add(""));
        }
        int wanted = Math.min(room, random.nextInt(4));
        for (int i = 1; i <= wanted; i++) {
            for (String title : titles) {
                put(part, "+" + i, title, answer(part, title, title.equals(titles.get(0)) || !isOptional(title)));
            }
        }
        if (wanted < room) {
            lines.add("");
        }
    }

    private boolean isOptional(String title) {
        return List.of("Klaar op", "Wie", "Werkvorm", "Ingebracht door", "Brengt", "Zoekt")
                .contains(title);
    }

    private String answer(String part, String title, boolean needed) {
        if (!needed && random.nextBoolean()) {
            return "";
        }
        return switch (title) {
            case "Brengt", "Zoekt" -> "";
            case "Van" -> first();
            case "Voor" -> second();
            case "Van wie", "Ingebracht door" -> pick(first(), second());
            case "Wie" -> part.equals("made") ? pick(first(), second()) : first() + ", " + second();
            case "Werkvorm" -> pick("troika", "incidentmethode");
            case "Stand" -> part.equals("topics") ? pick("afgerond", "doorgeschoven") : pick("gedaan", "vervallen");
            case "Staat op" -> pick("afgesproken", "geleverd", "bevestigd", "niet doorgegaan");
            case "Geholpen door" -> pick("", first(), "iemand buiten de kring");
            case "Klaar op" -> pick("12-2-2026", "2026-03-01", "1 april 2026");
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }

    private String first() {
        return name(0);
    }

    private String second() {
        return name(1);
    }

    private String name(int place) {
        return paper.cell("attendance", paper.codes("attendance").get(place), "Naam")
                .toString();
    }

    private String pick(String... words) {
        return words[random.nextInt(words.length)];
    }

    /** Types an answer and fills it in, each in its way; whether it is another than what stood there. */
    private boolean put(String part, String code, String title, String answer) {
        lines.add(answer);
        String before = paper.cell(part, code, title).toString();
        if (answer.isEmpty() || answer.equals(before)) {
            return false;
        }
        paper.fill(part, code, title, value(title, answer));
        return true;
    }

    private static Object value(String title, String answer) {
        if (title.contains("nummer")) {
            return Integer.valueOf(answer);
        }
        if (title.equals("Dag")) {
            return LocalDate.of(2026, 10, 15);
        }
        return answer;
    }
}
