package kring.report.word;

import kring.report.office.XmlMarkup;

/** A paragraph or table of a document under way, to be written when all is known of what follows it. */
sealed interface BodyPart permits WordParagraph, WordRows {
    /** Adds it to the text of a document. */
    void write(XmlMarkup out);
}
