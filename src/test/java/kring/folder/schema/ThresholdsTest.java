package kring.folder.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import kring.model.Threshold;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The thresholds of the model are those of the schema: names, defaults and bounds. */
class ThresholdsTest {
    private static final JsonNode CIRCLE = JsonMapper.shared().readTree(Schemas.text("circle"));
    private static final JsonNode COMMON = JsonMapper.shared().readTree(Schemas.text("common"));
    private static final JsonNode KEYS = CIRCLE.at("/$defs/thresholds/properties");

    @Test
    void theKeysAndTheirDefaultsAreTheSame() {
        assertThat(Arrays.stream(Threshold.values()).map(Threshold::key))
                .containsExactlyElementsOf(KEYS.propertyNames());
        for (Threshold threshold : Threshold.values()) {
            assertThat(threshold.byDefault())
                    .as(threshold.key())
                    .isEqualByComparingTo(
                            KEYS.get(threshold.key()).get("default").decimalValue());
        }
    }

    @Test
    void theBoundsAreTheSame() {
        for (Threshold threshold : Threshold.values()) {
            JsonNode bounds = bounds(KEYS.get(threshold.key()));
            BigDecimal least = bounds.get("minimum").decimalValue();
            BigDecimal most = bounds.get("maximum").decimalValue();
            BigDecimal step = new BigDecimal("0.01");
            assertThat(List.of(least, most)).as(threshold.key()).allMatch(threshold::allows);
            assertThat(List.of(least.subtract(step), most.add(step)))
                    .as(threshold.key())
                    .noneMatch(threshold::allows);
            assertThat(threshold.allows(least.add(step)))
                    .as(threshold.key())
                    .isEqualTo(!bounds.get("type").stringValue().equals("integer"));
        }
    }

    private static JsonNode bounds(JsonNode key) {
        if (!key.has("$ref")) {
            return key;
        }
        String reference = key.get("$ref").stringValue();
        JsonNode document = reference.startsWith("#") ? CIRCLE : COMMON;
        return document.at(reference.substring(reference.indexOf('#') + 1));
    }
}
