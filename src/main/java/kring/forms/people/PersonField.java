package kring.forms.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kring.forms.typed.Typed;
import kring.model.value.Kebab;

/** What a list can tell of a person, with the headings under which people write it, in Dutch and in English. */
public enum PersonField {
    NAME(
            "naam name volledigenaam fullname naamdeelnemer deelnemer naamlid naampersoon persoon person naamkandidaat kandidaat"
                    + " candidate participant member membername participantname naamondernemer ondernemer entrepreneur"
                    + " naamcontactpersoon contactpersoon contactperson contactname contactnaam voorenachternaam"
                    + " voornaamenachternaam voornaamachternaam firstandlastname weergavenaam displayname"),
    FIRST_NAME("voornaam roepnaam firstname first givenname forename voornamen voorletters initialen initials"),
    BETWEEN_NAME("tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels tussenv tussennaam tv betweenname"
            + " infix prefix nameprefix middlename"),
    LAST_NAME("achternaam familienaam achternamen geslachtsnaam lastname last surname familyname"),
    ORGANISATION(
            "organisatie organisation organization bedrijf bedrijfsnaam naambedrijf naamvanhetbedrijf organisatienaam"
                    + " naamorganisatie naamvandeorganisatie onderneming naamonderneming naamvandeonderneming firma firmanaam"
                    + " company companyname nameofcompany business businessname organisationname organizationname werkgever"
                    + " employer instelling zaak praktijk bedrijforganisatie organisatiebedrijf"),
    SECTOR(
            "sector branche bedrijfstak sectorbranche branchesector industry trade lineofbusiness businessline vakgebied branch"),
    EMAIL(
            "email emailadres emailaddress mail mailadres mailaddress epost emailwerk emailzakelijk zakelijkeemail workemail"
                    + " emailprive emailaddresses emailadressen email1value email1 contactemail adresemail"),
    PHONE(
            "telefoon telefoonnummer phone phonenumber telephone telephonenumber tel telnr telnummer telefoonnr telno phoneno"
                    + " mobiel mobielnummer mobielenummer mobieletelefoon mobieltelefoonnummer mobielnr mobile mobilenumber"
                    + " mobilephone mobileno cell cellphone gsm gsmnummer gsmnr 06 06nummer 06nr telefoonmobiel telefoonwerk"
                    + " telefoonvast telefoonprive phone1value contactnummer"),
    JOINED("lidsinds lidvanaf joined datejoined joindate joinedon membersince deelnemersinds deelnemervanaf toegetreden"
            + " datumtoetreding toetredingsdatum toetreding ingestroomd instapdatum datuminstap lidmaatschapsdatum"
            + " ingangsdatum jaarvantoetreding yearjoined sinds since vanaf startdatum startdate begindatum start");

    private static final int LONGEST = 100;

    private final List<String> headings;

    PersonField(String headings) {
        this.headings = List.of(headings.split(" "));
    }

    /** As it is called on the command line. */
    public String code() {
        return Kebab.of(this);
    }

    /** The field of that code. */
    public static Optional<PersonField> of(String code) {
        return Stream.of(values())
                .filter(field -> field.code().equals(code.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Whether it is a name, or part of one. */
    boolean isOfName() {
        return compareTo(LAST_NAME) <= 0;
    }

    /** How well a heading says that this is below it: the less, the better; empty when it says something else. */
    Optional<Integer> rank(String heading) {
        return Stream.of(heading)
                .filter(words -> words.length() <= LONGEST)
                .flatMap(words -> Stream.of(Typed.heading(words), words))
                .map(words -> headings.indexOf(letters(words)))
                .filter(index -> index >= 0)
                .findFirst();
    }

    /** Whether two headings are the same to people. */
    static boolean areSame(String one, String other) {
        return letters(one).isEmpty() || letters(other).isEmpty()
                ? Typed.key(one).equals(Typed.key(other))
                : letters(one).equals(letters(other));
    }

    /** Letters and figures alone, small and without accents. */
    static String letters(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
