/** Check-ins as forms for members who write no YAML, and what they answered (DESIGN, form and import). */
@NullMarked
package kring.forms;

import org.jspecify.annotations.NullMarked;
