package kring.manual;

import java.util.Map;
import java.util.TreeMap;

/** All pages of the manual, as they follow from the commands, the schemas and what people wrote. */
public final class Manual {
    private Manual() {}

    /** The pages by the names of their files in {@code man/}. */
    public static Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        pages.put("kring.1", KringPage.text());
        Page.commands().forEach(command -> pages.put("kring-" + command.name() + ".1", CommandPage.of(command)));
        pages.put("kring-circle.5", FormatPage.text());
        return pages;
    }
}
