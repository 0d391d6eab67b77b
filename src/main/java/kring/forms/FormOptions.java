package kring.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.model.person.Ambition;
import kring.model.person.Member;
import kring.model.value.Kebab;
import kring.model.value.ShortText;
import kring.report.document.form.Form.Choice;

/** What there is to choose from on a form, in the words of its language. */
public record FormOptions(Phrases phrases) {
    private static final int LONGEST = 90;

    /** The constants of an enum, each by a phrase. */
    public <E extends Enum<E>> List<Choice> words(String family, List<E> constants) {
        return constants.stream()
                .map(Kebab::of)
                .map(code -> new Choice(code, phrases.say(family + code)))
                .toList();
    }

    /** Yes and no. */
    public List<Choice> truth() {
        return List.of(new Choice("true", phrases.say("form.yes")), new Choice("false", phrases.say("form.no")));
    }

    /** From can wait to now. */
    public List<Choice> urgency() {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(Integer::toString)
                .map(code -> new Choice(code, phrases.say("form.urgency." + code)))
                .toList();
    }

    /** Ambitions by their texts, the confidential ones as such. */
    public List<Choice> ambitions(List<Ambition> ambitions, Predicate<String> confidential) {
        return unique(ambitions.stream(), Ambition::id, Ambition::text).stream()
                .map(choice -> confidential.test(choice.code())
                        ? new Choice(
                                choice.code(), choice.words() + " (" + phrases.say("form.confidential-choice") + ")")
                        : choice)
                .toList();
    }

    /** People by their names. */
    public List<Choice> people(List<Member> people) {
        return unique(people.stream(), Member::id, Member::name);
    }

    /** Anything by its words; two that are called the same have their ids behind them. */
    public static <T> List<Choice> unique(Stream<T> all, Function<T, String> id, Function<T, String> words) {
        Set<String> taken = new HashSet<>();
        List<Choice> choices = new ArrayList<>();
        all.forEach(one -> {
            String text = words.apply(one) == null ? id.apply(one) : ShortText.of(words.apply(one), LONGEST);
            String unique =
                    taken.add(text.toLowerCase(java.util.Locale.ROOT)) ? text : text + " (" + id.apply(one) + ")";
            choices.add(new Choice(id.apply(one), unique));
        });
        return choices;
    }
}
