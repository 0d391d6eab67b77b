/** Calendar files by RFC 5545, small enough to write ourselves: one appointment with its time zone. */
@NullMarked
package kring.report.calendar;

import org.jspecify.annotations.NullMarked;
