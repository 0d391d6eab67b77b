package kring.folder.yaml;

import java.util.Iterator;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;

/** The parser's events, with their places. */
final class Events {
    private Events() {}

    /**
     * The events of a text. The parser takes all of it in at once: release 3.0.1 fails on a character of two halves, such
     * as an emoji, of which its buffer holds only the first.
     */
    static Iterator<Event> of(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(YamlReader.LARGEST)
                .setBufferSize(Math.max(16, text.length() + 1))
                .build();
        return new Parse(settings).parseString(text).iterator();
    }
}
