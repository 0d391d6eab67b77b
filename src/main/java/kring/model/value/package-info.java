/** The values of which the vocabulary is made: quarters, days, ids, exact numbers, and who may see something. */
@NullMarked
package kring.model.value;

import org.jspecify.annotations.NullMarked;
