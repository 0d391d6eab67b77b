package kring.forms.meeting;

import java.util.List;
import java.util.stream.Stream;
import kring.forms.FormOptions;
import kring.model.person.Member;
import kring.report.document.form.Form.Choice;
import org.jspecify.annotations.Nullable;

/** What members bring and seek, to choose from where an exchange is written down; the code says whose it is. */
record Offers(MeetingQuestions asked) {
    /** A thing of a member. */
    record Offer(String member, String id, String text) {
        String words(String name) {
            return name + ": " + text;
        }
    }

    /** The code of somebody's thing; null where there is none. */
    static @Nullable String code(String member, @Nullable String id) {
        return id == null ? null : member + "/" + id;
    }

    /** Also who left, and is still named by an exchange. */
    List<Member> members() {
        return asked.named(asked.exchanges().stream()
                .flatMap(exchange -> Stream.of(exchange.from(), exchange.to()))
                .toList());
    }

    List<Choice> brings() {
        return choices(members().stream()
                .flatMap(member -> member.brings().stream()
                        .map(bring -> new Offer(member.id(), bring.id(), words(bring.text(), bring.id())))));
    }

    List<Choice> gets() {
        return choices(members().stream()
                .flatMap(member -> member.gets().stream()
                        .map(get -> new Offer(member.id(), get.id(), words(get.text(), get.id())))));
    }

    private static String words(@Nullable String text, String id) {
        return text == null ? id : text;
    }

    private List<Choice> choices(Stream<Offer> offers) {
        return FormOptions.unique(
                offers,
                offer -> offer.member() + "/" + offer.id(),
                offer -> offer.words(asked.snapshot().name(offer.member())));
    }
}
