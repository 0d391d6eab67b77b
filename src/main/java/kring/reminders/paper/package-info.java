/** What is due as a list, and as letters (METHOD, Reminders). */
@NullMarked
package kring.reminders.paper;

import org.jspecify.annotations.NullMarked;
