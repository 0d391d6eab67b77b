/**
 * What is due for the facilitator to remember, and which of it was said before (METHOD, Reminders): {@code kring remind}.
 * Nothing is kept here: what was sent is handed in.
 */
@NullMarked
package kring.reminders;

import org.jspecify.annotations.NullMarked;
