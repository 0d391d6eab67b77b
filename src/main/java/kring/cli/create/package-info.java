/** Commands that begin files: {@code new}, and what git is told about circles. */
@NullMarked
package kring.cli.create;

import org.jspecify.annotations.NullMarked;
