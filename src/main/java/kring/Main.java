package kring;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import kring.cli.CommandLineInterface;
import kring.cli.process.ProcessContext;
import kring.cli.run.ExitStatus;
import kring.language.Language;
import kring.language.Phrases;

/** Starts kring. */
public final class Main {
    private Main() {}

    /** Tells picocli what it need not look for; before any of it is used. */
    static void setUp() {
        // Its search for Groovy opens every jar.
        System.setProperty("picocli.disable.closures", "true");
        // Words become what kring says itself (Converters); for others picocli would load half of java.time and
        // java.sql.
        System.setProperty("picocli.converters.excludes", "java[.](sql|time|nio)[.].*");
    }

    /** Runs one command and ends with its exit status. */
    public static void main(String[] arguments) {
        setUp();
        String charset = System.getProperty("sun.jnu.encoding", "UTF-8");
        if (File.separatorChar == '/' && !charset.equals("UTF-8") && !areAscii(arguments)) {
            Phrases phrases = new Phrases(Language.ofEnvironment(System.getenv()));
            byte[] said = ("kring: " + phrases.say("start.charset", charset) + "\n").getBytes(StandardCharsets.UTF_8);
            System.err.write(said, 0, said.length);
            System.exit(ExitStatus.USER_ERROR);
        }
        System.exit(CommandLineInterface.run(ProcessContext.ofProcess(), arguments));
    }

    /** Whether Java has read the words, and the name of the folder, as they are, whatever it took their letters for. */
    private static boolean areAscii(String... words) {
        return Stream.concat(Stream.of(words), Stream.of(System.getProperty("user.dir")))
                .flatMapToInt(String::chars)
                .allMatch(letter -> letter < 128);
    }
}
