package kring.cli.output;

import java.util.List;
import java.util.stream.Stream;
import kring.cli.run.OpenCircle;
import kring.cli.run.UserError;
import kring.model.Audience;
import kring.model.person.Member;
import kring.report.document.Letterhead;
import picocli.CommandLine.Option;

/** The options by which every feature command says in what form, to where, and for whom it speaks. */
public final class Output extends Destination {
    @Option(names = "--for", paramLabel = "AUDIENCE")
    private Audience readers;

    /** For the circle, unless told otherwise. */
    public Output() {
        this(Audience.CIRCLE);
    }

    /** For an audience, unless told otherwise. */
    public Output(Audience usual) {
        this.readers = usual;
    }

    /**
     * For whom the command speaks; who is not active in the current quarter stands outside the circle.
     *
     * @throws UserError when it is for somebody who has no file in the circle
     */
    public Audience audience(OpenCircle circle) {
        if (readers.kind() != Audience.Kind.MEMBER) {
            return readers;
        }
        Member member = circle.loaded().snapshot().members().get(readers.code());
        if (member == null) {
            throw UserError.near("no-audience", readers.code(), audiences(circle));
        }
        return member.activeIn(circle.quarter()) ? readers : Audience.outsider(member.id());
    }

    /** For whom the command speaks, as it was asked for. */
    public Audience audience() {
        return readers;
    }

    private static List<String> audiences(OpenCircle circle) {
        return Stream.concat(
                        Stream.of(Audience.CIRCLE, Audience.FACILITATOR, Audience.NETWORK)
                                .map(Audience::code),
                        circle.loaded().snapshot().members().keySet().stream())
                .toList();
    }

    /** What the documents of this run have in common. */
    public Letterhead letterhead(OpenCircle circle) {
        return circle.letterhead(audience(circle));
    }
}
