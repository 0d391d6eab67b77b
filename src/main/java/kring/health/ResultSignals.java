package kring.health;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kring.health.HeldQuarter.OpenAmbition;
import kring.model.value.Quarter;

/** What signals measure of whether anything comes of it, and whether the circle meets (METHOD, Signals). */
record ResultSignals(HealthHistory history) {
    /** Open ambitions that moved neither in this held quarter nor in the one before; unknown in the first two. */
    Measurement unmoved(int number) {
        if (history.before(number - 1).isEmpty()) {
            return Measurement.unknownShare();
        }
        Set<String> unmovedBefore = history.held().get(number - 1).open().stream()
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
        while (without <= number && !history.held().get(number - without).result()) {
            without++;
        }
        return Measurement.count(without, List.of());
    }

    /** For how many calendar quarters before today's none was held. */
    Measurement rhythm() {
        return rhythm(history.today());
    }

    /** The same as of the meeting of a held quarter. */
    Measurement rhythm(int number) {
        return rhythm(history.quarter(number));
    }

    private Measurement rhythm(Quarter today) {
        Optional<Quarter> start = history.start();
        if (start.isEmpty()) {
            return Measurement.unknownCount();
        }
        int without = 0;
        for (Quarter quarter = today.previous();
                quarter.compareTo(start.get()) >= 0 && !isHeld(quarter);
                quarter = quarter.previous()) {
            without++;
        }
        return Measurement.count(without, List.of());
    }

    private boolean isHeld(Quarter quarter) {
        int number = history.now();
        while (number >= 0 && history.quarter(number).compareTo(quarter) > 0) {
            number--;
        }
        return number >= 0 && history.quarter(number).equals(quarter);
    }
}
