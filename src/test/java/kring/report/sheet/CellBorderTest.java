package kring.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import kring.report.office.XmlMarkup;
import org.junit.jupiter.api.Test;

class CellBorderTest {
    @Test
    void aSideWithoutALineIsToldToo() {
        XmlMarkup out = new XmlMarkup();
        CellBorder.before("112233").write(out);
        assertThat(out)
                .hasToString(
                        "<border><left style=\"thick\"><color rgb=\"FF112233\"/></left><right/><top/><bottom/></border>");
    }
}
