package kring.health;

import java.math.BigDecimal;

/** On which side of its bound a signal fires; METHOD's table says {@code <}, {@code ≥} and {@code >}. */
enum Limit {
    BELOW,
    FROM,
    ABOVE;

    boolean fires(Measurement reading, BigDecimal bound) {
        return switch (this) {
            case BELOW -> reading.isBelow(bound);
            case FROM -> reading.isAtLeast(bound);
            case ABOVE -> reading.isAbove(bound);
        };
    }
}
