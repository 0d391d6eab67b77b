package kring.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import kring.forms.typed.Typed;
import kring.report.document.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody typed may be of any length, whatever shape it is held against. */
class IdTest {
    private static final int MANY = 50_000;

    @Test
    void anIdIsMadeOfWordsOfAnyLength() {
        assertThat(Id.near("woord ".repeat(MANY)))
                .hasValueSatisfying(id -> assertThat(id).startsWith("woord-woord"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-", "a.", "1.000", ".000", "a@b.", "1e", "0 "})
    void noTextIsTooLongForAShape(String repeated) {
        String text = "1" + repeated.repeat(MANY);
        assertThatCode(() -> {
                    Id.near(text);
                    Id.valid(text);
                    NearNumber.of(text);
                    EmailAddress.of(text);
                    Typed.numbers(text, "");
                })
                .doesNotThrowAnyException();
    }
}
