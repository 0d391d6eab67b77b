/** {@code kring pack}: everything for the meeting, a part for each feature. */
package kring.cli.pack;
