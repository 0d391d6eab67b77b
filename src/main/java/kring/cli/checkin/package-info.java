/** Commands around the meeting: forms out and back, and the quarter closed. */
@NullMarked
package kring.cli.checkin;

import org.jspecify.annotations.NullMarked;
