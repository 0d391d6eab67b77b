package kring.folder.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.UnaryOperator;
import kring.folder.git.ConflictStyle;
import kring.folder.git.MergeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of two versions of a file: each change with the remarks that belong to it. */
class YamlMergeTest {
    private static final String CHECKIN = """
            # The check-in of Anna.
            date: 2025-11-05

            # By ambition.
            ambitions:
              gas-free-ovens:
                value: 33500  # by the meter
                confidence: 4
              crates: {value: 60, confidence: 4}

            promises:
              # the first
              - id: oven
                text: Choose an oven.
                due: 2026-01-15
              - id: crates
                text: >-
                  Agree with the third shop
                  on what a crate costs,
                  or begin without.
            asks:
              # - id: roof
              #   text: Who knows a roof?

            notes:
            """;

    @Test
    void changesInDifferentPlacesComeTogether() {
        assertThat(merged(
                        CHECKIN,
                        CHECKIN.replace("value: 33500", "value: 31000"),
                        CHECKIN.replace("confidence: 4\n  crates", "confidence: 5\n  crates")))
                .isEqualTo(CHECKIN.replace("value: 33500", "value: 31000")
                        .replace("confidence: 4\n  crates", "confidence: 5\n  crates"));
    }

    @Test
    void aValueAndTheRemarkBehindItAreTwoThings() {
        assertThat(merged("a: 1  # one\n", "a: 2  # one\n", "a: 1  # as counted\n"))
                .isEqualTo("a: 2  # as counted\n");
        assertThat(merged("a: 1\n", "# of a\na: 1\n", "a: 2\n")).isEqualTo("# of a\na: 2\n");
    }

    @Test
    void whatBothAddedInTheSamePlaceIsBothThereOursFirst() {
        assertThat(merged(
                        "promises:\n  - id: a\n\nnotes:\n",
                        "promises:\n  - id: a\n  # of b\n  - id: b\n\nnotes:\n",
                        "promises:\n  - id: a\n  - id: c\n    text: C\n\nnotes:\n"))
                .isEqualTo("promises:\n  - id: a\n  # of b\n  - id: b\n  - id: c\n    text: C\n\nnotes:\n");
        assertThat(merged("a: 1\n", "a: 1\nb: 2\n", "c: 3\na: 1\n")).isEqualTo("c: 3\na: 1\nb: 2\n");
    }

    @Test
    void underAKeyThatHadNothingYetTheExampleStaysOnce() {
        assertThat(merged(
                        CHECKIN,
                        CHECKIN.replace("asks:\n", "asks:\n  - id: ours\n"),
                        CHECKIN.replace("a roof?\n", "a roof?\n  - id: theirs\n")))
                .contains(
                        "asks:\n  - id: ours\n  - id: theirs\n  # - id: roof\n  #   text: Who knows a roof?\n\nnotes:");
        assertThat(merged(
                        CHECKIN,
                        CHECKIN.replace("a roof?\n", "a roof?\n  - id: ours\n"),
                        CHECKIN.replace("a roof?\n", "a roof?\n  - id: theirs\n")))
                .contains(
                        "asks:\n  # - id: roof\n  #   text: Who knows a roof?\n  - id: ours\n  - id: theirs\n\nnotes:");
        assertThat(merged("a: []  # none\n", "a:  # none\n  - x\n", "a:  # none\n  - y\n"))
                .isEqualTo("a:  # none\n  - x\n  - y\n");
    }

    @Test
    void anExampleThatOneChangedIsNotLostInWhatTheOtherPutOnOneLine() {
        assertThat(merged("a:\n  # example\nb: 1\n", "a: [x]\nb: 1\n", "a:\n  # another example\nb: 1\n"))
                .contains("a: [x]\n", "  # another example\n", "<<<<<<< ours\n");
    }

    @Test
    void withinBracketsKeysAndItemsComeTogether() {
        assertThat(merged(
                        "- {id: heat-1, status: agreed, tags: [a, b]}  # heat\n",
                        "- {id: heat-1, status: delivered, tags: [a, b, c]}  # heat\n",
                        "- {id: heat-1, status: agreed, tags: [b, d], note: Warm.}  # heat\n"))
                .isEqualTo("- {id: heat-1, status: delivered, tags: [b, c, d], note: Warm.}  # heat\n");
    }

    @Test
    void anItemThatMovedIsChangedWhereItIsNow() {
        assertThat(merged(
                        "- id: a\n  text: A\n- id: b\n  text: B\n- id: c\n",
                        "- id: c\n- id: a\n  text: A\n- id: b\n  text: B\n",
                        "- id: a\n  text: changed\n- id: b\n  text: B\n- id: c\n- id: d\n"))
                .isEqualTo("- id: c\n- id: d\n- id: a\n  text: changed\n- id: b\n  text: B\n");
    }

    @Test
    void whatOneTookAwayAndTheOtherLeftIsGone() {
        assertThat(merged(
                        "- id: a\n  text: A\n# of b\n- id: b\n",
                        "# of b\n- id: b\n",
                        "- id: a\n  text: A\n# of b\n- id: b\n- id: c\n"))
                .isEqualTo("# of b\n- id: b\n- id: c\n");
        assertThat(merged("- id: a\n  text: A\n  due: 1\n", "- text: A\n  id: a\n  due: 1\n", "- id: a\n  text: A\n"))
                .isEqualTo("- text: A\n  id: a\n");
    }

    @Test
    void textInOtherLinesComesTogetherAsInGit() {
        assertThat(merged(
                        CHECKIN,
                        CHECKIN.replace("the third shop", "the fourth shop"),
                        CHECKIN.replace("begin without", "go without")))
                .isEqualTo(CHECKIN.replace("the third shop", "the fourth shop").replace("begin without", "go without"));
    }

    @Test
    void thingsWithoutAnIdAreKnownByWhatTheySay() {
        String base = "steps:\n  - {date: 2025-10-02, text: One}\n  - {date: 2025-10-03, text: Two}\n";
        assertThat(merged(base, base + "  - {date: 2025-10-04, text: Ours}\n", base.replace("One", "The first")))
                .isEqualTo(base.replace("One", "The first") + "  - {date: 2025-10-04, text: Ours}\n");
        assertThat(merged(base, base.replace("One", "The first"), base.replace("One", "Number one")))
                .isEqualTo("""
                        steps:
                        <<<<<<< ours
                          - {date: 2025-10-02, text: The first}
                        =======
                          - {date: 2025-10-02, text: Number one}
                        >>>>>>> theirs
                          - {date: 2025-10-03, text: Two}
                        """);
    }

    @Test
    void whatTrulyClashesIsLeftToChooseAndNothingElse() {
        assertThat(merged(
                        CHECKIN,
                        CHECKIN.replace("33500", "31000").replace("notes:", "notes: Ours."),
                        CHECKIN.replace("33500", "32000").replace("# the first", "# the very first")))
                .isEqualTo(CHECKIN.replace("    value: 33500  # by the meter\n", """
                        <<<<<<< ours
                            value: 31000  # by the meter
                        =======
                            value: 32000  # by the meter
                        >>>>>>> theirs
                        """)
                        .replace("notes:", "notes: Ours.")
                        .replace("# the first", "# the very first"));
    }

    @Test
    void whatOneTookAwayAndTheOtherChangedIsLeftToChoose() {
        assertThat(merged("- id: a\n  text: A\n- id: b\n", "- id: b\n- id: c\n", "- id: a\n  text: changed\n- id: b\n"))
                .isEqualTo("""
                        <<<<<<< ours
                        =======
                        - id: a
                          text: changed
                        >>>>>>> theirs
                        - id: b
                        - id: c
                        """);
    }

    @Test
    void theSameIdForTwoNewThingsIsLeftToChoose() {
        assertThat(merged(
                        "x: 1\nl:\n  - id: a\n",
                        "x: 1\nl:\n  - id: n\n    text: Ours\n  - id: a\n",
                        "x: 1\nl:\n  - id: a\n  - id: n\n    text: Theirs\n"))
                .isEqualTo("""
                        x: 1
                        l:
                          - id: n
                        <<<<<<< ours
                            text: Ours
                        =======
                            text: Theirs
                        >>>>>>> theirs
                          - id: a
                        """);
    }

    /** The same thing in both, or in one of them, under another name, however it is written. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "l:%n  # of it%n  - id: heat%n    text: Warm water%n|id: heat|id: warmth|id: hot",
                "l:%n  - id: x%n  - id: heat%n    kind: skill%n    text: Warm water%n  - id: y%n|id: heat|id: warmth|id: hot",
                "l:%n  - {id: heat, text: Warm water}%n  - {id: x, text: X}%n|id: heat, text: Warm|id: hot, text: Hot|id: warm, text: Cold",
                "l: [{id: heat, text: Warm water}, {id: x}]%n|id: heat|id: warmth|id: hot",
                "raters:%n  - name: Jan%n    scores: {trust: 4}%n|name: Jan|name: Janneke|name: Johan",
                "ambitions:%n  gas: {value: 33500, confidence: 4}%n  rest: {value: 1}%n|gas|heat|warmth",
                "ambitions:%n  gas:%n    value: 33500%n    done: A lot%n|gas|heat|warmth",
                "l:%n  - id: heat%n    text: Warm water%n  - id: x%n|- id: heat%n    text: Warm water%n  ||- id: hot%n    text: Warm water%n  "
            })
    void whatBothCallOtherwiseIsLeftToChoose(String base, String old, String our, String their) {
        String text = base.replace("%n", "\n");
        UnaryOperator<String> lines = word -> word == null ? "" : word.replace("%n", "\n");
        String ours = text.replace(lines.apply(old), lines.apply(our));
        String theirs = text.replace(lines.apply(old), lines.apply(their));
        assertThat(ours).isNotEqualTo(text).isNotEqualTo(theirs);
        assertThat(merged(text, ours, theirs)).contains("<<<<<<< ours\n");
        assertThat(merged(text, theirs, ours)).contains("<<<<<<< ours\n");
        assertThat(merged(text, ours, text)).isEqualTo(ours);
        assertThat(merged(text, ours, ours)).isEqualTo(ours);
    }

    @Test
    void whatBothTookAwayToAddSomethingElseIsNoOtherNameForIt() {
        assertThat(merged(
                        "l:\n  - id: a\n    text: Choose an oven.\n  - id: b\n",
                        "l:\n  - id: b\n  - id: c\n    text: Sell the van.\n",
                        "l:\n  - id: b\n  - id: d\n    text: Hire somebody.\n"))
                .isEqualTo("l:\n  - id: b\n  - id: c\n    text: Sell the van.\n  - id: d\n    text: Hire somebody.\n");
    }

    @Test
    void aRemarkAtTheMarginStaysOneWhenWhatIsBesideItComesOrGoes() {
        assertThat(merged(
                        "a:\n  x:\n    value: 1\n# margin\n  y:\n    value: 2\nb: 3\n",
                        "a:\n  x:\n    value: 1\n# margin\nb: 3\n",
                        "a:\n  x:\n    value: 1\n# margin\n  y:\n    value: 22\nb: 3\n"))
                .isEqualTo(
                        "a:\n  x:\n    value: 1\n# margin\n<<<<<<< ours\n=======\n  y:\n    value: 22\n>>>>>>> theirs\nb: 3\n");
        assertThat(merged(
                        "a:\n  - id: x\n  # - id: example\nb: 1\n",
                        "a:\n  - id: x\n  # - id: example\n  - id: y\nb: 1\n",
                        "a:\n  - id: x\n  # - id: example\n  - id: z\nb: 1\n"))
                .isEqualTo("a:\n  - id: x\n  # - id: example\n  - id: y\n  - id: z\nb: 1\n");
    }

    /** Near-linear: four times the size takes nowhere near sixteen times as long, whatever was changed. */
    @ParameterizedTest
    @ValueSource(strings = {"text", "due", "id"})
    void aLongListIsMergedInTimeAlsoWhenEachOfItsItemsClashes(String key) {
        StringBuilder base = new StringBuilder("l:\n");
        for (int i = 0; i < 2_000; i++) {
            base.append("  - {id: a")
                    .append(i)
                    .append("-, text: Words of ")
                    .append(i)
                    .append(", due: b}\n");
        }
        String text = base.toString();
        String ours = text.replaceAll(key + ": (\\w+)", key + ": $1o");
        String theirs = text.replaceAll(key + ": (\\w+)", key + ": $1t");
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(merged(text, ours, text)).isEqualTo(ours);
            assertThat(merged(text, ours, theirs)).contains("<<<<<<< ours\n");
        });
    }

    @Test
    void theOrderThatBothChangedDifferentlyIsLeftToChoose() {
        assertThat(merged(
                        "order:\n  - a\n  - b\n  - c\n",
                        "order:\n  - b\n  - a\n  - c\n",
                        "order:\n  - c\n  - a\n  - b\n"))
                .contains("<<<<<<< ours\n", ">>>>>>> theirs\n");
    }

    @Test
    void lineEndsAndAByteOrderMarkStayOrBecomeWhatOneMadeOfThem() {
        assertThat(merged("\uFEFFa: 1\r\nb: 1", "\uFEFFa: 2\r\nb: 1", "\uFEFFa: 1\r\nb: 1\r\nc: 1"))
                .isEqualTo("\uFEFFa: 2\r\nb: 1\r\nc: 1");
        assertThat(merged("a: 1\nb: 1\n", "a: 1\r\nb: 1\r\n", "a: 1\nb: 2\n")).isEqualTo("a: 1\r\nb: 2\r\n");
        assertThat(merged("a: 1\r\n", "a: 2\r\n", "a: 3\r\n"))
                .isEqualTo("<<<<<<< ours\r\na: 2\r\n=======\r\na: 3\r\n>>>>>>> theirs\r\n");
    }

    @Test
    void aFileThatBothBeganIsOneFile() {
        assertThat(merged("", "# check-in\na: 1\nl:\n  - id: x\n", "# check-in\na: 1\nl:\n  - id: y\nb: 2\n"))
                .isEqualTo("# check-in\na: 1\nl:\n  - id: x\n  - id: y\nb: 2\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: [\nb: 1\n",
                "a: 1\na: 2\n",
                "<<<<<<< ours\na: 1\n=======\na: 2\n>>>>>>> theirs\n",
                "# only\n",
                "a: 1\r\nb: 2\n"
            })
    void whatCannotBeReadIsJoinedAsGitDoes(String ours) throws IOException {
        String base = "a: 1\n";
        String theirs = "a: 1\n\nc: 1\n";
        assertThat(merged(base, ours, theirs))
                .isEqualTo(text(new MergeFile(7, ConflictStyle.MERGE)
                        .merge(bytes(base), bytes(ours), bytes(theirs))
                        .orElseThrow()));
    }

    @Test
    void whatIsNoTextIsNotJoined() throws IOException {
        assertThat(new YamlMerge(new MergeFile(7, ConflictStyle.MERGE))
                        .merge(bytes("a: 1\n"), bytes("a: 2\n"), new byte[] {'a', 0, 'b'}))
                .isEmpty();
    }

    private static String merged(String base, String ours, String theirs) {
        try {
            MergeFile.Outcome outcome = new YamlMerge(new MergeFile(7, ConflictStyle.MERGE))
                    .merge(bytes(base), bytes(ours), bytes(theirs))
                    .orElseThrow();
            assertThat(text(outcome).contains("<<<<<<< ")).isEqualTo(outcome.clashes() > 0);
            return text(outcome);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(MergeFile.Outcome outcome) {
        return new String(outcome.bytes(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
