package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kring.folder.load.DiskTree;
import kring.folder.load.FolderReader;
import kring.model.Snapshot;
import kring.model.quarter.Meeting;
import kring.model.value.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year of a circle, four meetings, without an editor: what each evening wrote down leads to the next meeting. */
class YearTest {
    private static final Map<String, String> NAMES = Map.of("anna", "Anna", "ben", "Ben", "cor", "Cor", "dirk", "Dirk");

    @TempDir
    private Path temp;

    private Path circle;

    @Test
    void theRotationOfSpeakersAndDeepDivesIsThatOfTheEveningsThatWereWrittenDown() {
        kring(temp, "2024-12-01", "new", "circle", "circle", "--name", "The Mill", "--facilitator", "Hedda");
        circle = temp.resolve("circle");
        for (String member : List.of("anna", "ben", "cor", "dirk")) {
            kring(circle, "2024-12-01", "new", "member", member, "--name", NAMES.get(member), "--founder");
        }
        kring(circle, "2024-12-01", "new", "quarter", "2025-Q1", "--date", "2025-02-13");

        prepared("2025-02-01", "2025-Q1");
        evening("2025-02-13", "2025-Q1", "2025-05-15", "");
        held("2025-Q1", "anna", "anna", "ben", "cor", "dirk");

        kring(circle, "2025-05-01", "new", "quarter", "2025-Q2");
        prepared("2025-05-01", "2025-Q2");
        evening("2025-05-15", "2025-Q2", "2025-09-11", "cor");
        held("2025-Q2", "ben", "dirk", "anna", "ben");

        kring(circle, "2025-09-01", "new", "quarter", "2025-Q3");
        prepared("2025-09-01", "2025-Q3");
        recorded("2025-09-11", "2025-11-13");
        held("2025-Q3", "cor", "ben", "cor", "dirk", "anna");

        kring(circle, "2025-11-01", "new", "quarter", "2025-Q4");
        prepared("2025-11-01", "2025-Q4");
        evening("2025-11-13", "2025-Q4", "2026-02-12", "");
        held("2025-Q4", "dirk", "anna", "ben", "cor", "dirk");

        assertThat(read().meeting(new Quarter(2026, 1)).date()).isEqualTo("2026-02-12");
        kring(circle, "2026-02-01", "new", "quarter", "2026-Q1");
        prepared("2026-02-01", "2026-Q1");
        assertThat(agenda("2026-02-01", "2026-Q1"))
                .contains("\"order\":[\"dirk\",\"anna\",\"ben\",\"cor\"]", dive("anna"));
        assertThat(kring(circle, "2025-11-14", "handover").out()).contains("Anna", "Ben", "Cor", "Dirk");
        kring(circle, "2026-02-01", "check");
    }

    /** Everybody has a question of their own, and promises something. */
    private void prepared(String day, String quarter) {
        kring(circle, day, "form", quarter);
        List<String> forms = new ArrayList<>();
        for (String member : NAMES.keySet()) {
            Path form = circle.resolve("reports/" + quarter + "/forms/" + member + ".xlsx");
            PaperForm paper = PaperForm.open(form);
            paper.fill("deepdive", paper.codes("deepdive").get(0), "I want to bring something", "yes")
                    .fill("promises", "+1", "Promise", "To do in " + quarter)
                    .save();
            forms.add(form.toString());
        }
        kring(circle, day, Stream.concat(Stream.of("import"), forms.stream()).toArray(String[]::new));
    }

    /** As planned but for who was not there; the form is all there is to fill in. */
    private void evening(String day, String quarter, String next, String absent) {
        kring(circle, day, "form", quarter, "--meeting");
        Path form = circle.resolve("reports/" + quarter + "/facilitator/meeting.xlsx");
        PaperForm paper = PaperForm.open(form);
        paper.fill("planned", paper.codes("planned").get(0), "It went so", "as planned")
                .fill("next", "next", "Day", next);
        for (String member : NAMES.keySet()) {
            paper.fill("attendance", member, "Attendance", member.equals(absent) ? "absent" : "present");
        }
        paper.save();
        kring(circle, day, "import", form.toString());
        kring(circle, day, "close", quarter);
    }

    /** The same at the terminal: all were there, and nothing else is new but the next day. */
    private void recorded(String day, String next) {
        String lines = "\n" + "present\n".repeat(4) + "\n".repeat(2) + "\n".repeat(5) + "\n" + next + "\n\n";
        Run run = Run.typing(lines, circle, "--lang", "en", "--today", day, "record");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("halfway");
        kring(circle, day, "close", "2025-Q3");
    }

    private void held(String quarter, String dive, String... order) {
        Meeting meeting = read().meeting(Quarter.parse(quarter).orElseThrow());
        assertThat(meeting.order()).containsExactly(order);
        assertThat(meeting.deepdives()).extracting(Meeting.DeepDive::member).containsExactly(dive);
    }

    private static String dive(String member) {
        return "\"member\":\"" + member + "\"";
    }

    private String agenda(String day, String quarter) {
        return kring(circle, day, "agenda", quarter, "--for", "facilitator", "--format", "json")
                .out()
                .replaceAll("\\s", "");
    }

    private Snapshot read() {
        return FolderReader.readAgainstSchemas(new DiskTree(circle)).snapshot();
    }

    private static Run kring(Path folder, String day, String... words) {
        Run run = Run.in(
                folder,
                Stream.concat(Stream.of("--lang", "en", "--today", day), Stream.of(words))
                        .toArray(String[]::new));
        assertThat(run.status()).as(String.join(" ", words) + "\n" + run.err()).isZero();
        return run;
    }
}
