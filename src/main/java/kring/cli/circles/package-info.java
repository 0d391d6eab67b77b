/** Commands that look at many circles in one run: {@code check} and {@code overview}. */
package kring.cli.circles;
