package kring.check.rule;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import kring.check.Code;
import kring.check.Place;
import kring.model.FileNames;
import kring.model.Snapshot;
import kring.model.person.Ambition;
import kring.model.person.Get;
import kring.model.quarter.Baseline;
import kring.model.quarter.Checkin;
import kring.model.quarter.Promise;
import org.jspecify.annotations.Nullable;

/** An ambition that is referred to is one that the member has or had. */
final class KnownAmbitions implements Rule {
    @Override
    public void look(Snapshot snapshot, Findings findings) {
        snapshot.members().forEach((id, member) -> {
            Own own = new Own(id, Agreements.ambitions(snapshot, id), findings);
            own.parents(member.ambitions(), FileNames.member(id), "ambitions");
            own.gets(member.gets(), FileNames.member(id), "gets");
            snapshot.quarters().forEach((quarter, record) -> {
                Agreements.of(record, id).ifPresent(agreed -> own.agreed(agreed, FileNames.baseline(quarter)));
                if (record.checkins().containsKey(id)) {
                    own.checkin(record.checkins().get(id), FileNames.checkin(quarter, id));
                }
            });
        });
    }

    /** One member's ambitions, past and present, and what refers to them. */
    private record Own(String member, Set<String> ambitions, Findings findings) {
        void checkin(Checkin checkin, String file) {
            checkin.ambitions().forEach((id, entry) -> {
                expect(id, findings.key(file, "ambitions", id));
                expect(entry.by(), findings.value(file, "ambitions", id, "by"));
            });
            promises(checkin.promises(), file, "promises");
        }

        void agreed(Baseline.Agreed agreed, String file) {
            parents(agreed.ambitions(), file, "members", member, "ambitions");
            gets(agreed.gets(), file, "members", member, "gets");
            promises(agreed.promises(), file, "members", member, "promises");
        }

        void parents(List<Ambition> list, String file, Object... path) {
            list.forEach(one -> expect(one.parent(), at(file, path, one.id(), "parent")));
        }

        void gets(List<Get> list, String file, Object... path) {
            list.forEach(one -> expect(one.ambition(), at(file, path, one.id(), "ambition")));
        }

        void promises(List<Promise> list, String file, Object... path) {
            list.forEach(one -> expect(one.ambition(), at(file, path, one.id(), "ambition")));
        }

        private void expect(@Nullable String id, Supplier<Place> place) {
            findings.unlessKnown(Code.UNKNOWN_AMBITION, id, ambitions, place, member);
        }

        private Supplier<Place> at(String file, Object[] path, String id, String key) {
            return findings.value(file, Findings.path(path, id, key));
        }
    }
}
