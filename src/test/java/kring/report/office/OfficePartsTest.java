package kring.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfficePartsTest {
    @Test
    void one_part_leads_to_another_by_the_way_between_their_folders() {
        OfficeParts parts = new OfficeParts();
        assertThat(parts.lead("xl/workbook.xml", "xl/worksheets/sheet1.xml", "worksheet"))
                .isEqualTo("rId1");
        assertThat(parts.lead("xl/workbook.xml", "xl/styles.xml", "styles")).isEqualTo("rId2");
        parts.lead("xl/worksheets/sheet1.xml", "xl/tables/table1.xml", "table");
        Map<String, byte[]> file = ReproducibleZip.parts(parts.file("xl/workbook.xml", "Title"));
        assertThat(text(file, "xl/_rels/workbook.xml.rels"))
                .contains("Target=\"worksheets/sheet1.xml\"", "Target=\"styles.xml\"");
        assertThat(text(file, "xl/worksheets/_rels/sheet1.xml.rels")).contains("Target=\"../tables/table1.xml\"");
        assertThat(text(file, "_rels/.rels")).contains("Target=\"xl/workbook.xml\"");
    }

    private static String text(Map<String, byte[]> file, String part) {
        return new String(file.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }
}
