package kring.cli.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.cli.run.UserError;
import kring.forms.people.ColumnChoice;
import kring.forms.people.PersonField;
import kring.model.person.Member.Status;
import picocli.CommandLine.Option;

/** The options of {@code kring import} with which a list of people is read. */
public final class PeopleOptions {
    @Option(names = "--members")
    private boolean members;

    @Option(names = "--column", paramLabel = "COLUMN")
    private List<String> columns = new ArrayList<>();

    @Option(names = "--founder")
    private boolean founder;

    @Option(names = "--member")
    private boolean member;

    /**
     * Whether the files are lists of people, and no forms.
     *
     * @throws UserError when something is said of a list, and not that it is one
     */
    public boolean areGiven() {
        if (!members && (founder || member || !columns.isEmpty())) {
            throw new UserError("only-members", founder ? "--founder" : member ? "--member" : "--column");
        }
        return members;
    }

    /** As what the people come in. */
    Status status() {
        if (founder && member) {
            throw new UserError("founder-or-member");
        }
        return founder ? Status.FOUNDER : member ? Status.MEMBER : Status.CANDIDATE;
    }

    /** The columns that were chosen. */
    List<ColumnChoice> choices() {
        Set<PersonField> chosen = new TreeSet<>();
        List<ColumnChoice> choices = columns.stream().map(PeopleOptions::choice).toList();
        choices.stream()
                .filter(choice -> !chosen.add(choice.field()))
                .findFirst()
                .ifPresent(twice -> {
                    throw new UserError("column-twice", twice.field().code());
                });
        return choices;
    }

    private static ColumnChoice choice(String words) {
        int sign = words.indexOf('=');
        if (sign < 1 || words.substring(sign + 1).isBlank()) {
            throw new UserError("no-column", words);
        }
        String code = words.substring(0, sign).strip();
        List<String> codes =
                Stream.of(PersonField.values()).map(PersonField::code).toList();
        return PersonField.of(code)
                .map(field -> new ColumnChoice(field, words.substring(sign + 1).strip()))
                .orElseThrow(() ->
                        UserError.near("no-field", code, codes, codes.stream().collect(Collectors.joining(", "))));
    }
}
