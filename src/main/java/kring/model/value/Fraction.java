package kring.model.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;

/**
 * An exact number, so that what is compared was never rounded: the mean of 3, 3 and 4 is ten thirds. Only as a decimal,
 * for a reader or for JSON, it may be rounded.
 */
public final class Fraction extends Number implements Comparable<Fraction> {
    /** Nothing. */
    public static final Fraction ZERO = of(0);

    private static final long serialVersionUID = 1;

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator) {
        BigInteger shared = denominator.equals(BigInteger.ONE) ? denominator : numerator.gcd(denominator);
        this.numerator = numerator.divide(shared);
        this.denominator = denominator.divide(shared);
    }

    /** A whole number. */
    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** A decimal number. */
    public static Fraction of(BigDecimal decimal) {
        BigDecimal positive = decimal.setScale(Math.max(0, decimal.scale()));
        return new Fraction(positive.unscaledValue(), BigInteger.TEN.pow(positive.scale()));
    }

    /** The mean of some numbers, of which there must be at least one. */
    public static Fraction mean(Collection<Fraction> numbers) {
        return numbers.stream().reduce(ZERO, Fraction::plus).over(numbers.size());
    }

    /** The middle one of some numbers, or the mean of the two in the middle; there must be at least one. */
    public static Fraction median(Collection<Fraction> numbers) {
        List<Fraction> sorted = numbers.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : mean(sorted.subList(half - 1, half + 1));
    }

    /** The sum. */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The difference. */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /** The part of it that falls to each of so many, at least one. */
    public Fraction over(int parts) {
        return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(parts)));
    }

    /** How far it is from zero. */
    public Fraction abs() {
        return new Fraction(numerator.abs(), denominator);
    }

    /** Below zero -1, at zero 0, above zero 1. */
    public int signum() {
        return numerator.signum();
    }

    /** Whether it is the decimal or more. */
    public boolean isAtLeast(BigDecimal bound) {
        return compareTo(of(bound)) >= 0;
    }

    /** Whether it is the decimal or less. */
    public boolean isAtMost(BigDecimal bound) {
        return compareTo(of(bound)) <= 0;
    }

    /** As a decimal: exact where it has an end, else to 34 digits. */
    public BigDecimal decimal() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.DECIMAL128);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction fraction
                && numerator.equals(fraction.numerator)
                && denominator.equals(fraction.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /** The decimal, as JSON has it. */
    @Override
    public String toString() {
        return decimal().toPlainString();
    }

    @Override
    public int intValue() {
        return decimal().intValue();
    }

    @Override
    public long longValue() {
        return decimal().longValue();
    }

    @Override
    public float floatValue() {
        return decimal().floatValue();
    }

    @Override
    public double doubleValue() {
        return decimal().doubleValue();
    }
}
