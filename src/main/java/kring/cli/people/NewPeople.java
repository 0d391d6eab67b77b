package kring.cli.people;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kring.cli.run.OpenCircle;
import kring.folder.edit.YamlEdit;
import kring.folder.yaml.Node;
import kring.forms.NewIds;
import kring.forms.people.ListedPerson;
import kring.forms.people.PersonField;
import kring.model.person.Member.Status;
import kring.model.value.Id;
import kring.scaffold.Scaffold;
import kring.scaffold.ScreeningScaffold;

/** The files of people who are new to a circle: as {@code kring new} makes them, with what is known filled in. */
final class NewPeople {
    private final OpenCircle circle;
    private final Status status;
    private final NewIds ids;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    NewPeople(OpenCircle circle, Status status) {
        this.circle = circle;
        this.status = status;
        Set<String> taken = new TreeSet<>(circle.snapshot().members().keySet());
        taken.addAll(circle.snapshot().screenings().keySet());
        this.ids = new NewIds(taken);
    }

    /** All files so far, by their paths. */
    Map<String, byte[]> files() {
        return files;
    }

    /** Begins the files of somebody; the answer is the path of their own. */
    String add(ListedPerson person) {
        String id = id(person.name());
        Scaffold scaffold = new Scaffold(circle.phrases(), circle.today());
        String path = path(id);
        scaffold.member(id, status, person.name(), person.known().get(PersonField.ORGANISATION))
                .values()
                .forEach(text -> files.put(path, filled(text, person.known())));
        if (status == Status.CANDIDATE) {
            new ScreeningScaffold(circle.phrases(), circle.snapshot().circle())
                    .of(id, person.name(), circle.today())
                    .forEach((file, text) -> files.put(file, text.getBytes(StandardCharsets.UTF_8)));
        }
        return path;
    }

    /** One that nobody has, nor may have. */
    private String id(String name) {
        String id = ids.of(name, "person");
        return Id.isAudience(id) || Id.isDevice(id) || circle.tree().isThere(path(id)) ? id(name) : id;
    }

    private static String path(String id) {
        return "members/" + id + ".yaml";
    }

    private static byte[] filled(String text, Map<PersonField, String> known) {
        YamlEdit edit = YamlEdit.of(text.getBytes(StandardCharsets.UTF_8));
        for (PersonField field :
                List.of(PersonField.SECTOR, PersonField.EMAIL, PersonField.PHONE, PersonField.JOINED)) {
            if (known.containsKey(field)) {
                edit.put(new Node.Scalar(known.get(field), field == PersonField.JOINED), List.of(field.code()));
            }
        }
        return edit.bytes();
    }
}
