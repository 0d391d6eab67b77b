package kring.screening;

import static org.assertj.core.api.Assertions.assertThat;

import kring.folder.Scene;
import kring.report.json.JsonRenderer;
import org.junit.jupiter.api.Test;

/** The JSON of DESIGN, with what is missing as null and numbers unrounded. */
class ScreeningJsonTest {
    @Test
    void aScreeningAsJson() {
        Scene scene = Scene.of(
                Tables.circle("{id: a, floor: true}, {id: b, target: 3.5}"),
                "== members/c.yaml\nname: C\nstatus: member\n",
                """
                == screenings/c.yaml
                date: 2025-11-01
                self: {a: 5}
                raters: [{name: Ann, scores: {a: 4}}, {scores: {a: 3}}, {scores: {a: 2}}]
                evidence: [{dimension: a, supports: low}]
                decision: {outcome: not-now, date: 2025-11-02, by: Ann, reason: r, revisit: 2026-01, change: c}
                """);
        assertThat(new JsonRenderer().render("screen", "K", Intentions.of(scene.snapshot(), Tables.TODAY)))
                .isEqualTo("""
                        {
                          "kring": 1,
                          "command": "screen",
                          "circle": "K",
                          "screenings": [
                            {
                              "member": "c",
                              "advice": "incomplete",
                              "reasons": [
                                {
                                  "rule": "coverage",
                                  "dimension": null
                                },
                                {
                                  "rule": "floor-low",
                                  "dimension": "a"
                                },
                                {
                                  "rule": "raters",
                                  "dimension": "a"
                                },
                                {
                                  "rule": "self",
                                  "dimension": "a"
                                }
                              ],
                              "coverage": {
                                "evidenced": 1,
                                "of": 2
                              },
                              "decision": {
                                "outcome": "not-now",
                                "date": "2025-11-02",
                                "by": "Ann",
                                "reason": "r",
                                "revisit": "2026-01-31",
                                "change": "c"
                              },
                              "dimensions": [
                                {
                                  "id": "a",
                                  "scores": {
                                    "Ann": 4,
                                    "rater-2": 3,
                                    "rater-3": 2
                                  },
                                  "counted": {
                                    "Ann": 3,
                                    "rater-2": 3,
                                    "rater-3": 2
                                  },
                                  "mean": 2.666666666666666666666666666666667,
                                  "shortfall": 1.333333333333333333333333333333333,
                                  "band": "discuss",
                                  "founders": null,
                                  "distance": null,
                                  "self": 5,
                                  "flags": [
                                    "unsupported",
                                    "raters",
                                    "self"
                                  ]
                                },
                                {
                                  "id": "b",
                                  "scores": {},
                                  "counted": {},
                                  "mean": null,
                                  "shortfall": null,
                                  "band": null,
                                  "founders": null,
                                  "distance": null,
                                  "self": null,
                                  "flags": []
                                }
                              ]
                            }
                          ],
                          "cohesion": [
                            {
                              "dimension": "a",
                              "n": 1,
                              "median": 2.666666666666666666666666666666667,
                              "spread": 0,
                              "flags": []
                            },
                            {
                              "dimension": "b",
                              "n": 0,
                              "median": null,
                              "spread": null,
                              "flags": []
                            }
                          ]
                        }
                        """);
    }
}
