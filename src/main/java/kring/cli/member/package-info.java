/** Commands on a person's data: {@code member export} and {@code member forget}. */
package kring.cli.member;
