/** {@code kring letters}: drafts to the members around a meeting, each with what is made for that member. */
@NullMarked
package kring.cli.letters;

import org.jspecify.annotations.NullMarked;
