package kring.cli.pack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.folder.load.DiskTree;
import kring.folder.load.FolderReader;
import kring.folder.load.ObservedTree;
import kring.language.Language;
import kring.language.Phrases;
import kring.model.value.Quarter;
import kring.report.markdown.MarkdownRenderer;

/** All papers of a pack as one Markdown text, to read side by side. */
public final class Papers {
    private Papers() {}

    /** The papers of a pack by name, each composed when it is asked for; the entry for calendars too. */
    public static Map<String, Supplier<Record>> of(RootCommand kring, OpenCircle circle, Quarter quarter) {
        Map<String, Supplier<Record>> papers = new LinkedHashMap<>();
        Pack pack = new Pack(circle, quarter);
        pack.papers().forEach(paper -> papers.put(paper.name(), paper.report()::get));
        papers.put("room.html", pack::room);
        papers.put("meeting.ics", () -> pack.entry(kring).orElseThrow());
        return papers;
    }

    public static String asMarkdown(Path folder, String quarter, String language) {
        OpenCircle circle = new OpenCircle(
                new ObservedTree(folder),
                FolderReader.read(new DiskTree(folder)),
                LocalDate.of(2025, 11, 13),
                new Phrases(Language.of(language).orElseThrow()));
        return new Pack(circle, Quarter.parse(quarter).orElseThrow())
                .papers().stream()
                        .map(paper -> "<!-- " + paper.name() + " -->\n"
                                + new MarkdownRenderer().render(paper.report().get()))
                        .collect(Collectors.joining("\n"));
    }
}
