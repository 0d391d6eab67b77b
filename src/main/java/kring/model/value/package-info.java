/** The values of which the vocabulary is made: quarters, days, ids, exact numbers, and who may see something. */
package kring.model.value;
