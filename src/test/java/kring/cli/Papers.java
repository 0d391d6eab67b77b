package kring.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import kring.folder.FolderReader;
import kring.folder.tree.DiskTree;
import kring.language.Language;
import kring.language.Phrases;
import kring.model.Quarter;
import kring.report.markdown.MarkdownRenderer;

/** All papers of a pack as one Markdown text, to read side by side. */
final class Papers {
    private Papers() {}

    static String asMarkdown(Path folder, String quarter, String language) {
        Opened circle = new Opened(
                folder,
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
