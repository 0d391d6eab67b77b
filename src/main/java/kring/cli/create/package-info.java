/** Commands that begin files: {@code new}, and what git is told about circles. */
package kring.cli.create;
