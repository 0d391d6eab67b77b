/**
 * The format-free document: what a command has to say, composed once and rendered as terminal text, Markdown, HTML,
 * Word or Excel. Blocks and cells carry meaning (a status, a date, a share), never fonts or colours.
 */
@NullMarked
package kring.report.document;

import org.jspecify.annotations.NullMarked;
