package kring.folder.privacy;

/**
 * A line in which a person is still named.
 *
 * @param file the path in the folder
 * @param line counted from 1
 * @param text the line itself, without the blanks around it
 */
public record Mention(String file, int line, String text) {}
