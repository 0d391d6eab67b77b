/** The process around a run: what it takes from the machine, and where it says what it has to say. */
@NullMarked
package kring.cli.process;

import org.jspecify.annotations.NullMarked;
