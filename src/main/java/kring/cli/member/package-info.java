/** Commands on a person's data: {@code member export} and {@code member forget}. */
@NullMarked
package kring.cli.member;

import org.jspecify.annotations.NullMarked;
