package kring.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kring.check.Known;
import kring.folder.schema.FileKind;
import kring.folder.schema.WholeSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring schema}: the JSON Schema of a kind of file, for editors and other tools. */
@Command(name = "schema", description = "Print the JSON Schema of a kind of file; without one, list the kinds.")
final class SchemaCommand implements Callable<Integer> {
    @ParentCommand
    private Kring kring;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "Such as member.")
    private String name;

    @Override
    public Integer call() {
        kring.surroundings().out().print(name == null ? String.join("\n", names()) + "\n" : WholeSchema.of(find()));
        return ExitStatus.DONE;
    }

    private FileKind find() {
        return Stream.of(FileKind.values())
                .filter(kind -> kind.schema().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> Known.near(name, names())
                        .meant()
                        .map(meant -> new UserError("no-schema-meant", name, meant))
                        .orElseGet(() -> new UserError("no-schema", name)));
    }

    private static List<String> names() {
        return Stream.of(FileKind.values()).map(FileKind::schema).toList();
    }
}
