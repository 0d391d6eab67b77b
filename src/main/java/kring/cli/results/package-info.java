/** Commands that show a feature's result: {@code diff}, {@code match}, {@code agenda} and the like. */
@NullMarked
package kring.cli.results;

import org.jspecify.annotations.NullMarked;
