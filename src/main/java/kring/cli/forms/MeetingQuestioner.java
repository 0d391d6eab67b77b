package kring.cli.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.cli.forms.TypedForm.Question;
import kring.cli.imports.CellRemark;
import kring.forms.FormFields;
import kring.forms.Refusal;
import kring.forms.meeting.MeetingForm;
import kring.language.Phrases;
import kring.report.document.form.FilledValue;
import kring.report.document.form.Form.Choice;
import kring.report.document.form.Form.Kind;
import kring.report.document.form.Form.Line;
import kring.report.document.form.Form.Part;

/** Asks what a meeting form asks, a line each: Enter leaves what is known as it is. */
final class MeetingQuestioner {
    /** What is asked of a row that the circle has: of others first whether it is right. */
    private static final Map<String, List<String>> ASKED = Map.of(
            MeetingForm.PLANNED,
            List.of("accept"),
            "attendance",
            List.of("attendance", "order"),
            "topics",
            List.of("status"),
            "earlier",
            List.of("status"),
            "helped",
            List.of("from", "note"),
            "moves",
            List.of("status", "note"),
            "next",
            List.of("date"));

    private static final String EMPTY = "-";
    private static final String ALL = "*";
    private static final String CHOICES = "?";
    private static final int SHORT = 60;

    private final TypedForm typed;
    private final Phrases phrases;
    private final Typist typist;
    private boolean accepted;

    MeetingQuestioner(TypedForm typed, Phrases phrases, Typist typist) {
        this.typed = typed;
        this.phrases = phrases;
        this.typist = typist;
    }

    /** Asks until all is asked; whether the input went on until then. */
    boolean ask() {
        typist.say(phrases.say("record.lead"));
        return typed.form().parts().stream()
                .filter(part -> !part.lines().isEmpty())
                .allMatch(this::ask);
    }

    private boolean ask(Part part) {
        typist.say("");
        typist.say(part.title());
        if (part.code().equals("attendance")) {
            return column(part, "attendance") && (accepted || column(part, "order"));
        }
        for (Line line : part.lines()) {
            boolean isNew = line.code().startsWith(FormFields.NEW);
            if (isNew && accepted && part.code().equals("deepdives")) {
                return true;
            }
            if (!(isNew ? added(part, line) : known(part, line))) {
                return false;
            }
            if (isNew && isEmpty(part, line)) {
                return true;
            }
        }
        return true;
    }

    /** One question of each row of a part. */
    private boolean column(Part part, String key) {
        return part.lines().stream().allMatch(line -> ask(question(part, line, key), label(part, line)));
    }

    private Question question(Part part, Line line, String key) {
        return typed.questions(part, line).stream()
                .filter(one -> one.field().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private boolean isEmpty(Part part, Line line) {
        return typed.questions(part, line).stream()
                .allMatch(one -> typed.value(one).isNothing());
    }

    /** Something new: without an answer to the first question there is nothing. */
    private boolean added(Part part, Line line) {
        for (Question question : typed.questions(part, line)) {
            if (!ask(question, phrases.say("record.new"))) {
                return false;
            }
            if (isEmpty(part, line)) {
                return true;
            }
        }
        return true;
    }

    private boolean known(Part part, Line line) {
        List<String> keys = ASKED.getOrDefault(part.code(), List.of());
        String label = label(part, line);
        if (keys.isEmpty()) {
            Optional<String> right = typist.ask(phrases.say("record.right", label));
            return right.isPresent() && (!isNo(right.get()) || whole(part, line));
        }
        Question first = question(part, line, keys.get(0));
        if (part.code().equals(MeetingForm.PLANNED)) {
            return plan(first, label);
        }
        FilledValue before = typed.value(first);
        if (!ask(first, label, () -> whole(part, line))) {
            return false;
        }
        return typed.value(first).equals(before)
                || keys.stream().skip(1).allMatch(key -> ask(question(part, line, key), ""));
    }

    private boolean whole(Part part, Line line) {
        return typed.questions(part, line).stream().allMatch(question -> ask(question, ""));
    }

    /** Enter accepts the plan, while nothing else is noted. */
    private boolean plan(Question question, String label) {
        typist.say(label);
        boolean noted = typed.form().parts().stream()
                .filter(part -> part.code().equals("attendance"))
                .flatMap(part -> part.lines().stream().map(line -> question(part, line, "order")))
                .anyMatch(order -> !typed.value(order).isNothing());
        Optional<String> answer = typist.ask(phrases.say(noted ? "record.plan-noted" : "record.plan"));
        answer.ifPresent(words -> accepted = noted ? isYes(words) : !isNo(words));
        if (accepted) {
            typed.put(
                    question,
                    new FilledValue.Words(question.field().choices().get(0).words()));
        }
        return answer.isPresent();
    }

    private boolean isNo(String words) {
        return isOneOf("record.no", words);
    }

    private boolean isYes(String words) {
        return isOneOf("record.yes", words);
    }

    private boolean isOneOf(String key, String words) {
        return Arrays.asList(phrases.say(key).split(" ")).contains(words.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether what was given is to be kept: yes, unless somebody says no. */
    boolean keeps(String question) {
        return !isNo(typist.ask(question).orElse(""));
    }

    /** What a row is about, without what is asked of it. */
    private String label(Part part, Line line) {
        List<String> asked = ASKED.getOrDefault(part.code(), List.of());
        return IntStream.range(0, part.fields().size())
                .filter(i -> !asked.contains(part.fields().get(i).key()))
                .limit(part.code().equals("attendance") ? 1 : part.fields().size())
                .mapToObj(i -> String.join(" ", line.cells().get(i).lines(phrases.figures())))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private boolean ask(Question question, String label) {
        return ask(question, label, () -> ask(question, label));
    }

    /** Asks one thing until the answer can be taken over; whether there was one. */
    private boolean ask(Question question, String label, BooleanSupplier all) {
        String known = typed.value(question).shown();
        String asked = question.field().title() + (known.isBlank() ? "" : " [" + known + "]") + ": ";
        boolean oneLine = label.length() + asked.length() <= SHORT;
        if (!oneLine && !label.isEmpty()) {
            typist.say(label);
        }
        while (true) {
            Optional<String> answer = typist.ask((oneLine && !label.isEmpty() ? label + ", " : "  ") + asked);
            if (answer.isEmpty() || answer.get().isBlank()) {
                return answer.isPresent();
            }
            String words = answer.get().strip();
            if (words.equals(ALL)) {
                return all.getAsBoolean();
            }
            if (words.equals(CHOICES)) {
                choices(question);
            } else if (isTaken(question, words)) {
                return true;
            }
        }
    }

    private boolean isTaken(Question question, String words) {
        FilledValue before = typed.value(question);
        Optional<Refusal> refusal = typed.put(
                question, words.equals(EMPTY) ? FilledValue.NOTHING : new FilledValue.Words(whole(question, words)));
        refusal.ifPresent(why -> {
            typist.say("  " + CellRemark.of(List.of(why), phrases).get(0).message());
            typed.takeBack(question.place());
            if (!before.equals(typed.value(question))) {
                typed.put(question, before);
            }
        });
        return refusal.isEmpty();
    }

    private void choices(Question question) {
        question.field().choices().forEach(choice -> typist.say("  " + choice.words()));
        if (question.field().choices().isEmpty()) {
            typist.say("  "
                    + (question.field().hint().isEmpty()
                            ? phrases.say("record.words")
                            : question.field().hint()));
        }
    }

    /** The words of a choice of which only the beginning was typed. */
    private static String whole(Question question, String words) {
        Kind kind = question.field().kind();
        if (kind == Kind.CHOICES) {
            return Stream.of(words.split("[,;]"))
                    .map(part -> begun(question, part.strip()))
                    .collect(Collectors.joining(", "));
        }
        return kind == Kind.CHOICE ? begun(question, words) : words;
    }

    private static String begun(Question question, String words) {
        String typed = words.toLowerCase(Locale.ROOT);
        List<String> begun = question.field().choices().stream()
                .filter(choice -> !choice.code().equals(typed))
                .map(Choice::words)
                .filter(choice -> choice.toLowerCase(Locale.ROOT).startsWith(typed))
                .toList();
        boolean exact = question.field().choices().stream()
                .anyMatch(choice -> choice.code().equals(typed)
                        || choice.words().toLowerCase(Locale.ROOT).equals(typed));
        return exact || begun.size() != 1 ? words : begun.get(0);
    }
}
