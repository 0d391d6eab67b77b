package kring.cli.help;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kring.cli.run.ExitStatus;
import kring.cli.run.RootCommand;
import kring.folder.schema.FileKind;
import kring.folder.schema.WholeSchema;
import kring.language.Phrases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring schema}: the JSON Schema of a kind of file, for editors and other tools. */
@Command(name = "schema")
public final class SchemaCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand kring;

    @Parameters(paramLabel = "SCHEMA", arity = "0..1", completionCandidates = Names.class)
    private FileKind kind;

    private static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }

    @Override
    public Integer call() {
        kring.context().out().print(kind == null ? String.join("\n", names()) + "\n" : text(kind));
        return ExitStatus.DONE;
    }

    private String text(FileKind kind) {
        return WholeSchema.text(kind, Phrases.ofHints(kring.languageHere())::say);
    }

    private static List<String> names() {
        return Stream.of(FileKind.values()).map(FileKind::schema).toList();
    }
}
