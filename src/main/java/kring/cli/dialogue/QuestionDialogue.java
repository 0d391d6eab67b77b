package kring.cli.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import kring.cli.dialogue.TypedForm.Question;
import kring.cli.imports.CellRemark;
import kring.forms.typed.Refusal;
import kring.language.Phrases;
import kring.report.document.form.FilledValue;

/** Asks for what goes in one cell, as long as the answer cannot be taken over. */
record QuestionDialogue(TypedForm typed, Phrases phrases, Typist typist) {
    private static final String EMPTY = "-";
    private static final String ALL = "*";
    private static final String CHOICES = "?";
    private static final int SHORT = 60;

    /** Why what stands in a cell cannot be taken over. */
    Optional<String> refused(Question question) {
        return typed.answers().refusals().stream()
                .filter(refusal -> refusal.place().equals(question.place()))
                .findFirst()
                .map(this::message);
    }

    private String message(Refusal why) {
        return CellRemark.of(List.of(why), phrases).get(0).message();
    }

    /** Asks one thing until the answer can be taken over; whether there was one. */
    boolean ask(Question question, String label, BooleanSupplier all) {
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
                question,
                words.equals(EMPTY)
                        ? FilledValue.NOTHING
                        : new FilledValue.Words(ChoiceWords.of(question.field(), words)));
        refusal.ifPresent(why -> {
            typist.say("  " + message(why));
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
}
