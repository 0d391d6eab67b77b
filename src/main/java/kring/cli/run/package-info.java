/** One run of kring: what it takes from the machine, the circle it opens, how it fails and ends. */
@NullMarked
package kring.cli.run;

import org.jspecify.annotations.NullMarked;
