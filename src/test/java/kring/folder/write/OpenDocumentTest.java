package kring.folder.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files that Word, Excel and LibreOffice lay beside a document that is open. */
class OpenDocumentTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "agenda.docx,      ~$agenda.docx",
        "program.docx,     ~$rogram.docx",
        "progress.docx,    ~$ogress.docx",
        "run-sheet.DOCX,   ~$n-sheet.DOCX",
        "a.b.docx,         ~$a.b.docx",
        "style.dotx,       ~$style.dotx",
        "workbook.xlsx,    ~$workbook.xlsx",
        "bo.xlsx,          ~$bo.xlsx",
        "progress.docx,    .~lock.progress.docx#",
        "workbook.xlsx,    .~lock.workbook.xlsx#",
        "meeting.ics,      .~lock.meeting.ics#",
    })
    void theyAreKnownByTheirNames(String document, String lock) throws IOException {
        assertThat(OpenDocument.user(folder.resolve(document))).isEmpty();
        Files.createFile(folder.resolve(lock));
        assertThat(OpenDocument.user(folder.resolve(document))).contains("");
        assertThat(OpenDocument.user(folder.resolve("other-" + document))).isEmpty();
    }

    @Test
    void wordAndExcelTellWhoItIs() throws IOException {
        Files.write(folder.resolve("~$ogress.docx"), owner(162, 54, "Zoë Wolthuis"));
        Files.write(folder.resolve("~$workbook.xlsx"), owner(165, 55, "Zoë Wolthuis"));
        assertThat(OpenDocument.user(folder.resolve("progress.docx"))).contains("Zoë Wolthuis");
        assertThat(OpenDocument.user(folder.resolve("workbook.xlsx"))).contains("Zoë Wolthuis");
    }

    /** The length in a byte, the name in one byte a letter, filled up; the length in two bytes, the name in two each. */
    private static byte[] owner(int size, int second, String name) {
        byte[] lock = new byte[size];
        Arrays.fill(lock, 0, second, (byte) ' ');
        lock[0] = (byte) name.length();
        System.arraycopy(name.getBytes(StandardCharsets.ISO_8859_1), 0, lock, 1, name.length());
        lock[second] = (byte) name.length();
        System.arraycopy(name.getBytes(StandardCharsets.UTF_16LE), 0, lock, second + 2, 2 * name.length());
        return lock;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hedda Wolthuis,hedda,laptop,24.11.2025 10:11,file:///x; | Hedda Wolthuis
            ,hedda,laptop,24.11.2025 10:11,file:///x;               | hedda
            ,,,;                                                    | ''
            nonsense                                                | nonsense
            """)
    void libreOfficeTellsWhoItIs(String lock, String user) throws IOException {
        Files.writeString(folder.resolve(".~lock.progress.docx#"), lock);
        assertThat(OpenDocument.user(folder.resolve("progress.docx"))).contains(user);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "55", "56", "100", "162"})
    void bytesOfAnyKindAreNoName(int size) throws IOException {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) 0xFF);
        Files.write(folder.resolve("~$ogress.docx"), bytes);
        assertThat(OpenDocument.user(folder.resolve("progress.docx"))).contains("");
    }
}
