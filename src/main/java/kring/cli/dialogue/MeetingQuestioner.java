package kring.cli.dialogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kring.cli.dialogue.TypedForm.Question;
import kring.forms.FormFields;
import kring.forms.meeting.MeetingForm;
import kring.language.Phrases;
import kring.report.document.form.FilledValue;
import kring.report.document.form.Form.Line;
import kring.report.document.form.Form.Part;

/** Asks what a meeting form asks, a line each: Enter leaves what is known as it is. */
public final class MeetingQuestioner {
    private final TypedForm typed;
    private final Phrases phrases;
    private final Typist typist;
    private final RowLabels labels;
    private final QuestionDialogue dialogue;
    private boolean accepted;

    /** Asks on a form, of who types. */
    public MeetingQuestioner(TypedForm typed, Phrases phrases, Typist typist) {
        this.typed = typed;
        this.phrases = phrases;
        this.typist = typist;
        this.labels = new RowLabels(phrases);
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
            typist.say(part.hint());
            return column(part, "attendance")
                    && (accepted || column(part, "order"))
                    && part.lines().stream().allMatch(line -> completed(part, line));
        }
        for (Line line : part.lines()) {
            boolean isNew = line.code().startsWith(FormFields.NEW);
            if (isNew && accepted && part.code().equals("deepdives")) {
                return true;
            }
            if (!(isNew ? added(part, line) : known(part, line)) || !completed(part, line)) {
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
        return part.lines().stream().allMatch(line -> ask(question(part, line, key), labels.of(part, line)));
    }

    private Question question(Part part, Line line, String key) {
        return typed.questions(part, line).stream()
                .filter(one -> one.field().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** What cannot be taken over of a row, or lacks in it, is asked once more. */
    private boolean completed(Part part, Line line) {
        for (Question question : typed.questions(part, line)) {
            Optional<String> why = dialogue.refused(question);
            why.ifPresent(words -> typist.say("  " + words));
            if (why.isPresent() && !ask(question, "")) {
                return false;
            }
        }
        return true;
    }

    /** A row with the words that were typed in it. */
    public String named(TypedForm.Row row) {
        return labels.of(row) + ": " + typed.words(row);
    }

    /** Asks a row anew, with what was typed in it as what is known; whether something became different. */
    public boolean again(TypedForm.Row row, List<String> why) {
        typist.say("");
        typist.say(labels.of(row));
        why.forEach(typist::say);
        String before = typed.words(row);
        return typed.typed(row).stream().allMatch(question -> ask(question, ""))
                && !typed.words(row).equals(before);
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
        List<String> keys = RowLabels.ASKED.getOrDefault(part.code(), List.of());
        String label = labels.of(part, line);
        if (keys.isEmpty()) {
            Optional<String> right = typist.ask(phrases.say("record.right", label));
            return right.isPresent() && (!isNo(right.get()) || whole(part, line));
        }
        Question first = question(part, line, keys.get(0));
        if (part.code().equals(MeetingForm.PLANNED)) {
            return plan(part, line, first);
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
    private boolean plan(Part part, Line line, Question question) {
        labels.titled(part, line).forEach(typist::say);
        boolean noted = typed.form().parts().stream()
                .filter(one -> one.code().equals("attendance"))
                .flatMap(one -> one.lines().stream().map(row -> question(one, row, "order")))
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

    /** Whether somebody who is there agrees. */
    public boolean agrees(String question) {
        return typist.ask(question).filter(words -> !isNo(words)).isPresent();
    }

    private boolean ask(Question question, String label) {
        return dialogue.ask(question, label, () -> dialogue.ask(question, label, () -> true));
    }
}
