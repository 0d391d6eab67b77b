package kring.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.person.Member;
import kring.model.visible.Extract;
import org.jspecify.annotations.Nullable;

/** An extract as the members of a JSON object, as its schema has them; what is not there is left out. */
public final class ExtractText {
    private ExtractText() {}

    /** The members, in their order. */
    public static Map<String, Object> of(Extract extract) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kring", 1);
        members.put("command", "extract");
        members.put("date", extract.date());
        members.put("language", extract.language());
        put(members, "region", extract.region());
        members.put("suppress-below", extract.suppressBelow());
        members.put("sectors", extract.sectors());
        members.put("statuses", extract.statuses());
        members.put("aliases", extract.aliases());
        members.put(
                "people",
                extract.people().stream().map(person -> person(extract, person)).toList());
        return members;
    }

    private static Map<String, Object> person(Extract extract, Member person) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("person", person.id());
        put(members, "sector", person.sector());
        members.put("gets", person.gets().stream().map(get -> get(extract, get)).toList());
        members.put("brings", person.brings().stream().map(ExtractText::bring).toList());
        return members;
    }

    private static Map<String, Object> get(Extract extract, Get get) {
        Map<String, Object> members = thing(get.kind(), get.tags(), get.text());
        put(members, "horizon", get.horizon());
        put(members, "urgency", get.urgency());
        put(members, "answered", extract.answered().contains(get.id()) ? true : null);
        return members;
    }

    private static Map<String, Object> bring(Bring bring) {
        Map<String, Object> members = thing(bring.kind(), bring.tags(), bring.text());
        put(members, "terms", bring.terms());
        put(members, "capacity", bring.capacity());
        put(members, "until", bring.until());
        return members;
    }

    private static Map<String, Object> thing(@Nullable Object kind, List<String> tags, @Nullable String text) {
        Map<String, Object> members = new LinkedHashMap<>();
        put(members, "kind", kind);
        members.put("tags", tags);
        put(members, "text", text);
        return members;
    }

    private static void put(Map<String, Object> members, String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value);
        }
    }
}
