package kring.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kring.Elsewhere;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class ReproducibleZipTest {
    @Test
    void the_same_parts_give_the_same_bytes_whatever_their_order_and_time() throws Exception {
        Map<String, byte[]> parts = new TreeMap<>(Map.of("word/a.xml", bytes("one"), "word/b.xml", bytes("two")));
        Map<String, byte[]> later = new TreeMap<>(Comparator.reverseOrder());
        later.putAll(parts);
        later.put("word/", new byte[0]);
        assertThat(ReproducibleZip.normalise(zip(1_700_000_000_000L, later)))
                .isEqualTo(ReproducibleZip.normalise(zip(1_600_000_000_000L, parts)));
    }

    @Test
    void content_types_come_first_and_then_the_relationships_of_the_whole() throws Exception {
        byte[] zip = ReproducibleZip.normalise(
                zip(0, "a.xml", "1", "word/", "", "_rels/.rels", "2", "[Content_Types].xml", "3"));
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
            }
        }
        assertThat(names).containsExactly("[Content_Types].xml", "_rels/.rels", "a.xml");
    }

    private static byte[] zip(long time, String... namesAndTexts) throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            parts.put(namesAndTexts[i], bytes(namesAndTexts[i + 1]));
        }
        return zip(time, parts);
    }

    private static byte[] zip(long time, Map<String, byte[]> parts) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(time);
                out.putNextEntry(entry);
                out.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void the_time_zone_of_the_machine_does_not_show() throws Exception {
        byte[] zip = zip(0, "a.xml", "1");
        byte[] here = ReproducibleZip.normalise(zip);
        assertThat(Elsewhere.in("en", "Pacific/Apia", () -> ReproducibleZip.normalise(zip)))
                .isEqualTo(here);
    }
}
