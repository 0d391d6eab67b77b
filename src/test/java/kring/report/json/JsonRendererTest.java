package kring.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonRendererTest {
    enum State {
        OK,
        FEW_OF
    }

    enum Coded {
        ONE {
            @Override
            public String code() {
                return "een";
            }
        };

        public abstract String code();
    }

    record MemberId(String value) {}

    record Quarter(int year, int number) {
        public String code() {
            return year + "-Q" + number;
        }
    }

    record Finding(String code, int line) {}

    record Nothing() {}

    record Numbers(BigDecimal big, BigDecimal half, BigDecimal tiny, BigDecimal zero, int whole, double real) {}

    record Result(
            List<Finding> findings,
            State state,
            Coded coded,
            Quarter quarter,
            Optional<MemberId> member,
            Optional<String> none,
            String missing,
            LocalDate date,
            Map<MemberId, List<State>> scores,
            boolean late,
            Numbers numbers,
            Nothing nothing) {}

    @Test
    void a_result_follows_who_says_it_in_the_order_of_its_components() {
        Map<MemberId, List<State>> scores = new LinkedHashMap<>();
        scores.put(new MemberId("laundry"), List.of(State.OK, State.FEW_OF));
        scores.put(new MemberId("baker"), List.of());
        Result result = new Result(
                List.of(new Finding("unknown-ambition", 14)),
                State.FEW_OF,
                Coded.ONE,
                new Quarter(2025, 4),
                Optional.of(new MemberId("baker")),
                Optional.empty(),
                null,
                LocalDate.of(2025, 11, 20),
                scores,
                true,
                new Numbers(
                        new BigDecimal("3.1E+4"),
                        new BigDecimal("0.50"),
                        new BigDecimal("1E-9"),
                        new BigDecimal("0.00"),
                        31000,
                        2.5),
                new Nothing());
        assertThat(new JsonRenderer().render("check", "Kring \"L\"", result)).isEqualTo("""
                {
                  "kring": 1,
                  "command": "check",
                  "circle": "Kring \\"L\\"",
                  "findings": [
                    {
                      "code": "unknown-ambition",
                      "line": 14
                    }
                  ],
                  "state": "few-of",
                  "coded": "een",
                  "quarter": "2025-Q4",
                  "member": "baker",
                  "none": null,
                  "missing": null,
                  "date": "2025-11-20",
                  "scores": {
                    "laundry": [
                      "ok",
                      "few-of"
                    ],
                    "baker": []
                  },
                  "late": true,
                  "numbers": {
                    "big": 31000,
                    "half": 0.5,
                    "tiny": 0.000000001,
                    "zero": 0,
                    "whole": 31000,
                    "real": 2.5
                  },
                  "nothing": {}
                }
                """);
    }

    record Due(List<String> due) {}

    @Test
    void a_result_of_one_component_keeps_its_name() {
        assertThat(new JsonRenderer().render("remind", "L", new Due(List.of()))).contains("\"due\": []");
    }

    @Test
    void text_cannot_steer_a_terminal_and_reads_back_the_same() {
        assertThat(new JsonRenderer().render("remind", "L", new Due(List.of("\033[0m\u009B\u202Eé"))))
                .contains("\"\\u001B[0m\\u009b\\u202eé\"");
    }

    record Odd(Object what, int more) {}

    @Test
    void a_value_of_an_unknown_kind_is_a_bug() {
        assertThatThrownBy(() -> new JsonRenderer().render("x", "L", new Odd(new StringBuilder[0], 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no JSON for");
    }
}
