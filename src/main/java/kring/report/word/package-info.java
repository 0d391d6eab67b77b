/**
 * Reports as Word files. The code here only names styles; what they look like is said in a style document, so that there
 * are no fonts and no colours to be found.
 */
@NullMarked
package kring.report.word;

import org.jspecify.annotations.NullMarked;
