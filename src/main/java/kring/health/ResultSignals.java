package kring.health;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kring.health.HeldQuarter.OpenAmbition;
import kring.model.quarter.Exchange;
import kring.model.value.Quarter;

/** What signals measure of whether anything comes of it, and whether the circle meets (METHOD, Signals). */
record ResultSignals(HealthHistory history) {
    /** Open ambitions that moved neither in this held quarter nor in the one before; unknown in the first. */
    Measurement unmoved(int number) {
        Optional<HeldQuarter> before = history.before(number);
        if (before.isEmpty()) {
            return Measurement.unknownShare();
        }
        Set<String> unmovedBefore = before.get().open().stream()
                .filter(OpenAmbition::unmoved)
                .map(OpenAmbition::subject)
                .collect(Collectors.toSet());
        List<OpenAmbition> open = history.held().get(number).open();
        List<SignalSubject> unmoved = open.stream()
                .filter(OpenAmbition::unmoved)
                .filter(ambition -> unmovedBefore.contains(ambition.subject()))
                .<SignalSubject>map(SignalSubject.OfAmbition::new)
                .toList();
        return Measurement.share(unmoved.size(), open.size(), unmoved);
    }

    /** For how many held quarters on end nothing was reached, realised or exchanged. */
    Measurement noResults(int number) {
        if (history.at(number).isEmpty()) {
            return Measurement.unknownCount();
        }
        int without = 0;
        while (without <= number && !hasResult(history.held().get(number - without))) {
            without++;
        }
        return Measurement.count(without, List.of());
    }

    private boolean hasResult(HeldQuarter held) {
        return history.snapshot().record(held.quarter()).exchanges().stream()
                        .anyMatch(exchange -> exchange.status() == Exchange.Status.CONFIRMED)
                || held.achieved()
                || history.snapshot().activeIn(held.quarter()).stream()
                        .flatMap(member -> history.snapshot().member(member).achievements().stream())
                        .anyMatch(achievement -> achievement.date() != null
                                && Quarter.of(achievement.date()).equals(held.quarter()));
    }

    /** For how many calendar quarters before today's, or before an earlier meeting's, none was held. */
    Measurement rhythm(int number) {
        Quarter quarter = (number == history.now() ? history.today() : history.quarter(number)).previous();
        Optional<Quarter> start = start();
        int without = 0;
        while (start.isPresent() && quarter.compareTo(start.get()) >= 0 && !isHeld(quarter)) {
            without++;
            quarter = quarter.previous();
        }
        return Measurement.count(without, List.of());
    }

    private Optional<Quarter> start() {
        return Optional.ofNullable(history.snapshot().circle().started())
                .map(Quarter::of)
                .or(() -> history.at(0).map(HeldQuarter::quarter));
    }

    private boolean isHeld(Quarter quarter) {
        int number = history.now();
        while (number >= 0 && history.quarter(number).compareTo(quarter) > 0) {
            number--;
        }
        return number >= 0 && history.quarter(number).equals(quarter);
    }
}
