/** Scripts by which shells complete the words of kring. */
package kring.cli.completion;
