/**
 * Reports as Word files. How they look is said in a style document, kring's own (the resource folder {@code look}, an
 * unzipped .docx) or the facilitator's; the code here only names styles, so that it holds no fonts and no colours.
 */
package kring.report.word;
