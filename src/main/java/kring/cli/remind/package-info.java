/** {@code kring remind}: what is due, said once, and as drafts of letters. */
package kring.cli.remind;
