package kring.cli.dialogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kring.cli.dialogue.TypedForm.Question;
import kring.forms.FormFields;
import kring.forms.meeting.MeetingForm;
import kring.language.Phrases;
import kring.report.document.form.FilledValue;
import kring.report.document.form.Form.Line;
import kring.report.document.form.Form.Part;

/** Asks what a meeting form asks, a line each: Enter leaves what is known as it is. */
public final class MeetingQuestioner {
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

    private final TypedForm typed;
    private final Phrases phrases;
    private final Typist typist;
    private final QuestionDialogue dialogue;
    private boolean accepted;

    /** Asks on a form, of who types. */
    public MeetingQuestioner(TypedForm typed, Phrases phrases, Typist typist) {
        this.typed = typed;
        this.phrases = phrases;
        this.typist = typist;
        this.dialogue = new QuestionDialogue(typed, phrases, typist);
    }

    /** Asks until all is asked; whether the input went on until then. */
    public boolean ask() {
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
        if (!dialogue.ask(first, label, () -> whole(part, line))) {
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
    public boolean keeps(String question) {
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
        return dialogue.ask(question, label, () -> dialogue.ask(question, label, () -> true));
    }
}
