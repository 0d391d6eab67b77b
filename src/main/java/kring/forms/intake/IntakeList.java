package kring.forms.intake;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import kring.model.person.Member;
import org.jspecify.annotations.Nullable;

/** The lists of a member's file that an intake form asks for; each is a part of it. */
enum IntakeList {
    PLANS("ambitions", "ambition", 3),
    NEEDS("gets", "get", 3),
    OFFERS("brings", "bring", 3),
    ACHIEVEMENTS("achievements", "achievement", 2);

    /** An item by its id and its words. */
    record Item(String id, @Nullable String text) {}

    private final String key;
    private final String otherwise;
    private final int room;

    IntakeList(String key, String otherwise, int room) {
        this.key = key;
        this.otherwise = otherwise;
        this.room = room;
    }

    /** The code of its part. */
    String part() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its key in the file. */
    String key() {
        return key;
    }

    /** The id of an item whose words make none. */
    String otherwise() {
        return otherwise;
    }

    /** How many rows there are for something new. */
    int room() {
        return room;
    }

    List<Item> of(Member member) {
        return switch (this) {
            case PLANS -> items(member.ambitions(), one -> new Item(one.id(), one.text()));
            case NEEDS -> items(member.gets(), one -> new Item(one.id(), one.text()));
            case OFFERS -> items(member.brings(), one -> new Item(one.id(), one.text()));
            case ACHIEVEMENTS -> items(member.achievements(), one -> new Item(one.id(), one.text()));
        };
    }

    private static <T> List<Item> items(List<T> all, Function<T, Item> item) {
        return all.stream().map(item).toList();
    }
}
