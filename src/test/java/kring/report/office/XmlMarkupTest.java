package kring.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlMarkupTest {
    @Test
    void what_people_wrote_is_never_markup() {
        assertThat(new XmlMarkup()
                        .element("t", "<a> & \"b\"\u0000", "said", "\"<\n&")
                        .toString())
                .isEqualTo("<t said=\"&quot;&lt;&#10;&amp;\">&lt;a&gt; &amp; \"b\"\uFFFD</t>");
    }

    @Test
    void an_attribute_without_a_value_is_left_out_and_an_element_without_content_closed_at_once() {
        assertThat(new XmlMarkup()
                        .open("a", "no", null)
                        .open("b")
                        .with("x", 1)
                        .close()
                        .close()
                        .toString())
                .isEqualTo("<a><b x=\"1\"/></a>");
    }

    @Test
    void a_long_document_is_all_there_in_its_order() {
        XmlMarkup out = new XmlMarkup().open("all");
        StringBuilder expected = new StringBuilder("<all>");
        for (int number = 0; number < 20_000; number++) {
            out.element("e", "é 😀 " + number);
            expected.append("<e>é 😀 ").append(number).append("</e>");
        }
        String all = expected.append("</all>").toString();
        assertThat(out.close().isEmpty()).isFalse();
        assertThat(out).hasToString(all);
        assertThat(new XmlMarkup().add(out)).hasToString(all);
        assertThat(new XmlMarkup().element("b", "x").add(out).add(out)).hasToString("<b>x</b>" + all + all);
        assertThat(new String(out.part(), StandardCharsets.UTF_8)).endsWith("?>\n" + all);
    }
}
