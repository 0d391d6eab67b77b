package kring.manual;

import java.util.Map;
import java.util.TreeMap;
import kring.language.Language;

/** All pages of the manual, as they follow from the commands, the schemas and what people wrote. */
public final class Manual {
    private Manual() {}

    /** The pages of all languages by where they stand in {@code man/}: those in English apart, as it is the language of man. */
    public static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        for (Language language : Language.values()) {
            pages(language).forEach((name, text) -> files.put(path(language, name), text));
        }
        return files;
    }

    /** Where a page stands in {@code man/}. */
    static String path(Language language, String name) {
        return language == Language.EN ? name : language.code() + "/man" + name.charAt(name.length() - 1) + "/" + name;
    }

    /** The pages of a language by their names, such as {@code kring-diff.1}. */
    static Map<String, String> pages(Language language) {
        Edition edition = new Edition(language);
        Map<String, String> pages = new TreeMap<>();
        pages.put("kring.1", new KringPage(edition).text());
        Page.commands()
                .forEach(command ->
                        pages.put("kring-" + command.name() + ".1", new CommandPage(edition, command).text()));
        pages.put("kring-circle.5", FormatPage.text(edition));
        return pages;
    }
}
