/** The command line: one thin class per command, that parses, loads, computes, composes and renders. */
package kring.cli;
