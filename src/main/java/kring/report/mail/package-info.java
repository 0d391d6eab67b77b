/** Drafts of letters as .eml files, for a mail program to open and a person to send; nothing is sent from here. */
@NullMarked
package kring.report.mail;

import org.jspecify.annotations.NullMarked;
