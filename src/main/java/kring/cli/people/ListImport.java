package kring.cli.people;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.cli.run.OpenCircle;
import kring.cli.run.UserError;
import kring.forms.people.ColumnChoice;
import kring.forms.people.HeaderSearch;
import kring.forms.people.KnownPeople;
import kring.forms.people.ListHeader;
import kring.forms.people.ListedPerson;
import kring.forms.people.PeopleList;
import kring.forms.people.PeopleReader;
import kring.forms.people.PeopleSheet;
import kring.forms.people.PersonField;
import kring.forms.typed.Refusal;
import kring.model.value.Kebab;
import kring.model.value.ShortText;
import kring.report.spreadsheet.UnreadableFile;

/** Reads lists of people one by one: whom each lists, and what there is to tell of it. */
final class ListImport {
    private static final int LONGEST = 300;

    private final OpenCircle circle;
    private final HeaderSearch search;
    private final KnownPeople known;
    private final NewPeople people;

    ListImport(OpenCircle circle, List<ColumnChoice> choices, NewPeople people) {
        this.circle = circle;
        this.search = new HeaderSearch(choices);
        this.known = new KnownPeople(circle.snapshot().members().values());
        this.people = people;
    }

    /**
     * Reads a list.
     *
     * @param name as it was given
     * @throws UserError when it has no headings, or not those that were chosen
     */
    ImportedList read(String name, Path file) {
        try {
            ListFile list = ListFile.read(file, circle.phrases().language());
            ListHeader header = header(name, list);
            header.missing().stream().findFirst().ifPresent(missing -> {
                throw new UserError("no-heading", missing.field().code(), missing.heading(), headings(header), name);
            });
            return PeopleReader.isTooLong(header)
                    ? ImportedList.unreadable(name, say("unreadable.too-large"))
                    : imported(name, list, header);
        } catch (UnreadableFile e) {
            String key = "unreadable." + Kebab.of(e.reason());
            boolean own = circle.phrases().has("people." + key);
            return ImportedList.unreadable(
                    name, own ? say(key) : circle.phrases().say("import." + key));
        }
    }

    private ListHeader header(String name, ListFile list) throws UnreadableFile {
        Optional<ListHeader> header = search.best(list.sheets());
        if (header.isEmpty() && !list.damaged().isEmpty()) {
            throw new UnreadableFile(UnreadableFile.Reason.DAMAGED);
        }
        return header.orElseThrow(() -> new UserError("no-headings", name));
    }

    private static String headings(ListHeader header) {
        String words = header.headings().stream().map(PeopleSheet.Shown::words).collect(Collectors.joining(", "));
        return ShortText.of(words, LONGEST);
    }

    private ImportedList imported(String name, ListFile list, ListHeader header) {
        PeopleList read = PeopleReader.read(header, known, circle.today());
        List<String> columns = Stream.of(PersonField.values())
                .flatMap(field -> Optional.ofNullable(header.columns().get(field)).stream()
                        .map(heading ->
                                say("column", field.code(), ShortText.of(heading.words(), LONGEST), heading.letters())))
                .toList();
        List<Refusal> told = new ArrayList<>(read.told());
        if (!list.text()) {
            told.addAll(others(list, header));
        }
        List<String> changes = read.people().stream().map(this::add).toList();
        return ImportedList.of(name, columns, changes, read.refused(), told, circle.phrases());
    }

    /** The sheets of a workbook that were not read. */
    private static List<Refusal> others(ListFile list, ListHeader header) {
        Stream<Refusal> whole = list.sheets().stream()
                .filter(sheet -> sheet != header.sheet() && !sheet.cells().isEmpty())
                .map(sheet -> new Refusal(sheet.cells().get(0).place(), "list-other-sheet", sheet.name()));
        Stream<Refusal> damaged =
                list.damaged().stream().map(name -> new Refusal(name + "!A1", "list-damaged-sheet", name));
        return Stream.concat(whole, damaged).toList();
    }

    private String add(ListedPerson person) {
        Stream<String> known = Stream.of(PersonField.values())
                .flatMap(field -> Stream.ofNullable(person.known().get(field)));
        return people.add(person) + ": "
                + Stream.concat(Stream.of(person.name()), known).collect(Collectors.joining(", "));
    }

    private String say(String key, Object... arguments) {
        return circle.phrases().say("people." + key, arguments);
    }
}
