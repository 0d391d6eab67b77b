/** {@code kring remind}: what is due, said once, and as drafts of letters. */
@NullMarked
package kring.cli.remind;

import org.jspecify.annotations.NullMarked;
