package kring.forms.rating;

/**
 * From whom a form comes, and to whom it goes back.
 *
 * @param name of the circle
 * @param facilitator by name
 */
public record FormSender(String name, String facilitator) {}
