package kring.benchmark;

import java.util.List;
import java.util.Random;

/** Sentences as facilitators and members write them, as long and as short. */
final class Prose {
    private static final List<String> WHO =
            List.of("De bakkerij", "Onze wasserij", "De zorgboerderij", "Het atelier", "De drukkerij", "De brouwerij");
    private static final List<String> DOES = List.of(
            "draait voortaan zonder gas",
            "levert alles in kratten die terugkomen",
            "rijdt nog maar één keer per week",
            "gooit niet meer dan zestig kilo weg",
            "leidt elk jaar een leerling op",
            "deelt de vrachtwagen met twee anderen",
            "zoekt een plek om droog op te slaan");
    private static final List<String> AND = List.of(
            "en iedereen in de streek kan zien hoe dat gaat.",
            "zodat we niet meer afhangen van één leverancier, want dat ging vorig jaar twee keer mis.",
            "al moeten we nog uitrekenen wat dat per maand scheelt.",
            "omdat een ander haar dan wil overnemen.",
            "en dat houden we vol, ook als de prijs weer zakt.");

    private final Random random;

    Prose(Random random) {
        this.random = random;
    }

    /** A sentence of some sixty to a hundred and thirty characters. */
    String sentence() {
        return pick(WHO) + " " + pick(DOES) + " " + pick(AND);
    }

    /** A sentence as a folded block below a key that stands so far in. */
    String block(int indent) {
        return ">-\n" + " ".repeat(indent + 2) + sentence();
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Whether something happens that happens once in so many times. */
    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
