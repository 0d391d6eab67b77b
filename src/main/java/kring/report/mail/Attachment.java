package kring.report.mail;

/**
 * A file that goes along with a letter.
 *
 * @param name as the reader's computer will keep it
 * @param type its media type
 */
public record Attachment(String name, String type, byte[] bytes) {}
