/** Commands that show a feature's result: {@code diff}, {@code match}, {@code agenda} and the like. */
package kring.cli.results;
