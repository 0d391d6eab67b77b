package kring.cli.create;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The person for whom a file is begun. */
final class NewPerson {
    @Parameters(paramLabel = "ID")
    private String id;

    @Option(names = "--name", paramLabel = "NAME")
    private String name;

    @Option(names = "--organisation", paramLabel = "NAME")
    private String organisation;

    String id() {
        return id;
    }

    /** The name, or null. */
    String name() {
        return name;
    }

    /** The organisation, or null. */
    String organisation() {
        return organisation;
    }
}
