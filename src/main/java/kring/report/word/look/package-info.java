/**
 * How Word files look: kring's own style document (an unzipped .docx among the resources), or a facilitator's, cleared of
 * its content and completed with the styles that it lacks.
 */
@NullMarked
package kring.report.word.look;

import org.jspecify.annotations.NullMarked;
