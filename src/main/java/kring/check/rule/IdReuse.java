package kring.check.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kring.check.Code;
import kring.check.Place;
import kring.model.FileNames;
import kring.model.PlainWords;
import kring.model.Snapshot;
import kring.model.person.Ambition;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.person.Member;
import kring.model.quarter.AmbitionEntry;
import kring.model.quarter.Baseline;
import kring.model.quarter.Checkin;
import kring.model.quarter.Checkin.PromiseOutcome.Outcome;
import kring.model.quarter.Exchange;
import kring.model.quarter.Promise;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/** An id that was closed is not used again for something else (METHOD); texts that were erased tell nothing. */
final class IdReuse implements Rule {
    @Override
    public void look(Snapshot snapshot, Findings findings) {
        snapshot.members().values().stream()
                .filter(member -> member.forgotten() == null)
                .forEach(member -> new Memory(member, findings).look(snapshot));
    }

    /** What ids stand for; each kind has its own. */
    private enum Kind {
        GET,
        BRING,
        AMBITION,
        PROMISE,
        ASK;

        /** Whether it is open again as soon as it is said again. */
        private boolean opensWhenSaidAgain() {
            return this == PROMISE || this == ASK;
        }
    }

    private record Key(Kind kind, String id) {}

    /** What one id stood for last, and what became of it. */
    private static final class Course {
        /** Empty until one is known. */
        private String text = "";

        private String since = "";
        /** Answered, received, or with a closing status. */
        private boolean closed;
        /** Absent from a later baseline. */
        private boolean gone;
        /** Said to be active again, of which the text is not known yet. */
        private boolean reopened;
        /** Where it stands for something else; null while it does not. */
        private @Nullable Supplier<Place> reused;

        private String before = "";
        private String until = "";
    }

    /** What the ids of one member stood for, going through the quarters. */
    private static final class Memory {
        private final Member member;
        private final Findings findings;
        private final Map<Key, Course> courses =
                new TreeMap<>(java.util.Comparator.comparing(Key::kind).thenComparing(Key::id));

        Memory(Member member, Findings findings) {
            this.member = member;
            this.findings = findings;
        }

        /** A quarter goes from check-ins by exchanges to the baseline; the member's file is what stands now. */
        void look(Snapshot snapshot) {
            snapshot.quarters().forEach((quarter, record) -> {
                if (record.checkins().containsKey(member.id())) {
                    checkin(record.checkins().get(member.id()), quarter);
                }
                record.exchanges().forEach(this::exchange);
                Agreements.of(record, member.id()).ifPresent(agreed -> agreed(agreed, quarter));
            });
            String file = FileNames.member(member.id());
            lists(member.gets(), member.brings(), member.ambitions(), "", file);
            courses.forEach((key, course) -> {
                if (course.reused != null) {
                    findings.add(
                            Code.ID_REUSED, course.reused, key.id(), course.until, PlainWords.quoted(course.before));
                }
            });
        }

        private void checkin(Checkin checkin, Quarter quarter) {
            String file = FileNames.checkin(quarter, member.id());
            checkin.promised().forEach((id, answer) -> {
                if (answer.outcome() != null && answer.outcome() != Outcome.SLIPPED) {
                    close(Kind.PROMISE, id);
                }
            });
            state(Kind.PROMISE, checkin.promises(), Promise::id, Promise::text, quarter.code(), file, "promises");
            // a receipt closes what was asked before, and what the same check-in asks
            checkin.received().forEach(receipt -> close(Kind.ASK, receipt.ask()));
            state(Kind.ASK, checkin.asks(), Checkin.Ask::id, Checkin.Ask::text, quarter.code(), file, "asks");
            checkin.received().forEach(receipt -> close(Kind.ASK, receipt.ask()));
            checkin.ambitions().forEach(this::entry);
        }

        private void entry(String id, AmbitionEntry entry) {
            if (entry.status() != null && entry.status() != AmbitionEntry.Status.ACTIVE) {
                close(Kind.AMBITION, id);
            } else if (entry.hasWord()) {
                course(Kind.AMBITION, id).reopened = true;
            }
        }

        private void exchange(Exchange exchange) {
            if (exchange.status() == Exchange.Status.CONFIRMED
                    && exchange.get() != null
                    && member.id().equals(exchange.to())) {
                close(Kind.GET, exchange.get());
            }
        }

        private void agreed(Baseline.Agreed agreed, Quarter quarter) {
            String file = FileNames.baseline(quarter);
            lists(agreed.gets(), agreed.brings(), agreed.ambitions(), quarter.code(), file, "members", member.id());
            leave(Kind.GET, agreed.gets().stream().map(Get::id).collect(Collectors.toSet()));
            leave(Kind.BRING, agreed.brings().stream().map(Bring::id).collect(Collectors.toSet()));
            leave(Kind.AMBITION, agreed.ambitions().stream().map(Ambition::id).collect(Collectors.toSet()));
        }

        private void lists(
                List<Get> gets,
                List<Bring> brings,
                List<Ambition> ambitions,
                String when,
                String file,
                Object... path) {
            state(Kind.GET, gets, Get::id, Get::text, when, file, Findings.path(path, "gets"));
            state(Kind.BRING, brings, Bring::id, Bring::text, when, file, Findings.path(path, "brings"));
            state(Kind.AMBITION, ambitions, Ambition::id, Ambition::text, when, file, Findings.path(path, "ambitions"));
        }

        private <T> void state(
                Kind kind,
                List<T> all,
                Function<T, String> id,
                Function<T, String> text,
                String when,
                String file,
                Object... path) {
            for (T one : all) {
                if (text.apply(one) != null) {
                    Supplier<Place> place = findings.value(file, Findings.path(path, id.apply(one), "id"));
                    state(kind, course(kind, id.apply(one)), text.apply(one), when, place);
                }
            }
        }

        /** Notes a text under an id: the one that it had, another while it is open, or something else. */
        private static void state(Kind kind, Course course, String text, String when, Supplier<Place> place) {
            boolean other =
                    (course.closed || course.gone) && !course.text.isEmpty() && !PlainWords.areSame(course.text, text);
            if (other) {
                course.reused = place;
                course.before = course.text;
                course.until = course.since;
            } else if (course.reused != null) {
                course.reused = place;
            }
            course.gone = false;
            course.closed &= !other && !course.reopened && !kind.opensWhenSaidAgain();
            course.reopened = false;
            course.text = text;
            course.since = when;
        }

        private void close(Kind kind, String id) {
            Course course = course(kind, id);
            course.closed = true;
            course.reopened = false;
        }

        private Course course(Kind kind, String id) {
            return courses.computeIfAbsent(new Key(kind, id), unknown -> new Course());
        }

        private void leave(Kind kind, Set<String> there) {
            courses.forEach((key, course) -> course.gone |= key.kind() == kind && !there.contains(key.id()));
        }
    }
}
