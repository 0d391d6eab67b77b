package kring.cli.results;

import kring.assemble.ReviewAssembly;
import kring.cli.output.CommandResult;
import kring.cli.run.OpenCircle;
import kring.cli.run.UserError;
import kring.model.Audience;
import kring.review.ReviewSpan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kring review}: a year in review, or three, for the circle or for a member. */
@Command(name = "review")
public final class ReviewCommand extends ResultCommand {
    @Parameters(index = "0", arity = "0..1", paramLabel = "FROM")
    private String from;

    @Parameters(index = "1", arity = "0..1", paramLabel = "TO")
    private String to;

    /** Speaks to the circle, unless told otherwise. */
    public ReviewCommand() {
        super(Audience.CIRCLE);
    }

    @Override
    CommandResult result(OpenCircle circle, Audience audience) {
        if (audience.kind() == Audience.Kind.NETWORK) {
            throw new UserError("review-audience");
        }
        ReviewSpan span = new ReviewedQuarters(circle).named(from, to);
        // whole: what a baseline of then hides, the member's file may not
        ReviewAssembly review = new ReviewAssembly(circle.loaded().snapshot(), span, circle.today(), audience);
        return new CommandResult(
                "review",
                review.view().review(),
                () -> review.report(circle.letterhead(audience)),
                () -> review.workbook(circle.letterhead(audience)));
    }
}
