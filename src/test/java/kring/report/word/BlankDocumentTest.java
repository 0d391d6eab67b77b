package kring.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kring.language.Language;
import kring.report.office.ReproducibleZip;
import kring.report.office.XmlMarkup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Kring's own look is written as if the library had read it, for it is not read at all: here it is. */
class BlankDocumentTest {
    @ParameterizedTest
    @EnumSource
    void kringsOwnLookIsWhatReadingItWouldGive(Language language) {
        BlankDocument own = BlankDocument.own(language);
        BlankDocument read = BlankDocument.of(ReproducibleZip.of(withoutFooter(own.parts())));
        assertThat(own.styles()).isEqualTo(read.styles());
        assertThat(own.room()).isEqualTo(read.room());
        assertThat(own.main()).isEqualTo(read.main());
        assertThat(own.relationships()).isEqualTo(read.relationships());
        assertThat(text(own)).isEqualTo(text(read));
    }

    /** The one paper with the library's footer, the other with the one that is kept. */
    private static String text(BlankDocument blank) {
        byte[] paper = blank.filled("Title", new XmlMarkup(), List.of(), "For all of us");
        OpenedDocument opened = OpenedDocument.of(paper);
        return written(opened.part("word/document.xml")) + written(opened.part("word/footer1.xml"));
    }

    private static String written(String part) {
        return part.substring(part.indexOf("<w:")).strip();
    }

    private static SortedMap<String, byte[]> withoutFooter(SortedMap<String, byte[]> parts) {
        SortedMap<String, byte[]> bare = new TreeMap<>(parts);
        bare.remove("word/footer1.xml");
        bare.replaceAll((name, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                .replaceAll("<[^<>]*(docProps|footer1|footerReference)[^<>]*>|<\\?kring body\\?>", "")
                .getBytes(StandardCharsets.UTF_8));
        return bare;
    }
}
