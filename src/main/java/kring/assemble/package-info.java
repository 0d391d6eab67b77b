/**
 * What one feature needs of others, made of a snapshot and the day: the inputs of the agenda and the dossier, what the
 * overview keeps of a circle, what a check-in is to answer. It knows no command line.
 */
@NullMarked
package kring.assemble;

import org.jspecify.annotations.NullMarked;
