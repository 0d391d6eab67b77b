/** A form filled in at the terminal, a question a line. */
@NullMarked
package kring.cli.dialogue;

import org.jspecify.annotations.NullMarked;
