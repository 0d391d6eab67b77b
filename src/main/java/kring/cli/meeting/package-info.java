/** Commands around the meeting itself: a quarter closed. */
@NullMarked
package kring.cli.meeting;

import org.jspecify.annotations.NullMarked;
