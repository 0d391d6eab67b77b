package kring.cli.circles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kring.check.Code;
import kring.check.Finding;
import kring.check.Place;
import kring.cli.Commands;
import kring.cli.process.ProcessContext;
import kring.cli.run.ExitStatus;
import kring.cli.run.FoundErrors;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.network.Overview.Cause;
import kring.network.Overview.MissingCircle;
import org.junit.jupiter.api.Test;

/** How bad it is that circles are missing: a bug is a bug, whatever else went wrong. */
class MissingCirclesTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final MissingCircles missing = new MissingCircles(kring());

    private RootCommand kring() {
        PrintStream stream = new PrintStream(err, false, StandardCharsets.UTF_8);
        return new RootCommand(
                new ProcessContext(
                        InputStream.nullInputStream(),
                        stream,
                        stream,
                        Path.of("."),
                        Map.of(),
                        Clock.systemUTC(),
                        Optional.empty()),
                Commands.LIST);
    }

    private static FoundErrors errors() {
        return new FoundErrors(List.of(new Finding(Code.UNREADABLE, Place.whole("circle.yaml"))), null);
    }

    @Test
    void noneIsDone() {
        assertThat(missing.status()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void errorsAreFindings() {
        assertThat(missing.tell(Path.of("c"), errors())).isEqualTo(new MissingCircle("c", Cause.ERRORS, 1));
        assertThat(missing.status()).isEqualTo(ExitStatus.FINDINGS);
    }

    @Test
    void aBugIsShownAsOneAndOutweighsFindingsBeforeAndAfter() {
        missing.tell(Path.of("a"), errors());
        assertThat(missing.tell(Path.of("b"), new StackOverflowError()))
                .isEqualTo(new MissingCircle("b", Cause.BUG, null));
        missing.tell(Path.of("c"), errors());
        assertThat(missing.status()).isEqualTo(ExitStatus.BUG);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("in b", "StackOverflowError");
    }

    @Test
    void whatTheUserDidWrongEndsTheRun() {
        assertThatThrownBy(() -> missing.tell(Path.of("c"), new UserError("no-date", "x")))
                .isInstanceOf(UserError.class);
    }
}
