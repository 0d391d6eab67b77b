package kring.report.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kring.report.office.CellText;
import kring.report.office.OfficeNames;
import kring.report.office.XmlMarkup;

/** The words in the cells of a workbook, each kept once. */
final class SharedStrings {
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final XmlMarkup items = new XmlMarkup();
    private int used;

    /** The number of words that look as their cell does. */
    int number(String words) {
        used++;
        Integer known = numbers.putIfAbsent(words, numbers.size());
        if (known != null) {
            return known;
        }
        items.open("si");
        text(words);
        items.close();
        return numbers.size() - 1;
    }

    /** The number of words that have fonts of their own. */
    int number(List<WordRun> runs) {
        used++;
        Integer known = numbers.putIfAbsent(runs, numbers.size());
        if (known != null) {
            return known;
        }
        items.open("si");
        for (WordRun run : runs) {
            items.open("r");
            run.font().within(items);
            text(run.words());
            items.close();
        }
        items.close();
        return numbers.size() - 1;
    }

    private void text(String words) {
        String text = CellText.of(words);
        boolean blankAround = !text.isEmpty()
                && (Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1)));
        items.element("t", text, "xml:space", blankAround ? "preserve" : null);
    }

    XmlMarkup write() {
        return new XmlMarkup()
                .open("sst", "count", used, "uniqueCount", numbers.size(), "xmlns", OfficeNames.SPREADSHEET)
                .add(items)
                .close();
    }
}
