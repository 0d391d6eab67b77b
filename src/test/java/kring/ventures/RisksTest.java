package kring.ventures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kring.folder.Scene;
import kring.model.Snapshot;
import kring.model.value.Kebab;
import kring.ventures.Risks.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD d: the flags of ventures that run. */
class RisksTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 25);

    private static Risks risks(String... ventures) {
        Snapshot snapshot = Scene.of(ventures).snapshot();
        return new Risks(
                snapshot.ventures(), Set.of("a", "b"), snapshot.circle().thresholds(), TODAY);
    }

    private static String flags(Risks risks, String id) {
        return String.join(
                " ",
                risks.flags(risks.ventures().get(id)).stream().map(Kebab::of).toList());
    }

    private static String venture(String id, String stage, String rest) {
        return "== ventures/%s.yaml\nname: V\nstage: %s\n%s\n".formatted(id, stage, rest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a's part                                                                          | flags
            {}                                                                                  | ''
            {contributes: [{kind: money}]}                                                      | no-return
            {contributes: [{kind: money}], returns: [{kind: social}]}                           | ''
            {returns: [{kind: social}]}                                                         | ''
            {contributes: [{kind: money, share: 0.5}], returns: [{}]}                           | ''
            {contributes: [{kind: money, share: 0.51}], returns: [{}]}                          | one-source
            {contributes: [{kind: money, share: 0.3}, {kind: money, share: 0.3}], returns: [{}]} | one-source
            {contributes: [{kind: money, share: 0.3}, {kind: hours, share: 0.3}], returns: [{}]} | ''
            {contributes: [{share: 0.9}], returns: [{}]}                                        | ''
            {contributes: [{kind: money, share: 0.9}]}                                          | no-return one-source
            """)
    void whatAMemberPutsInAndGetsBack(String part, String flags) {
        assertThat(flags(risks(venture("v", "idea", "since: 2025-11-01\nmembers: {a: " + part + "}")), "v"))
                .isEqualTo(flags);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # last sign             | flags
            since: 2025-05-25       | ''
            since: 2025-05-24       | no-step
            since: 2025-11-25       | ''
            since: 2025-11-26       | no-step
            since: 2025-Q4          | no-step
            steps: [{date: 2025-05-25}] | ''
            steps: [{date: 2025-11-26}] | no-step
            gates: {intent: {date: 2025-11-25}} | ''
            gates: {intent: {date: 2026-01-08}} | no-step
            'since: 2025-05-24\nsteps: [{date: 2026-01-01}]' | no-step
            steps: [{text: undated}] | no-step
            """)
    void aVentureStandsStillAfterSixMonths(String sign, String flags) {
        assertThat(flags(risks(venture("v", "design", sign.replace("\\n", "\n"))), "v"))
                .isEqualTo(flags);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # other venture: stage, lead | flags
            idea   | a                   | lead-overloaded
            idea   | b                   | ''
            parked | a                   | ''
            stopped | a                  | ''
            """)
    void aLeadWhoLeadsTwoThatRunIsOverloaded(String stage, String lead, String flags) {
        Risks risks = risks(
                venture("v", "design", "since: 2025-11-01\nlead: a"),
                venture("w", stage, "since: 2025-11-01\nlead: " + lead));
        assertThat(flags(risks, "v")).isEqualTo(flags);
    }

    @Test
    void twoVenturesWithoutALeadOverloadNobody() {
        Risks risks = risks(venture("v", "idea", "since: 2025-11-01"), venture("w", "idea", "since: 2025-11-01"));
        assertThat(flags(risks, "v")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # lead and members (a and b are active)                                   | gone
            lead: a                                                                   | ''
            lead: c                                                                   | c
            'members: {c: {}}'                                                        | ''
            'members: {c: {returns: [{kind: social}]}}'                               | ''
            'members: {c: {contributes: [{kind: hours}], returns: [{}]}}'             | c
            'members: {b: {contributes: [{kind: hours}], returns: [{}]}}'             | ''
            'lead: d, members: {c: {contributes: [{}], returns: [{}]}, d: {contributes: [{}], returns: [{}]}}' | d c
            """)
    void aLeadOrAContributorWhoIsNotActiveIsGone(String text, String gone) {
        String yaml = "since: 2025-11-01\n" + text.replace(", members", "\nmembers");
        Risks risks = risks(venture("v", "idea", yaml));
        assertThat(String.join(" ", risks.gone(risks.ventures().get("v")))).isEqualTo(gone);
        assertThat(flags(risks, "v")).isEqualTo(gone.isEmpty() ? "" : "lead-left");
    }

    @ParameterizedTest
    @CsvSource({"parked", "stopped"})
    void whatDoesNotRunHasNoFlags(String stage) {
        Risks risks = risks(
                venture("v", stage, "lead: a\nmembers: {c: {contributes: [{kind: money, share: 1}]}}"),
                venture("w", "idea", "lead: a"),
                venture("x", "idea", "lead: a"));
        assertThat(flags(risks, "v")).isEmpty();
    }

    @Test
    void theFactsBehindAFlagAreThere() {
        Risks risks = risks(venture("v", "idea", "members: {a: {contributes: [{kind: money, share: 0.6}]}}"));
        var venture = risks.ventures().get("v");
        assertThat(Risks.withoutReturn(venture)).isEqualTo(List.of("a"));
        assertThat(risks.sources(venture)).extracting(Source::member).containsExactly("a");
    }
}
