/** Help: what each command, option and parameter is for, as a page for the terminal. */
@NullMarked
package kring.cli.help;

import org.jspecify.annotations.NullMarked;
