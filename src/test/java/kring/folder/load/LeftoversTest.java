package kring.folder.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kring.check.Code;
import kring.check.Finding;
import kring.model.FileNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies that programs leave beside a file are leftovers; a person's own file is none, however it is called. */
class LeftoversTest {
    private static final byte[] MEMBER = "name: Jan\nstatus: member\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] CIRCLE =
            "kring: 1\nname: Kring\nfacilitator: {name: Hedda}\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path nothing;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jan 2.yaml",
                "jan (1).yaml",
                "jan(1).yaml",
                "jan_1.yaml",
                "jan-LAPTOP-8F2A.yaml",
                "jan-DESKTOP-AB12.yaml",
                "jan-MacBook-Pro-van-Hedda.yaml",
                "jan-PC-van-Jan.yaml",
                "jan_conflict-20251101-101010.yaml",
                "jan (conflicted copy 2025-11-01 101010).yaml",
                "jan (Hedda's conflicted copy 2025-11-01).yaml",
                "jan (Conflicterend exemplaar van Hedda 2025-11-01).yaml",
                "jan (conflict van hedda 2025-11-01).yaml",
                "jan (SFConflict hedda 2025-11-01-10-10-10).yaml",
                "jan.sync-conflict-20251101-101010-ABCDEF7.yaml",
                "jan_conf(1).yaml",
                "jan - Copy.yaml",
                "jan - Copy (2).yaml",
                "jan - Kopie.yaml",
                "jan - kopie (2).yaml",
                "jan copy.yaml",
                "jan copy 2.yaml",
                "jan kopie.yaml",
                "jan-kopie.yaml",
                "jan_backup.yaml",
                "jan oud.yaml",
                "jan 2025-11-01.yaml",
                "Copy of jan.yaml",
                "Kopie van jan.yaml",
                "._jan.yaml",
                ".#jan.yaml",
                "~WRL0001.tmp",
                ".jan.yaml.swp",
                "jan.yaml~",
                "jan.yaml.orig",
                "jan.yaml.bak",
                "jan.yaml.txt",
                "jan_LOCAL_123.yaml",
                "#jan.yaml#"
            })
    void aCopyIsALeftoverAndNeverToBeRenamed(String name) {
        assertThat(found("members/" + name)).isEqualTo(Code.LEFTOVER + " null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "circle (1).yaml",
                "circle-LAPTOP-8F2A.yaml",
                "circle - Kopie.yaml",
                "quarters/2025-Q4 (1)",
                "quarters/2025-Q4 2",
                "quarters/2025-Q4 - Kopie",
                "quarters/2025-Q4/meeting 2.yaml",
                "quarters/2025-Q4/checkins/jan-LAPTOP-8F2A.yaml",
                "members - Copy"
            })
    void soIsACopyOfWhateverElseACircleHas(String name) {
        assertThat(found(name.contains(".yaml") ? name : name + "/x.yaml")).isEqualTo(Code.LEFTOVER + " null");
    }

    /** What a program lays down for itself is nobody's to mend: it may still need it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "desktop.ini",
                "Desktop.ini",
                "Thumbs.db",
                "ehthumbs.db",
                "~$jan.yaml",
                "~$agenda.docx",
                ".~lock.workbook.xlsx#",
                "jan - Snelkoppeling.lnk",
                "Kring.lnk",
                ".DS_Store"
            })
    void whatIsAProgramsOwnIsLeftAlone(String name) {
        for (String folder : List.of("", "members/", "quarters/", "quarters/2025-Q4/", "screenings/")) {
            assertThat(found(folder + name)).as(folder).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jan.yaml", "jan bakker.yaml", "jan-Bakker.yaml", "j\u00E4n.yaml", "J\u00E4n 2.yaml"})
    void somebodyElsesFileIsToBeRenamedThoughNotToANameThatIsThere(String name) {
        assertThat(found("members/" + name))
                .startsWith(Code.WRONG_FILE_NAME.toString())
                .doesNotContain(" jan.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "piet.yaml.txt",
                "piet.yaml.docx",
                "Piet.yml.txt",
                "piet.yml",
                "piet.yaml.",
                "piet.yaml ",
                "piet.yml. ."
            })
    void whatWindowsAddsToANameIsSeenThrough(String name) {
        assertThat(found("members/" + name)).isEqualTo(Code.WRONG_FILE_NAME + " piet.yaml");
    }

    @Test
    void whatICloudHasNotFetchedCannotBeRead() {
        assertThat(found("members/.piet.yaml.icloud")).isEqualTo(Code.UNREADABLE + " null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jan-2.yaml", "jan-bakker.yaml", "jana.yaml", "jan-copywriter.yaml", "jan-de-oude.yaml"})
    void anIdIsAnId(String name) {
        assertThat(found("members/" + name)).isEmpty();
    }

    private String found(String path) {
        Map<String, byte[]> files = new TreeMap<>(Map.of(
                FileNames.CIRCLE,
                CIRCLE,
                "members/jan.yaml",
                MEMBER,
                "quarters/2025-Q4/meeting.yaml",
                "date: 2025-11-20\n".getBytes(StandardCharsets.UTF_8),
                "quarters/2025-Q4/checkins/jan.yaml",
                "notes: x\n".getBytes(StandardCharsets.UTF_8)));
        files.put(path, MEMBER);
        return FolderReader.read(new PlannedTree(new DiskTree(nothing), files)).findings().stream()
                .findFirst()
                .map(LeftoversTest::said)
                .orElse("");
    }

    private static String said(Finding finding) {
        return finding.code() + " " + finding.known().meant().orElse(null);
    }
}
