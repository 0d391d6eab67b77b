/** The command line: which commands there are, and a run from its words to its exit status. */
@NullMarked
package kring.cli;

import org.jspecify.annotations.NullMarked;
