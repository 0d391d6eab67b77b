/** Findings as people read them, and as programs do. */
package kring.cli.findings;
