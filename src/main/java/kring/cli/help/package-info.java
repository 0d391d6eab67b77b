/** Help: what each command, option and parameter is for, as a page for the terminal. */
package kring.cli.help;
