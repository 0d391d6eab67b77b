/** Scripts by which shells complete the words of kring. */
@NullMarked
package kring.cli.completion;

import org.jspecify.annotations.NullMarked;
