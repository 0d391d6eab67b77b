package kring.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kring.folder.Scene;
import kring.language.Language;
import kring.language.Phrases;
import kring.model.Audience;
import kring.model.person.OfferKind;
import kring.model.value.Kebab;
import kring.report.document.Letterhead;
import kring.report.markdown.MarkdownRenderer;
import kring.seek.paper.Invitation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** METHOD, Who is missing: one page to hand on, which says what it knows and invites where there is a reason. */
class InvitationTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 13);
    private static final Phrases PHRASES = new Phrases(Language.NL);

    private static String page(String address, String... texts) {
        var snapshot = Scene.of(texts).snapshot();
        Letterhead letterhead = new Letterhead(PHRASES, "Kring Noord", "");
        return new MarkdownRenderer()
                .render(new Invitation(letterhead, new SeekAssembly(snapshot, TODAY, Audience.CIRCLE).view(), address)
                        .compose());
    }

    private static String circle() {
        return "== circle.yaml\n{kring: 1, name: Kring Noord, facilitator: {name: Fay Smit, email: f@x.nl}}\n";
    }

    private static String[] seeking(String kind, String more) {
        String get = "gets: [{id: g, kind: " + kind + ", tags: [heat]}]";
        return new String[] {
            circle(),
            "== members/a.yaml\n{name: Ann, status: member, " + get + more + "}\n",
            "== quarters/2025-Q3/baseline.yaml\nmembers: {a: {" + get + "}}\n"
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "== members/a.yaml\n{name: Ann, status: member}\n"})
    void whereNothingIsSoughtNobodyIsInvited(String member) {
        assertThat(page("f@x.nl", circle(), member))
                .contains("zoekt de kring niemand in het bijzonder")
                .doesNotContain("Er is plaats", "Kom eens kijken", "Er doen nu 0", "stoel vrij", "f@x.nl", "Ann");
    }

    @ParameterizedTest
    @EnumSource(OfferKind.class)
    void whatIsSoughtIsNotOfferedToo(OfferKind kind) {
        String word = PHRASES.say("kind." + Kebab.of(kind));
        String other = kind == OfferKind.SPACE ? "labour" : "space";
        String page = page(
                "",
                seeking(
                        Kebab.of(kind),
                        ", brings: [{id: b, kind: %s, tags: [q]}, {id: c, kind: %s, tags: [r]}]"
                                .formatted(Kebab.of(kind), other)));
        assertThat(page.lines().filter(("- " + word)::equals)).as(page).hasSize(1);
        assertThat(page).contains("- " + PHRASES.say("kind." + other), "Kom eens kijken", "Fay Smit");
    }

    @Test
    void anAddressIsGivenOnlyByWhoseItIs() {
        assertThat(page("f@x.nl", seeking("space", "")))
                .contains("Mail Fay Smit, die de kring begeleidt: f@x.nl", "Laat je Fay Smit (f@x.nl) weten");
        assertThat(page("", seeking("space", ""))).doesNotContain("f@x.nl", "Mail", "Bel");
    }

    @Test
    void whatVenturesMissIsSaidAsSomebodyHasIt() {
        String page = page(
                "",
                circle(),
                "== members/a.yaml\n{name: Ann, status: member}\n",
                "== ventures/v.yaml\n{name: V, stage: design, members: {a: {contributes: [{kind: money}]}}}\n");
        assertThat(page.lines().filter(line -> line.startsWith("- ")))
                .isEqualTo(List.of(
                        "- tijd om mee te werken",
                        "- ruimte",
                        "- kennis",
                        "- klanten",
                        "- materiaal",
                        "- de bereidheid om garant te staan"));
    }
}
