package kring.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kring.folder.Scene;
import kring.model.Snapshot;

/** A circle made up from a seed, with few tags so that much matches. Whatever is hidden is called {@code secret}. */
public final class GeneratedCircle {
    private static final List<String> KINDS = List.of("knowledge", "experience", "network", "space", "material");
    private static final List<String> TAGS = List.of("heat", "Warmte", "wood", "hout", "water", "food", "care", "cold");
    private static final List<String> STATUSES = List.of("offered", "agreed", "delivered", "confirmed", "declined");

    private final long seed;
    private final int members;
    private final int entries;
    private Snapshot snapshot;

    public GeneratedCircle(long seed) {
        this(seed, 6, 4);
    }

    public GeneratedCircle(long seed, int members, int entries) {
        this.seed = seed;
        this.members = members;
        this.entries = entries;
    }

    /** Read once for all tests that share this circle. */
    public Snapshot snapshot() {
        if (snapshot == null) {
            snapshot = Scene.of(text(false)).snapshot();
        }
        return snapshot;
    }

    /** The same circle as somebody would edit it by hand when a member leaves. */
    public Snapshot edited(String member, String left) {
        return Scene.of(text(false)
                        .replaceFirst(
                                "(== members/" + member + ".yaml\n\\{name: [^,]*, )status: member",
                                "$1status: left, left: " + left))
                .snapshot();
    }

    /** The same circle with its keys and its lists the other way round. */
    Snapshot turned() {
        return Scene.of(text(true)).snapshot();
    }

    private String text(boolean turned) {
        Random random = new Random(seed);
        List<String> files = new ArrayList<>();
        files.add("== circle.yaml\nkring: 1\nname: K\nfacilitator: {name: F}\naliases: "
                + map(turned, "heat: [warmte]", "bos: [wood, hout]") + "\n");
        for (int member = 0; member < members; member++) {
            files.add(member(random, member, turned));
        }
        for (String quarter : List.of("2025-Q2", "2025-Q3", "2025-Q4")) {
            files.add("== quarters/" + quarter + "/exchanges.yaml\n" + exchanges(random, quarter, turned) + "\n");
        }
        files.add("== quarters/2025-Q3/baseline.yaml\nmembers: {m0: "
                + map(turned, "gets: " + gets(random, turned), "brings: " + brings(random, turned)) + "}\n");
        if (turned) {
            Collections.reverse(files);
        }
        return String.join("", files);
    }

    private String member(Random random, int member, boolean turned) {
        return "== members/m" + member + ".yaml\n"
                + map(
                        turned,
                        "name: N" + member,
                        random.nextInt(8) == 0 ? "status: left, left: 2025-Q3" : "status: member",
                        "sector: " + pick(random, List.of("a", "A", "b", "c")),
                        "consent: {network: " + random.nextBoolean() + "}",
                        "gets: " + gets(random, turned),
                        "brings: " + brings(random, turned),
                        "ambitions: "
                                + list(
                                        turned,
                                        3,
                                        at -> "id: am" + at + ", text: T, horizon: year, agenda: "
                                                + pick(random, List.of("business", "personal")) + tags(random)),
                        "achievements: "
                                + list(
                                        turned,
                                        2,
                                        at -> "id: d" + at + ", date: 202" + random.nextInt(6) + tags(random)))
                + "\n";
    }

    private String gets(Random random, boolean turned) {
        return list(
                turned,
                entries,
                at -> id(random, "g", at)
                        + kind(random)
                        + tags(random)
                        + (random.nextBoolean() ? ", urgency: " + (1 + random.nextInt(3)) : "")
                        + (random.nextInt(3) == 0 ? ", ambition: am" + random.nextInt(3) : ""));
    }

    private String brings(Random random, boolean turned) {
        return list(
                turned,
                entries,
                at -> id(random, "b", at)
                        + kind(random)
                        + tags(random)
                        + (random.nextInt(4) == 0 ? ", until: 2025-1" + random.nextInt(3) : ""));
    }

    private static String id(Random random, String letter, int at) {
        return switch (random.nextInt(5)) {
            case 0 -> "visibility: private, id: secret-" + letter + at;
            case 1, 2 -> "visibility: network, id: " + letter + at;
            default -> "id: " + letter + at;
        };
    }

    private static String kind(Random random) {
        return ", kind: " + pick(random, KINDS);
    }

    private static String tags(Random random) {
        return ", tags: [" + pick(random, TAGS) + (random.nextInt(3) == 0 ? ", " + pick(random, TAGS) : "") + "]";
    }

    private String exchanges(Random random, String quarter, boolean turned) {
        return list(turned, 5, at -> {
            int from = random.nextInt(members);
            int to = (from + 1 + random.nextInt(members - 1)) % members;
            return "id: x" + at + ", from: m" + from + ", to: m" + to + ", status: " + pick(random, STATUSES)
                    + (random.nextBoolean() ? ", bring: " + secretOr(random, "b") : "")
                    + (random.nextBoolean() ? ", get: " + secretOr(random, "g") : "");
        });
    }

    private String secretOr(Random random, String letter) {
        return (random.nextInt(4) == 0 ? "secret-" : "") + letter + random.nextInt(entries);
    }

    private static String list(boolean turned, int size, IntFunction<String> entry) {
        List<String> all = IntStream.range(0, size)
                .mapToObj(at -> map(turned, entry.apply(at).split(", (?=[a-z]+: )")))
                .collect(Collectors.toCollection(ArrayList::new));
        if (turned) {
            Collections.reverse(all);
        }
        return all.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    private static String map(boolean turned, String... entries) {
        List<String> all = new ArrayList<>(List.of(entries));
        if (turned) {
            Collections.reverse(all);
        }
        return all.stream().collect(Collectors.joining(", ", "{", "}"));
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @Override
    public String toString() {
        return "circle " + seed;
    }
}
