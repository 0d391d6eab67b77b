package kring.cli;

import kring.model.Audience;
import kring.report.Letterhead;
import picocli.CommandLine.Option;

/** The options by which every feature command says in what form, to where, and for whom it speaks. */
final class Output extends Destination {
    @Option(
            names = "--for",
            paramLabel = "AUDIENCE",
            description = "For whom: circle, facilitator, network, or a member's id (default: ${DEFAULT-VALUE}).")
    private String readers;

    /** For the circle, unless told otherwise. */
    Output() {
        this(Audience.CIRCLE);
    }

    /** For an audience, unless told otherwise. */
    Output(Audience usual) {
        this.readers = usual.code();
    }

    /**
     * For whom the command speaks.
     *
     * @throws UserError when it is for a member who is not in the circle
     */
    Audience audience(Opened circle) {
        Audience audience = audience();
        if (audience.kind() == Audience.Kind.MEMBER
                && !circle.snapshot().members().containsKey(readers)) {
            throw new UserError("no-audience", readers);
        }
        return audience;
    }

    /** For whom the command speaks, as it was asked for. */
    Audience audience() {
        return Audience.of(readers);
    }

    /** What the documents of this run have in common. */
    Letterhead letterhead(Opened circle) {
        return circle.letterhead(audience(circle));
    }
}
