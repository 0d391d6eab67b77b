/** One run of kring: what it takes from the machine, the circle it opens, how it fails and ends. */
package kring.cli.run;
