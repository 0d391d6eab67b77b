package kring.report.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes values: records as objects in the order of their components, anything with a code as that code, numbers plain
 * and exact. A value of another type is a mistake in the result, not something to guess at.
 */
final class JsonValues {
    private final JsonGenerator json;

    JsonValues(JsonGenerator json) {
        this.json = json;
    }

    /** A member of the object being written. */
    void write(String name, @Nullable Object value) {
        json.writeName(name);
        write(value);
    }

    /** The components of a record as members of the object being written. */
    void writeComponents(Record record) {
        Shape.components(record).forEach(this::write);
    }

    private void write(@Nullable Object value) {
        Object plain = Shape.plain(value);
        if (plain == null) {
            json.writeNull();
        } else if (plain instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (plain instanceof Number number) {
            json.writeNumber(exact(number));
        } else if (plain instanceof Collection<?> list) {
            json.writeStartArray();
            list.forEach(this::write);
            json.writeEndArray();
        } else if (plain instanceof Map<?, ?> map) {
            writeObject(() -> map.forEach((key, one) -> write(Shape.text(key), one)));
        } else if (plain instanceof Record record) {
            writeObject(() -> writeComponents(record));
        } else {
            json.writeString(Shape.text(plain));
        }
    }

    private void writeObject(Runnable members) {
        json.writeStartObject();
        members.run();
        json.writeEndObject();
    }

    private static String exact(Number number) {
        BigDecimal exact = new BigDecimal(number.toString());
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }
}
